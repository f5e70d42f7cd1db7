<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AttachCommand</name>
    <message numerus="yes">
        <source>“%1” was not attached; %n file(s) before it were. %2</source>
        <translation>
            <numerusform>“%1” was not attached; %n file before it was. %2</numerusform>
            <numerusform>“%1” was not attached; %n files before it were. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>%n thing(s) block signing.</source>
        <translation>
            <numerusform>%n thing blocks signing.</numerusform>
            <numerusform>%n things block signing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCounts</name>
    <message numerus="yes">
        <source>%Ln visit(s) without a person present</source>
        <translation>
            <numerusform>%Ln visit without a person present</numerusform>
            <numerusform>%Ln visits without a person present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) present at no visit</source>
        <translation>
            <numerusform>%Ln person present at no visit</numerusform>
            <numerusform>%Ln people present at no visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) missing</source>
        <translation>
            <numerusform>%Ln answer is missing</numerusform>
            <numerusform>%Ln answers are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a reason</source>
        <translation>
            <numerusform>%Ln answer without a reason</numerusform>
            <numerusform>%Ln answers without a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a verification</source>
        <translation>
            <numerusform>%Ln answer without a verification</numerusform>
            <numerusform>%Ln answers without a verification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s) without figures</source>
        <translation>
            <numerusform>%Ln sample without figures</numerusform>
            <numerusform>%Ln samples without figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) No without a finding text</source>
        <translation>
            <numerusform>%Ln No without a finding text</numerusform>
            <numerusform>%Ln No without a finding text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) No without a finding</source>
        <translation>
            <numerusform>%Ln No without a finding</numerusform>
            <numerusform>%Ln No without a finding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) whose answer is no longer No</source>
        <translation>
            <numerusform>%Ln finding whose answer is no longer No</numerusform>
            <numerusform>%Ln findings whose answers are no longer No</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) without what is asked</source>
        <translation>
            <numerusform>%Ln finding without what is asked</numerusform>
            <numerusform>%Ln findings without what is asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) without a primary reason</source>
        <translation>
            <numerusform>%Ln finding without a primary reason</numerusform>
            <numerusform>%Ln findings without a primary reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) without a due date</source>
        <translation>
            <numerusform>%Ln finding without a due date</numerusform>
            <numerusform>%Ln findings without a due date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln best practice(s) without all five elements</source>
        <translation>
            <numerusform>%Ln best practice without all five elements</numerusform>
            <numerusform>%Ln best practices without all five elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) between sites without a text</source>
        <translation>
            <numerusform>%Ln difference between sites without a text</numerusform>
            <numerusform>%Ln differences between sites without a text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s) without a caption</source>
        <translation>
            <numerusform>%Ln photograph without a caption</numerusform>
            <numerusform>%Ln photographs without a caption</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unfiled</source>
        <translation>
            <numerusform>%Ln file is unfiled</numerusform>
            <numerusform>%Ln files are unfiled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence without a date</source>
        <translation>
            <numerusform>%Ln piece of evidence without a date</numerusform>
            <numerusform>%Ln pieces of evidence without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence damaged</source>
        <translation>
            <numerusform>%Ln piece of evidence is damaged</numerusform>
            <numerusform>%Ln pieces of evidence are damaged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>The best practice of criterion %1 at %2 lacks %n of its five elements; it is printed as “noted”.</source>
        <translation>
            <numerusform>The best practice of criterion %1 at %2 lacks %n of its five elements; it is printed as “noted”.</numerusform>
            <numerusform>The best practice of criterion %1 at %2 lacks %n of its five elements; it is printed as “noted”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceAdding</name>
    <message numerus="yes">
        <source>Add %n piece(s) of evidence</source>
        <translation>
            <numerusform>Add %n piece of evidence</numerusform>
            <numerusform>Add %n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message numerus="yes">
        <source>must have at least %n character(s)</source>
        <translation>
            <numerusform>must have at least %n character</numerusform>
            <numerusform>must have at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n item(s)</source>
        <translation>
            <numerusform>must have at least %n item</numerusform>
            <numerusform>must have at least %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entry(s)</source>
        <translation>
            <numerusform>must have at least %n entry</numerusform>
            <numerusform>must have at least %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message numerus="yes">
        <source>%1 made: %2, %n criteria.</source>
        <translation>
            <numerusform>%1 made: %2, %n criterion.</numerusform>
            <numerusform>%1 made: %2, %n criteria.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewNotes</name>
    <message numerus="yes">
        <source>%Ln at %1</source>
        <extracomment>how many of what is missing are at a site: &quot;34 at Tijuana&quot;</extracomment>
        <translation>
            <numerusform>%Ln at %1</numerusform>
            <numerusform>%Ln at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message numerus="yes">
        <source>Draft report written to %1, %n page(s).</source>
        <translation>
            <numerusform>Draft report written to %1, %n page.</numerusform>
            <numerusform>Draft report written to %1, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message numerus="yes">
        <source>The first %1 of the file; it was changed after that, in %n place(s).</source>
        <translation>
            <numerusform>The first %1 of the file; it was changed after that, in %n place.</numerusform>
            <numerusform>The first %1 of the file; it was changed after that, in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitCommand</name>
    <message numerus="yes">
        <source>%1  %2, %n criteria</source>
        <translation>
            <numerusform>%1  %2, %n criterion</numerusform>
            <numerusform>%1  %2, %n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ChecksList</name>
    <message numerus="yes">
        <source>%n, do(es) not block</source>
        <translation>
            <numerusform>%n, does not block</numerusform>
            <numerusform>%n, do not block</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ChecksPanel</name>
    <message numerus="yes">
        <source>%n thing(s) block(s) signing</source>
        <translation>
            <numerusform>%n thing blocks signing</numerusform>
            <numerusform>%n things block signing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaDelegate</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaModel</name>
    <message numerus="yes">
        <source>No · %n finding(s)</source>
        <extracomment>The answer No, with the number of its actions and recommendations together.</extracomment>
        <translation>
            <numerusform>No · %n finding</numerusform>
            <numerusform>No · %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n answered</source>
        <translation>
            <numerusform>%1, %n answered</numerusform>
            <numerusform>%1, %n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaPicker</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaStep</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidencePage</name>
    <message numerus="yes">
        <source>%Ln file(s) to file</source>
        <translation>
            <numerusform>%Ln file to file</numerusform>
            <numerusform>%Ln files to file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) attached.</source>
        <translation>
            <numerusform>%Ln file attached.</numerusform>
            <numerusform>%Ln files attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidenceStrip</name>
    <message numerus="yes">
        <source>%n more file(s) were not attached.</source>
        <translation>
            <numerusform>%n more file was not attached.</numerusform>
            <numerusform>%n more files were not attached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n file(s) had arrived and stay attached.</source>
        <translation>
            <numerusform>Cancelled. %n file had arrived and stays attached.</numerusform>
            <numerusform>Cancelled. %n files had arrived and stay attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::FindingFields</name>
    <message numerus="yes">
        <source>%n contributing reason(s)</source>
        <translation>
            <numerusform>%n contributing reason</numerusform>
            <numerusform>%n contributing reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::FoldedText</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of evidence</source>
        <translation>
            <numerusform>%n kind of evidence</numerusform>
            <numerusform>%n kinds of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::MainWindow</name>
    <message numerus="yes">
        <source>%Ln file(s) unfiled</source>
        <translation>
            <numerusform>%Ln file unfiled</numerusform>
            <numerusform>%Ln files unfiled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::OverviewHead</name>
    <message numerus="yes">
        <source>%Ln criteria, %1 must</source>
        <extracomment>below the number of answers: criteria in scope somewhere, and how many of them are a must</extracomment>
        <translation>
            <numerusform>%Ln criterion, %1 must</numerusform>
            <numerusform>%Ln criteria, %1 must</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::OverviewModel</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>the next criterion to look at, and how many answers are left after it: &quot;6.6 and 1 more&quot;</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ReportPage</name>
    <message numerus="yes">
        <source>%n thing(s) block(s) signing; the list says which.</source>
        <translation>
            <numerusform>%n thing blocks signing; the list says which.</numerusform>
            <numerusform>%n things block signing; the list says which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SectionsPanel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SidebarModel</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VerdictPanel</name>
    <message numerus="yes">
        <source>%1 · %n signature(s)</source>
        <extracomment>name of a file, then how many signatures it carries</extracomment>
        <translation>
            <numerusform>%1 · %n signature</numerusform>
            <numerusform>%1 · %n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to sign are still empty.</source>
        <translation>
            <numerusform>%n place to sign is still empty.</numerusform>
            <numerusform>%n places to sign are still empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VerificationRow</name>
    <message numerus="yes">
        <source>%1; %n exception(s)</source>
        <extracomment>%1 is a sample such as &quot;20 of 312, seal log&quot;; exceptions are records that did not meet the criterion.</extracomment>
        <translation>
            <numerusform>%1; %n exception</numerusform>
            <numerusform>%1; %n exceptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VisitList</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
</context>
</TS>
