package vn.baocao.extractors.text;

import vn.baocao.extractors.text.Passage.Role;

/** Follows the sentences of one stretch of running text into what it plans and out again. */
final class RunningPlan {
    private final Role section;
    private final TitleTime time;
    private boolean targets;
    private boolean next;

    RunningPlan(Role section, TitleTime time) {
        this.section = section;
        this.time = time;
    }

    /** The role of the next sentence. */
    Role next(String sentence) {
        if (section == Role.PLAN || section == Role.HEADER || section == Role.CHROME) return section;
        if (Sections.looksAhead(sentence, time)) return Role.PLAN;
        switch (Sections.running(sentence)) {
            case TARGETS -> targets = true;
            case NEXT -> next = true;
            case GOES_ON -> {}
            case RESULT -> {
                targets = false;
                next = false;
            }
            case OTHER -> next = false;
        }
        return targets || next ? Role.PLAN : section;
    }
}
