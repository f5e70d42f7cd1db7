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
    <name>ctpat::ui::ChecksModel</name>
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
