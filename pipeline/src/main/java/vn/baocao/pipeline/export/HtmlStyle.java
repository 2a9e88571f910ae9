package vn.baocao.pipeline.export;

/** The looks of the pages that are written out: for screens wide and narrow, and for paper. */
final class HtmlStyle {
    private static final String BASE = """
            :root{color-scheme:light}
            body{font:16px/1.5 "Noto Sans",Arial,"Liberation Sans",sans-serif;margin:0 auto;padding:1em;color:#1c1c1c;background:#fff}
            h1{font-size:1.35em;text-align:center;margin:.6em 0 .2em}h2{font-size:1.15em;margin:1.6em 0 .3em}
            h3{font-size:1em;margin:1em 0 .2em}h4{font-size:1em;margin:0;font-weight:600}
            a{color:#0b4f8a}a:focus-visible,[tabindex]:focus-visible{outline:3px solid #d98200;outline-offset:1px}
            ul,ol{margin:.2em 0;padding-left:1.4em}
            .sub{text-align:center;color:#555;margin:.1em auto;max-width:60em;font-style:italic;font-size:.9em}
            .skip{position:absolute;left:-999em}.skip:focus{left:1em;top:.5em;background:#fff;padding:.3em .6em}
            .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
            q::before,q::after{content:none}mark{background:#fff0a8;color:inherit;padding:0 .1em}
            .from{color:#555;font-size:.85em;margin:0 0 .4em;overflow-wrap:anywhere}
            """;

    /** A comparison. */
    static final String TABLE = BASE + """
            .measure{text-align:right;font-style:italic;margin:.2em 0}
            .scroll{overflow:auto;max-height:85vh;border:1px solid #999}
            table{border-collapse:separate;border-spacing:0;width:100%;font-variant-numeric:tabular-nums}
            th,td{border-right:1px solid #bbb;border-bottom:1px solid #bbb;padding:.3em .55em;background:#fff}
            thead{position:sticky;top:0;z-index:2}thead th{background:#dce6f1;vertical-align:middle;min-width:3.6em}
            thead tr+tr th{font-weight:600;font-size:.85em;min-width:5.4em;line-height:1.3}thead .no{min-width:1.5em}nav ol{display:flex;flex-wrap:wrap;gap:.2em 1.2em;list-style:none;padding:0;justify-content:center}
            td{text-align:right;white-space:nowrap}.no{text-align:center;color:#555}
            tbody th{text-align:left;font-weight:400;position:sticky;left:0;z-index:1;min-width:11em}
            .d1{padding-left:1.8em}.d2{padding-left:3em}.d3{padding-left:4.2em}.d4{padding-left:5.4em}.d5,.d6{padding-left:6.6em}
            .total th,.total td{font-weight:700;background:#f0f0f0}
            td a{text-decoration:none;border-bottom:1px dotted #0b4f8a}td a:hover{background:#e6f0fa}
            .added{background:#fff6d6}.missing{color:#6b6b6b;font-style:italic;font-size:.9em}
            .conflict{background:#ffdfe2}.conflict a{color:#9c0006;font-weight:700;white-space:normal}
            abbr{text-decoration:none;cursor:help}td a:target{outline:3px solid #d98200}
            .list td{text-align:left;white-space:normal;vertical-align:top;overflow-wrap:anywhere}.paper{display:none}.legend{font-size:.9em;color:#444}
            .sources{border-top:2px solid #666;margin-top:2em}
            .charts{display:flex;flex-wrap:wrap;gap:1em 2.5em;margin:1.2em 0}figure{margin:0;max-width:100%}figcaption{font-weight:600;margin-bottom:.3em;width:0;min-width:100%}
            svg{display:block;max-width:100%;height:auto}svg text{font:12px "Noto Sans",Arial,"Liberation Sans",sans-serif;text-anchor:middle;fill:#1c1c1c}
            svg .period{fill:#444}svg .none{fill:#777}svg .several{fill:#9c0006;font-weight:700}rect{fill:#4682b4}line{stroke:#666}
            article{margin:.5em 0;padding:.3em .6em;scroll-margin-top:1em}article:target{background:#fff8e1;outline:2px solid #d98200}
            @media (max-width:40em){body{padding:.6em;font-size:15px}th,td{padding:.25em .4em}tbody th{min-width:8em;max-width:9.5em}.no{display:none}}
            @page{size:A4 landscape;margin:12mm 10mm 14mm;@bottom-right{content:counter(page) "/" counter(pages);font:9pt "Times New Roman",Tinos,serif}}
            @media print{
            body{font:10.5pt/1.35 "Times New Roman",Tinos,"Liberation Serif",serif;padding:0}a{color:inherit;text-decoration:none!important;border:0!important}
            .scroll{overflow:visible;max-height:none;border:0}table{border-collapse:collapse;margin-bottom:4mm}
            th,td{border:.5pt solid #444;padding:1.2mm 1.4mm}thead,tbody th{position:static}thead{display:table-header-group}thead th,thead tr+tr th{min-width:0}
            .dense table{font-size:8.5pt}.dense th,.dense td{padding-top:.9mm;padding-bottom:.9mm;padding-right:1mm}.dense td{padding-left:1mm}.paper table{table-layout:fixed}.paper td,.paper th{overflow-wrap:anywhere}
            tr,article,figure{break-inside:avoid}rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}nav,.skip,.screen{display:none}.paper{display:block}
            h2,h3,h4{break-after:avoid}.sources{break-before:page;border:0;font-size:9.5pt}
            thead th,.total th,.total td,.added,.conflict,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
            }
            """;

