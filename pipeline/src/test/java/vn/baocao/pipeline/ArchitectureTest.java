package vn.baocao.pipeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the arrows between the packages, and each library to its one package. */
@AnalyzeClasses(packages = "vn.baocao", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule EXTRACTORS_KNOW_NOTHING_ABOVE_THEM = noClasses()
            .that()
            .resideInAPackage("vn.baocao.extractors..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.baocao.index..", "vn.baocao.pipeline..", "java.sql..", "java.net..");

    @ArchTest
    static final ArchRule INDEX_KNOWS_NOTHING_ABOVE_IT = noClasses()
            .that()
            .resideInAPackage("vn.baocao.index..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.baocao.pipeline..");

    @ArchTest
    static final ArchRule TIKA_ONLY_IN_READ = only("vn.baocao.pipeline.read..", "org.apache.tika..");

    @ArchTest
    static final ArchRule CAMEL_ONLY_IN_SOURCE_AND_INGEST = noClasses()
            .that()
            .resideOutsideOfPackages("vn.baocao.pipeline.source..", "vn.baocao.pipeline.ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.camel..");

    @ArchTest
    static final ArchRule LUCENE_ONLY_IN_SEARCH = only("vn.baocao.index.search..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule JDBC_ONLY_IN_STORE = only("vn.baocao.index.store..", "java.sql..");

    @ArchTest
    static final ArchRule OPENNLP_ONLY_IN_MENTION_TEXT_AND_JUDGE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "vn.baocao.extractors.mention..", "vn.baocao.extractors.text..", "vn.baocao.extractors.judge..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..");

    private static ArchRule only(String room, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