    /** The text of a report with its figures in colour. */
    static final String TEXT = BASE + """
            body{max-width:62em}h1{text-align:left;border-bottom:2px solid #444}
            .text{white-space:pre-wrap;overflow-wrap:anywhere;max-width:46em;background:#fcfcfa;border-left:4px solid #ddd;padding:.2em 1em}
            dl{margin:.5em 0;columns:2 20em}dl div{display:flex;gap:.6em;break-inside:avoid}dt{color:#555;min-width:8.5em}dd{margin:0}
            .key span,.text a,.text span,td a{padding:0 .15em;border-radius:.2em;color:inherit;text-decoration:none}
            .count{background:#cfe8ff}.money{background:#d3f2c8}.rate{background:#fff0b3}.target{background:#ffd9c2}
            .campaign{border-bottom:2px solid #9b51b0;border-radius:0!important}.unclaimed{background:#ddd;color:#4d4d4d!important}
            .issue{outline:2px dashed #c0392b}:target{outline:3px solid #d98200}
            details{display:inline-block;font-size:.75em;color:#666;line-height:1.4;white-space:normal;max-width:100%}
            .key span{margin-right:.8em;white-space:nowrap}
            .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9em}th,td{border:1px solid #bbb;padding:.25em .5em;text-align:left;vertical-align:top}
            th{background:#dce6f1}.value{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}tr:target{background:#fff8e1}
            @media (max-width:40em){.text{padding:.2em .5em}}
            @page{size:A4;margin:15mm}
            @media print{body{font:11pt/1.4 "Times New Roman",Tinos,serif;padding:0}.text{border:0;padding:0;background:none}.text *,.key *,td a{print-color-adjust:exact;-webkit-print-color-adjust:exact}tr{break-inside:avoid}}
            """;

    /** Passages by topic and unit. */
    static final String COLLECTED = BASE + """
            body{max-width:54em}nav ol{list-style:none;padding:0}
            h2{border-bottom:2px solid #666;text-transform:none}h3{margin-top:1.2em;font-style:italic}
            blockquote{margin:.4em 0 .9em;padding:.1em 0 .1em 1em;border-left:4px solid #b9cde0}blockquote p{margin:.3em 0}
            .note{color:#444;font-style:italic;background:#f6f6f3;padding:.4em .7em}
            .scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.92em;margin:.3em 0}th,td{border:1px solid #999;padding:.2em .5em;text-align:left}th{background:#dce6f1}
            @page{size:A4;margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:12pt "Times New Roman",Tinos,serif}}
            @page:first{@top-center{content:""}}
            @media print{body{font:13pt/1.35 "Times New Roman",Tinos,serif;padding:0;max-width:none}nav{display:none}blockquote{border:0;padding:0}blockquote p{text-align:justify}.from{text-align:right!important;font-style:italic}h2,h3{break-after:avoid}}
            """;

    private HtmlStyle() {}
}
