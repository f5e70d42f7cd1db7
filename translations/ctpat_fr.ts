<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AnswerCommand</name>
    <message>
        <source>The answer must be one of: %1, none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers a criterion at a visit, and writes the texts that belong to the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 6.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1, none; may be left out to write texts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the desk review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why not applicable or not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was found, for the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal note, in no report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerStore</name>
    <message>
        <source>There is no such visit in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria of this visit have no criterion %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion %1 is not in the scope of this visit. Add it to the scope first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding text of %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note on %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachCommand</name>
    <message>
        <source>--audience must be report or internal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not attached; %n file(s) before it were. %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes files into the case as evidence. The originals stay where they are, unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title; the file&apos;s name unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption and alternative text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from whom it was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report or internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal note, in no report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>The case was changed meanwhile, so the file was not added. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the file was stopped. The case is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseEdits</name>
    <message>
        <source>Answer %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the criteria</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>“%1” exists already. Choose another name; the existing file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has an older format and must be brought up to date first. Open it where it can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies where it cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is open in another window on %1. Open it for reading, or close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case cannot be read where it lies. Copy it elsewhere first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a continuation of the one last seen on this computer: it is an older copy, or its history was made anew. Compare it with an issued report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file is damaged: it does not say which case it is. Open the newest copy that opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is open for reading only, so nothing was changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a case file of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file is damaged. Keep it as it is and open the newest copy that opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name and that the drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has format %1; this program reads up to format %2. Install a newer version of the program. The case was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file calls itself a case but is not built like one, so it was not opened. Ask the person who sent it for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder; what was there is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the copy that is made before the case is brought up to date. The case was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the case was changed outside this program and does not agree with its history. Do not sign this case; compare it with an issued report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the history was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the last change could not be saved. Everything before it is safe. Make room and repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the case file, so the last step was not done. Wait a moment and repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is open for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file could not be read or written. Check that the drive is still connected. Everything saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file did not accept the last step. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, because the same text was changed again later. Take back the later change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a step of the report that others rely on, so it was not taken back. Return the report, or start a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseStore</name>
    <message>
        <source>There is no validation in this file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a validation in this file already. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria date and the entity group change only together with the criteria, after a look at what would differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new criteria have no criterion %1, which is used in this case. Clear its answers and take it out of the scopes first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>There are no criteria for the entity type &quot;%1&quot;. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no criteria of this program for the entity type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition of the criteria was in force for the entity type %1 on %2. The earliest one starts on %3; choose that day or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria are asked for by a date. Give one such as 2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The program tried to write a field that the case does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to a report version that is frozen for signing, so it was not changed. Take the version back, or start a correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be changed is no longer in the case. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be removed is no longer in the case. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Says what blocks signing and what is worth a look. Exit status 1 when something blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing blocks signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block signing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckLines</name>
    <message>
        <source>Blocks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The planned release date is missing. Due dates are counted from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The executive summary is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded as present at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is listed, but not as present at any visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion %1 has no answer at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion %1 at %2 is answered “%3” without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion %1 at %2 is answered “%3”, but not how that was verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion %1 at %2 is answered No, but not what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion %1 at %2 is answered No, but no action or recommendation stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The best practice of criterion %1 at %2 lacks %n of its five elements; it is printed as “noted”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The answers to criterion %1 differ between sites, and no text says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for an answer to criterion %2 that is no longer No. Withdraw it, or link it to another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say what is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no primary reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no due date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photograph %1 (%2) has no caption. It is what a reader who cannot see it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is filed nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) says neither when it was taken nor when it was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the case was not verified yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digests of the evidence were not verified yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CmsWriter</name>
    <message>
        <source>The document could not be signed. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers as one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts, instead of the name in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“ctpat %1” was given too few or too many arguments. See “ctpat %1 --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text for --%1 could not be read from “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be a date such as 2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Usage: ctpat COMMAND [arguments], with one of the commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each explains itself with --help and answers in JSON with --json.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposePdf</name>
    <message>
        <source>Making the report was stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentExport</name>
    <message>
        <source>There is no room for “%1” on its drive, so it was not written. Make room or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there before is unchanged. Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file was stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentStore</name>
    <message>
        <source>A file kept in the case no longer has the content it was stored with. Get the original again and add it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentVerification</name>
    <message>
        <source>an issued report or an unused file</source>
        <extracomment>A file in the case that is no evidence: an issued report.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files no longer have the content they were stored with: %1. Nothing was changed. Get the originals again and add them as revisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped before its end. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>The case cannot be written. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the case, say one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which visit with --visit (0: the desk review).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriteriaCommand</name>
    <message>
        <source>Shows the criteria of an entity group on a date. Requirements are paraphrased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity group; see --list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day in force; today unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists the entity groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which entity group with --entity, or see --list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MUST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHOULD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriteriaFile</name>
    <message>
        <source>there is no entity type &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 with criteria is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no criteria in the catalog. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another entity type &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another entity group &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another entity group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an entity type with other criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another edition &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no edition &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is already settled how it applies to &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no criterion applies to &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edition &quot;%1&quot; starts on the same day for &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are other questions for &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no criterion %1 applies to &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have as many texts as the English list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another category %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no category %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be later than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must differ from &quot;from&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be what the change before leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit &quot;changes&quot; and &quot;date&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be what the last of the changes leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another focus area &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no focus area &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriteriaSetStore</name>
    <message>
        <source>The criteria of this visit are not in the case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CriteriaWords</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date as in &quot;1 Jan 2020&quot;: d day, MMM short month, yyyy year; other letters in single quotes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A date with time as in &quot;17 Nov 2026, 10:42&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <extracomment>A date with time in this year as in &quot;17 Nov, 10:42&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is written in format %1, and this program reads format 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file %1 cannot be used: %2. Nothing was taken from it. Install the program again, or mend the file if you added it.</source>
        <extracomment>%1 is a file, %2 a reason such as: has no &quot;criteria&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file %1 cannot be used: %2: %3. Nothing was taken from it. Install the program again, or mend the file if you added it.</source>
        <extracomment>%1 is a file, %2 a place in it, %3 a reason such as: must be &quot;must&quot; or &quot;should&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file %1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file %1 cannot be read. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must hold an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceAdding</name>
    <message>
        <source>Add “%1” as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The piece that was to be revised is no longer in the case. The file was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding files was stopped. What was added before stays; nothing is half done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceCommand</name>
    <message>
        <source>Say which piece, such as E-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no evidence with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--audience must be report or internal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--taken must be a time such as 2026-11-24T10:30-08:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to file it under with --criterion, --finding or --visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written to %2; its digest matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every piece of evidence has the content it was stored with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists, edits, files, exports and checks evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do, and with which piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists only the inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption and alternative text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from whom it was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report or internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal note, in no report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where to export it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceStore</name>
    <message>
        <source>This piece of evidence is no longer in the case. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1</source>
        <extracomment>File in the sense of putting a paper where it belongs.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named in an issued report and stays in the case. Switch it to internal to leave it out of the next version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another piece is a revision of %1, so it stays in the case. Remove the revision first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the evidence was to be filed under is no longer in the case. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceTargets</name>
    <message>
        <source>Evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files it under a criterion of --visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit; 0 is the desk review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files it under a finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceUses</name>
    <message>
        <source>a criterion that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a criterion and the site it was looked at, &quot;6.2 Tijuana plant&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finding that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a best practice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The list of reasons has no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion is a should, which gives a recommendation. An action needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion is a must, which gives an action. A recommendation needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A due date that is set by hand must be a date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCommand</name>
    <message>
        <source>the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do, and with which finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action or recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why the kind does not follow the obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is asked of the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what will show that it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary reason, such as inadequate-evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason in words, for “other”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributing reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due date by hand; “rule” goes back to the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal note, in no report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason of a withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit to link or unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and edits findings. A No makes them; their kind follows the obligation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingLinkStore</name>
    <message>
        <source>Criterion %1 is not answered with No at this visit, so there is nothing to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This finding is no longer in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding belongs to criterion %1 and cannot stand for an answer to criterion %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding is closed and cannot stand for another answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 stand for %2 too</source>
        <extracomment>%1 is the number of a finding, %2 the name of a visit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 no longer stand for %2</source>
        <extracomment>%1 is the number of a finding, %2 the name of a visit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding does not stand for this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding stands for at least one answer. Let it stand for another answer first, or withdraw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further finding on %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingStateStore</name>
    <message>
        <source>Withdraw finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the finding is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding is closed already and cannot be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstate finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a withdrawn finding can be reinstated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingStore</name>
    <message>
        <source>Edit finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This finding is no longer in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This finding was issued under its number and keeps its kind. Withdraw it and write another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding cannot be a recurrence of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier finding is not in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has no finding with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameWords</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Footer of the report: number of this page, number of all pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 continued</source>
        <extracomment>%1 is a criterion&apos;s number whose text began on the page before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued</source>
        <extracomment>Remark after the repeated caption of a table that began on the page before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history of the case does not fit together at entry %1: something was changed, removed or added outside this program. Do not sign this case; compare it with an issued report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of the history was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>The history fits together: %1 entries, head %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists who changed what, checks that the history fits together, or takes the newest change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the newest n entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityCommand</name>
    <message>
        <source>“%1” exists already; it was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made: a self-issued identity for trying out. Nobody but you vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a self-issued signing identity for trying out, or shows one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the identity&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organization in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long it is valid; 365 unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “new” or “show”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityOptions</name>
    <message>
        <source>a file whose first line is the identity&apos;s passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the identity&apos;s passphrase with --passphrase-file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>%1: %2 of %3 answers, %4 actions, %5 recommendations, %6 pieces of evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what a case holds and how far it is; with --json all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The report was not signed, because something has to be mended first. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A validation is signed by specialists and a supervisor, not by the company. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-assessment is signed by an officer of the company. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed report did not pass its own verification, so it was thrown away. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is missing in the signed report, so it was thrown away. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the report has no empty place for that signature. Whoever is to sign must be listed among the people before the first signature. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a signature to version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of the report is not signed, so there is no file of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not have the form %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no date such as 2026-11-24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is listed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a schema must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this keyword, or its value, is not among those that are checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not defined in this schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkingProfiles</name>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another marking profile &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneStore</name>
    <message>
        <source>Add a date to the portal timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal timeline has no stage “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage of the portal timeline needs a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal timeline has a date for “%1” already. Edit that date instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the portal timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a date from the portal timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCaseDraft</name>
    <message>
        <source>Visits and people of a new case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>the case file to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity group; see “ctpat criteria --list”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the CTPAT account number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criteria date; today unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed from the account otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the report: en, es or fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter or a4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marking profile; none unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone of the desk review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new case: one validation or self-assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 made: %2, %n criteria.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Obligation</name>
    <message>
        <source>MUST</source>
        <extracomment>The obligation of a criterion, on a small label: es DEBE, DEBERÍA; fr DOIT, DEVRAIT.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHOULD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>How well it is confirmed that a criterion applies to an entity type.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributed</source>
        <extracomment>How well it is confirmed that a criterion applies to an entity type.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <extracomment>How well it is confirmed that a criterion applies to an entity type.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source says that this criterion applies to this entity type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source lists this criterion without naming the entity type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not confirmed that this criterion applies to this entity type. Check it against the booklet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>“%1” could not be written. Choose another folder; what was there is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePainter</name>
    <message>
        <source>The pages of the report could not be made. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report was stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The passphrase file %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfDocument</name>
    <message>
        <source>The file is not a PDF that can be read. Check that you chose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is encrypted. Such a file is neither signed nor checked; nothing was changed. Save it without encryption and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF has other data before its first line. Such a file is neither signed nor checked; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfFinisher</name>
    <message>
        <source>The report&apos;s file could not be made. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report was stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfSigner</name>
    <message>
        <source>The document could not be signed. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document carries a signature in the field &quot;%1&quot; that is not valid any more. Nothing was signed. Get the document again from the person who signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first signer has closed the document: no further signature is permitted. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first signature can certify a document, and this one is signed already. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is signed already. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature field needs a name without a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has no page %1 to sign on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of %1, %2</source>
        <extracomment>%1: a person&apos;s name, %2: a role such as &quot;supervisor&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF keeps its table of contents in a compressed form (a cross-reference stream), which this program does not sign. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfVerifier</name>
    <message>
        <source>The PDF is damaged: its signatures cannot be checked. Get the file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCommand</name>
    <message>
        <source>the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do; N is the number in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title or position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening, tour, closing, or none: where the person was during the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit of --present; visit 1 unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal note on the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--present must be made of: opening, tour, closing, none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person with the number “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists, adds, edits and removes people met, and where they were present.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonStore</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person with evidence cannot be removed. Take the evidence away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who was present</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture cannot be shown: it is damaged, too large or of a type that this program does not read. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pkcs12File</name>
    <message>
        <source>The file is not a signing identity (PKCS#12), or it is damaged. Choose another file, or export the identity again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity is encrypted in a way that this computer cannot read. Export it again with AES encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this identity. Type it again; if it is certainly right, the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity could not be made. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortalQuestionsFile</name>
    <message>
        <source>there is another section &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category %1 belongs to another section already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is another question &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no section &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeCommand</name>
    <message>
        <source>Best practice at %1: all five elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice noted at %1: fewer than five elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and writes best practices: complete with all five elements, else noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the desk review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal note, in no report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeStore</name>
    <message>
        <source>Best practice on %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the best practice on %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no best practice for this answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A best practice with evidence cannot be removed. Take the evidence away first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileCommand</name>
    <message>
        <source>%1, %2, %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or sets who works here: the “who” of the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your office or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “show” or “set”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>Your profile in %1 cannot be read. Repair or remove the file and enter your profile again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile cannot be written to %1. What was there before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not know yet who is working. Enter your name, title, organization and role in your profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>there is another reason &quot;%1&quot; or %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Desk review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site %1, %2</source>
        <extracomment>A site&apos;s letter and its name: Site A, assembly plant</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion %1, %2: a reason written for another answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is now “%1”, which needs no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit had it in scope, and it was not answered at the desk review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no caption. Its digest is in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A reason of the list, then what a person added in words
----------
A line of the marking block on the cover: label, text.
----------
An answer and how many criteria have it: &quot;Not applicable: 3&quot;.
----------
What was looked at, then the sample: Seal log: 10 of 120</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the specialist; the response period would end on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, criterion %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn before the report was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice “%1”, criterion %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer no longer claims a best practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <extracomment>Criteria of a visit: entity type, edition</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I took part in this validation and stand by its findings.</source>
        <extracomment>Reason of a signature, in the words of the signer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have reviewed this report and approve its release.</source>
        <extracomment>Reason of a signature, in the words of the signer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I answer for the company that this report is complete and true.</source>
        <extracomment>Reason of a signature, in the words of the signer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I carried out this validation and wrote this report.</source>
        <extracomment>Reason of a signature, in the words of the signer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIGNED DIGITALLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who issued a certificate, its serial number
----------
Date, time of day: 10 March 2026, 11:20
----------
Kind of validation and how it was done: Revalidation, in person and virtual.
----------
An answer and the sites that have it, above the reason: Not applicable, Site B
----------
Number of a category and its title, in the list of contents: Category 6, Seal Security
----------
A site&apos;s letter and its name: Site A, assembly plant</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Footer: number of the page, number of pages.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 continued</source>
        <extracomment>Beside the number of a criterion that began on the page before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued</source>
        <extracomment>In the caption of a table that began on the page before.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The marking of a page, then the word DRAFT.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  |  Account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>Title of the file: kind of report, number and version, member.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Running header: kind of report, number and version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site %1, visit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites %1</source>
        <extracomment>%1 is a list of letters: Sites A and B</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, best practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Short running header of the section.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records sampled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MUST</source>
        <extracomment>Obligation of a criterion, in a small box: the word of the criteria, not of ordinary speech. es DEBE, fr DOIT.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHOULD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source names this entity type for the criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source lists the criterion without naming the entity type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the criterion applies to this entity type is to be checked with the booklet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revalidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person and virtual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on documents alone</source>
        <extracomment>How a visit was done: on documents alone, away from the site.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>State of a finding that is not yet issued.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support of senior management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innovative process or technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks, balances and accountability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A long date in QDate format: 29 June 2026. Literal words stand in single quotes, as in d &apos;de&apos; MMMM &apos;de&apos; yyyy.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date for tables in QDate format: 29 Jun 2026.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>The first of two dates in one year, in QDate format: 30 March (to 2 April 2026).</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two dates: 10 to 11 March 2026.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name of a time zone and its distance from UTC: America/Tijuana (UTC-07:00)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; time zone assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Date, time of day, time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: a, b and c. %1 is &quot;a, b&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action answers a must that is not met. For each one, the person in charge writes down what was done, when and by whom, and keeps evidence that shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action answers a must that is not met. For each one, the company writes what it did, when and by whom, and sends evidence that shows it. A specialist accepts the answer or returns it and says why; each such exchange is a numbered round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action without an answer on its due date is overdue. Whoever needs longer says so before the date, gives the reason and names a new date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action without an answer on its due date is overdue and is brought to the supervisor. A company that needs longer asks before the date, gives the reason and names the date it can keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report asks for no action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a date is missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, all visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category %1, answers by site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On documents alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit %1, %2</source>
        <extracomment>Number of a visit and how it was done, in a table cell.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites and visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer ID (MID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers by visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(number of criteria)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best
pract.</source>
        <extracomment>Narrow table head for &quot;Yes, best practice&quot;, two lines.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not
appl.</source>
        <extracomment>Narrow table head for &quot;Not applicable&quot;, two lines.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not
verif.</source>
        <extracomment>Narrow table head for &quot;Not verified&quot;, two lines.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not
looked</source>
        <extracomment>Narrow table head for &quot;Not looked at&quot;, two lines.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In
scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All visits, each criterion once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: criteria in scope %2. %3</source>
        <extracomment>Visit; number of criteria in its scope; why only these.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has criteria of its own: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not applicable, could not be verified or was out of scope is listed in %1, each with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company, supply chain and scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traced shipments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual recognition records relied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs Trade Partnership Against Terrorism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 visits, listed in section %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, edition %3, in force from %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Replaces no earlier version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Replaces version %2 of %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Replaces version %2. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft made on %1. Not issued, and not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The company made it for its own use. The program has neither reviewed nor approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a government document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample. The company, the visits, the people and the findings are invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the answers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEST PRACTICE %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTED PRACTICE %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Described in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 days from the planned release unless a table says otherwise)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of time. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(SHA-256 digest of the original under each title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence register and photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence is kept for this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACTION %1</source>
        <extracomment>Tag of a finding, in capitals. es ACCIÓN, fr ACTION.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECOMMENDATION %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the left of each criterion stand its number, its obligation and the answer at each site. At the right: how the answer was reached (method, object, sample, place, time and person), what was found, and what is asked. Criteria are paraphrased. Numbers such as E-01 lead to %1. Times are those of the visit&apos;s time zone, which %2 names; another zone is written out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criterion was in scope of any visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visits differ on one criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visits differ on %1 criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <extracomment>Running header of the findings: the titles of the categories on the page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of finding: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion and site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recommended, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>Beside a table&apos;s caption: how many findings it lists.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1, and %2 withdrawn)</source>
        <extracomment>Beside a table&apos;s caption: findings that stand, findings that were withdrawn.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; also: %2</source>
        <extracomment>The main reason of a finding, then the reasons that contribute to it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, edition %2, in force from %3, as they apply to: %4. Obligations are those of %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria in scope: %1, of which %2 musts and %3 shoulds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Criteria: %2 (%3).</source>
        <extracomment>How well it is confirmed that criteria apply, how many, and their numbers.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria that at least one visit had in its scope. Each counts once, however many visits looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No if any visit says no. Otherwise not looked at, then not verified, if any visit has that answer. Otherwise yes with best practice if any visit has one, or yes. Not applicable only if it is so at every visit that had it in scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers given at that visit; their sum is the number of criteria in its scope. They do not add up to the figures of all visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions, recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of this report that are not withdrawn. A must that is not met leads to an action and a should to a recommendation, unless the finding says why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices for which all five elements are shown. Others are noted and not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample n of N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N existed in the period and n were read; exceptions are those among the n that did not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days after the planned release, unless the finding gives another date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History head, entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change to the case is recorded in a chain of digests. The head of that chain, as it stood when the content of this report was fixed, is printed here: a case file whose history was rewritten later no longer agrees with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in a PDF reader that shows digital signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for one valid signature of each person named in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the reader reports no change after the last signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check a piece of evidence, compute the SHA-256 digest of the file and compare it with the register in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What signatures cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first signature covers every page. Each later one also covers the signatures before it. After the first, nothing may be added but further signatures and time-stamps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to check this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria without a yes or no, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria out of scope, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not counted in the figures of a visit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of this report, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable, not verified, out of scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every criterion in scope has a yes or a no at every visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criterion was out of scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was entered for this report is left out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person and title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization and role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>Table head: present at the opening meeting of a visit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>Table head: present at the tour of the site.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>Table head: present at the closing meeting of a visit.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty cell means that the person was not present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five elements of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted only: a best practice shows all five elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No best practice was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report makes no recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommendation answers a should that is not met. The company may decide otherwise, and then says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(number of criteria; patterns as in figure 1, bars on one scale)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action required
(a must is not met)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions required
(musts not met)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation
(a should is not met)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendations
(shoulds not met)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best practice
(all five elements shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best practices
(all five elements shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due date of every
action and recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first due date, %1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first due date, of %1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last due date %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the %1 criteria in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each criterion once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All visits, %1 criteria. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 criteria. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked bars. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion counts once: as no if any visit says so, otherwise as not looked at, then as not verified, if any visit has that answer; otherwise as yes with best practice if any visit has one, or as yes; as not applicable only if it is so at every visit that had it in scope. Definitions of all figures are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <extracomment>Caption of a table: number, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <extracomment>Caption of a drawing: number, title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph %1.</source>
        <extracomment>Start of the caption of a photograph; the caption itself follows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section %1</source>
        <extracomment>A reference to another section, inside a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part in the validation and stands by its findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has reviewed the report and approves its release to the member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers for the company that the report is complete and true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried out the validation and wrote this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-stamp: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT YET SIGNED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: digital signature</source>
        <extracomment>Under the line of a box that is still to be signed: person or role.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital signature, %1</source>
        <extracomment>What a screen reader says for a signature field: role of the signer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. A later version says which one it replaces and why; both remain valid as records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person signs for what stands at the left. A box with a dashed border is still to be signed; signing it leaves the signatures before it intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no place for a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No executive summary has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria in scope: %1. Visits: %2. Verifications: %3. Pieces of evidence: %4. People met: %5. How each answer was reached is in %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report asks for no action and makes no recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions required: %1, listed in %2. Recommendations: %3, listed in %4. The company answers each one in writing and with evidence that shows what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first answer is due on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A sample: n of N. Set without a line break.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exceptions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>Number of a report and its version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit %1, %2</source>
        <extracomment>Small words under a site&apos;s name in a chart: visit 1, in person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit %1, %2: %3, %4</source>
        <extracomment>Number of a visit, how it was done, days, site</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 criteria are met. %3.</source>
        <extracomment>Figures of one visit: criteria met, criteria in scope, then each answer with its number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit %1, site %2</source>
        <extracomment>Start of a sentence about a visit: Visit 1, Site A</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-issued certificate, for trying out: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message numerus="yes">
        <source>Draft report written to %1, %n page(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the report as a PDF: the draft as it stands now, or a version that was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, es or fr; the case&apos;s unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter or a4; the case&apos;s unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signed version that is kept in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write the PDF with -o.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFiller</name>
    <message>
        <source>The report is not frozen, so only a draft of it can be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFonts</name>
    <message>
        <source>The report&apos;s fonts could not be loaded, so no report was made. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportVersions</name>
    <message>
        <source>Version %1 of the report is in the state “%2”, in which this cannot be done. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of this case was not signed yet, so this cannot be done. Sign it first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the numbers of version %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of this case has no version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the case does not hold the entry that version %1 was frozen with. Do not sign this case; compare it with an issued report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thaw the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-assessment has no supervisor to submit it to. Release it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the report is returned. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day of the release. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the released version is replaced: it is printed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleCase</name>
    <message>
        <source>The making of the sample was stopped. Nothing is left of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the texts of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the criteria of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample that the program brings along is damaged. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the sample could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleCommand</name>
    <message>
        <source>Makes the sample case: an invented importer, two visits, ready to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case file to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample case made: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the report: en, es or fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter or a4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due dates count from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member&apos;s time to respond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date of the portal&apos;s timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text for the report; @file reads it from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--milestone must look like initiated=2026-10-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets what belongs to the whole case, and texts of the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignCommand</name>
    <message>
        <source>the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signing identity, a .p12 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is signed for; by the role unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signed PDF to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead: hands the signed version to the supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead: gives a version back to work, and says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead: takes back one&apos;s own signed version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead: records the release to the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead: opens the next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose identity signs with --identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 signed by %2; it is kept in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks, freezes and signs the report, and carries a signed version on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureAppearance</name>
    <message>
        <source>The visible signature could not be painted. The report was not signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a time and its difference to UTC, such as &quot;17/11/26 11:22 (UTC-07:00)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of the file; what was added later is signatures only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of the file; it was changed after that, in %n place(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigningIdentity</name>
    <message>
        <source>The certificate in this identity cannot be read. Export the identity again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This identity has a key of the kind %1, which is not accepted for signing. Choose one with RSA of 2048 to 4096 bits, P-256 or P-384.</source>
        <extracomment>%1: a kind of key such as &quot;RSA 1024&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not made for signing documents. Nothing was signed. Choose an identity whose certificate has the usage digital signature or non-repudiation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Nothing was signed. Check the computer&apos;s date, or wait until that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Nothing was signed. Choose an identity with a certificate that is still valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not make the signature. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>A site needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a country. Use its two letters, such as MX or US.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteCommand</name>
    <message>
        <source>Site added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site with the number “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists, adds, edits and removes sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do; N is the number in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteOptions</name>
    <message>
        <source>the site&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country, two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the place is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manufacturer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal note on the site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteStore</name>
    <message>
        <source>Add site %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit site %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site with visits cannot be removed. Remove its visits first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of sites</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>“%1” is not there any more, so it was not added. Check that its drive is connected, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder or a device and was not added. Choose the files in it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read, so it was not added. Check that you may open it and that no other program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large for a case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding “%1” was stopped. The case is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end, so it was not added. Check its drive, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program while it was read, so it was not added. Wait until that program is done, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, best practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, action required</source>
        <extracomment>The answer No to a must; the member has to act.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, recommendation</source>
        <extracomment>The answer No to a should; the member is advised to act.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The answer No.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MUST</source>
        <extracomment>On a chip, in capitals: the criterion must be met. Spanish DEBE, French DOIT.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHOULD</source>
        <extracomment>On a chip, in capitals: the criterion should be met. Spanish DEBERÍA, French DEVRAIT.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreTools</name>
    <message>
        <source>What was to be moved is no longer in the case. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextStore</name>
    <message>
        <source>Write the section “%1”</source>
        <extracomment>%1 is the name of a section of the report</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>there is another milestone &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialIdentity</name>
    <message>
        <source>An identity needs a name. Enter the name of the signer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity needs a passphrase: without one, anyone with the file could sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a certificate: shorten it to %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written into a certificate as an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity for trying out is valid for 1 to %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity could not be made. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValidationCase</name>
    <message>
        <source>A case needs the name of the member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs an entity group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case needs a criteria date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response period must be from 1 to %1 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-assessment is the member&apos;s own and must not be marked “%1”. Choose another marking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A validation must not be marked “%1”. Choose another marking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>A record sample needs its size and how many records there were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample of %1 out of %2 is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There cannot be %1 exceptions in a sample of %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerificationCommand</name>
    <message>
        <source>the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 6.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the desk review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many of how many, such as 10/120</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many of the sample did not meet it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when, in the visit&apos;s zone; now unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who; you unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report or internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the nth verification of the answer away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sample must look like 10/120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--exceptions needs --sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at must be a time such as 2026-11-24T10:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no verification number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: verified by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records how an answer was reached: method, object, sample, place, time, person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerificationReport</name>
    <message>
        <source>The signature is valid: nothing was changed since it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed since the signature was made, but its certificate was not valid, or not made for signing documents, at the time that the signature states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature has a form that this program does not check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is not signed: its signature fields are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on this signature: it leaves out parts of the file, which anyone could have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was changed after it was signed: something other than a further signature was added to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature was removed from the document after it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not valid: its certificate is not the one that the signer bound into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not valid: it is damaged or forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not valid: signed parts of the file were changed or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, and no signature was found in what is left of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was made with this program for trying out: it proves nothing about who signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer issued the certificate himself or herself: only a comparison of the fingerprint with the signer tells who signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the issuer of the certificate is to be trusted was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature carries no certificate that can be read: who signed is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerificationStore</name>
    <message>
        <source>Verification of %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the order of verifications</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says who signed a PDF and whether it was changed. Exit status 1 unless every signature holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>“%1” is not a time zone. Use its IANA name, such as America/Tijuana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit cannot end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit with a last day needs a first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit takes place at a site, in person or virtually. Only the desk review, which every case has, is without a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit to chosen criteria only needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (visit %2)</source>
        <extracomment>%1 is the name of a site, %2 the number of a visit</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitCommand</name>
    <message>
        <source>the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to do; N is the visit&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in-person or virtual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone, such as America/Tijuana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entity group of a partner that is visited under its own criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the criteria in scope, such as 6.2,7.1; or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sentence for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal note on the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit %1 added: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which visit by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit visit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit %1 saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit %1 removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1  %2, %n criteria</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lists, adds, edits and removes visits. Visit 0 is the desk review.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitStore</name>
    <message>
        <source>This case has no visit with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add visit to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit visit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove visit to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk review, and a visit with answers or evidence, cannot be removed. Clear the answers and take the evidence away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such visit in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the scope of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope of the desk review grows with the answers given there; other visits look at all criteria or at chosen ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit needs at least one criterion in its scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit to chosen criteria only needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria of this visit have no criterion %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion %1 was answered at this visit and cannot fall out of its scope. Clear its answer first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Action required</source>
        <extracomment>a finding that the member must act on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>state of a finding
----------
States of a report version.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>state of a finding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>state of a finding: the member has responded</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>state of a finding: the response was not enough</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state of a finding: the response was accepted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>state of a finding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior management support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innovative business process or technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks, balances and accountability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned release date missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive summary missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit without people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person without presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer without a verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No without a finding text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No without a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding whose answer is no longer No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding without an action text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding without a primary reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding without a due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best practice with fewer than five elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that differ between sites without a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph without a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfiled evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History not verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History does not verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence not verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>Weight of a check: the report cannot be signed before it is mended.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <extracomment>Weight of a check: the report can be signed, but somebody should look at it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, best practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>somebody who works for the member company</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business partner</source>
        <extracomment>somebody who works for a business partner of the member</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host customs</source>
        <extracomment>an officer of the customs service of the country that is visited</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traced shipments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual recognition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>the section that says how the validation was done</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revalidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <extracomment>a validation that is partly in person and partly virtual</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>paper size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record sample</source>
        <extracomment>records of which a sample was read</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System screen</source>
        <extracomment>a screen of the member&apos;s computer system</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>another method of verification</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria answered there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::AnswerAttach</name>
    <message>
        <source>Attach evidence to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::AnswerBar</name>
    <message>
        <source>&amp;Yes</source>
        <extracomment>The letter after the &amp; chooses the answer; the five answers need five letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, &amp;best practice</source>
        <extracomment>The letter after the &amp; chooses the answer; the five answers need five letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>The letter after the &amp; chooses the answer; the five answers need five letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;applicable</source>
        <extracomment>The letter after the &amp; chooses the answer; the five answers need five letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;verified</source>
        <extracomment>The letter after the &amp; chooses the answer; the five answers need five letters.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press %1</source>
        <extracomment>%1 is the letter that chooses the answer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::AttachJob</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a file, and why it could not be attached</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CaptionLine</name>
    <message>
        <source>Caption: what is to be seen, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CaseFrame</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ChipLabel</name>
    <message>
        <source>A must: not met, it gives an action required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A should: not met, it gives a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaList</name>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>The number of a criterion or category and its title.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No · %n finding(s)</source>
        <extracomment>The answer No, with the number of its actions and recommendations together.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No · %n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No · %n recommendation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sites differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaPage</name>
    <message>
        <source>Next criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer Yes, best practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach evidence...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaPanel</name>
    <message>
        <source>Filter criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number such as 6 or 6.2, or words of the title or requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has evidence</source>
        <extracomment>A filter: criteria that evidence is attached to.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites differ</source>
        <extracomment>A filter: criteria whose answers differ between sites.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <extracomment>Over the list of criteria: the company as a whole, beside its sites.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criterion fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criterion is in scope here yet. The scope is chosen with the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all criteria</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaPicker</name>
    <message>
        <source>Filter criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaStep</name>
    <message>
        <source>Entity type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria in force on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which criteria apply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entity type decides which criteria the case holds and which of them are a must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity type and criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3 criteria, %4 must, %5 should</source>
        <extracomment>edition and counts of a criteria set</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriterionHeader</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous criterion (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next criterion (J)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2  ·</source>
        <extracomment>Number and title of a category, before a dot: &quot;6 Seal Security ·&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force since %1  ·</source>
        <extracomment>The criterion is in force since the edition&apos;s first day; before a dot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2  ·</source>
        <extracomment>%1 is MUST or SHOULD, %2 the day that this obligation began; before a dot.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answering for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all sites</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriterionView</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add how it was verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does not apply here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites together, to read. Choose a site to answer for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version of the report is frozen for signing, so what it prints cannot be edited. Internal notes stay open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what you typed could not be saved yet. It is kept in its fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::DropZone</name>
    <message>
        <source>Press Enter to choose files, or Ctrl+V to paste.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ErrorDialog</name>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the error: %1</source>
        <extracomment>%1 is the stable name of an error, such as &quot;case.locked&quot;: what a person reads out on the phone.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details for support: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidenceDetails</name>
    <message>
        <source>For the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal, in no report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and alternative text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit to file under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion to file under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a piece of evidence to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the camera gave no zone: the visit&apos;s is assumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: it is in the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or words of a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1 under %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidenceModel</name>
    <message>
        <source>No caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>where a piece of evidence is filed, and the day it was taken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidencePage</name>
    <message>
        <source>Search names and captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or a photo folder here, or paste a screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographs, documents and logs that show what was found belong here. Their originals are never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1; the digest matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidencePreview</name>
    <message>
        <source>Preview of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Open it with its own program after exporting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF cannot be shown: it is damaged or protected. It is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidenceStrip</name>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or a photo folder here, or paste a screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaching...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were not attached.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n file(s) had arrived and stay attached.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attach evidence to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidenceStripModel</name>
    <message>
        <source>Caption missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The number of a piece of evidence and its caption: &quot;E-03 Bolt seal, dock 3&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal, not in the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::FileStep</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is it marked, and where is it kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marking stands on the screen, on every page of the report and in packages. Everything of the case is in this one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking and file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the case is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file with that name. Choose another; the existing one is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the case kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases (*.ctpat)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::FindingCard</name>
    <message>
        <source>More for this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>The number of a finding and its kind: &quot;A-04 Action required&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is no longer No. Withdraw this finding, or answer No again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found at %1</source>
        <extracomment>%1 are names of other sites at which the same deficiency was found.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for %1 as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind other than the obligation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate from the other sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is %1 withdrawn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1...</source>
        <extracomment>Goes on in a question for the reason.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does the kind not follow the obligation?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::FindingFields</name>
    <message>
        <source>What the member is asked to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will show that it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>In place of a due date that is not known yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in a field, as in &quot;4 Mar 2027&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <extracomment>In a list of reasons, before one is chosen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributing reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contributing reason(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Follows the planned release date, once that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>After a due date: it does not follow the rule.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::FindingList</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as %1 at %2</source>
        <extracomment>%1 is the number of a finding such as A-02, %2 the site it was found at.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::FoldedText</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>guidance</source>
        <extracomment>Advice on how to meet a criterion, as an entry of a list: &quot;3 questions, 4 kinds of evidence, guidance&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>One entry of a list.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::Home</name>
    <message>
        <source>Cases that you open are listed here, the last one first. To look around, open the sample case: everything in it is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a specialist: plan, visit, report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a member: the yearly review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop it anywhere on this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed it, and was it changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a case file or a signed report here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a case or member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each case is one file. A ring shows answers given out of answers needed; a tick means none is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::MainWindow</name>
    <message>
        <source>Opening the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases (*.ctpat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is open elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is saved at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>kind of the case, entity group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CTPAT Validation Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 %3 – %4</source>
        <extracomment>member, kind of the case and year, name of the program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unfiled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New validation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;self-assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample &amp;case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comfortable density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Touch density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+4: pages
Up and Down, or J and K: previous and next criterion
Y, N, A, V, B: answer Yes, No, Not applicable, Not verified, Yes with best practice
Ctrl+Z: undo
F6: next part of the window
Every other key stands in the menu beside its action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1

This program is free software under the GNU General Public License, version 3 or later. It uses no network unless you start an upload or a time-stamp.

The criteria are paraphrased; the official text is CBP&apos;s booklet for each entity type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::MarkingBanner</name>
    <message>
        <source>Marking: %1</source>
        <extracomment>Read out by screen readers; %1 is such as CUI.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::MemberStep</name>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One case is one validation or one self-assessment, in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who the member is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::NewCaseAssistant</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written until the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::OtherAnswers</name>
    <message>
        <source>%1:</source>
        <extracomment>The name of a site before its answer: &quot;Mexicali warehouse: Yes&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer for this site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PastedImage</name>
    <message>
        <source>Screenshot %1</source>
        <extracomment>The name of a pasted picture as a file; %1 is date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted picture could not be kept, so it was not attached. Free some space in the folder for temporary files and paste again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PeopleStep</name>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specialists, and the people you expect to meet. Presence is that of the first visit; everything can be completed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every person a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PeopleTable</name>
    <message>
        <source>People met</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PracticeCard</name>
    <message>
        <source>Title of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: %1 of %2 elements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PrivateLabel</name>
    <message>
        <source>Internal</source>
        <extracomment>Over a note that never reaches the member. The second line goes on: &quot;not in the report&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the report</source>
        <extracomment>Goes on after &quot;Internal&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal, not in the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PrivateTextEdit</name>
    <message>
        <source>Internal: never stands in the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ProfileDialog</name>
    <message>
        <source>Who works here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of a case says who changed what; this is the “who”. It is a statement: what proves is your signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ReasonPrompt</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::RecentCases</name>
    <message>
        <source>%1, %2, %3 of %4 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned release</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ReportTextEdit</name>
    <message>
        <source>For the member: stands in the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::RequirementText</name>
    <message>
        <source>• %1: %2</source>
        <extracomment>A part of a requirement: its obligation, MUST or SHOULD, and its text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraphrased; the booklet&apos;s own words rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says how far it is confirmed that the criterion applies (&quot;Attributed&quot;), %2 explains it in a sentence.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SavedLabel</name>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a time of day, such as 14:32:07.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>%1 is the reason, such as &quot;the disk is full&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::Sidebar</name>
    <message>
        <source>Pages of the case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SidebarModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many answers are given, of how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3 answered, %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SignatureCard</name>
    <message>
        <source>Certificate and algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by the signer&apos;s own clock; nobody else confirms it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SiteSwitch</name>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::StateLabel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A text and the state it stands in, such as &quot;A-04, No, action required&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VerdictPanel</name>
    <message numerus="yes">
        <source>%1 · %n signature(s)</source>
        <extracomment>name of a file, then how many signatures it carries</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to sign are still empty.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VerificationEditor</name>
    <message>
        <source>Records read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records there were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal, not in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was looked at, or who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>Date and time in a field: d day, MMM short month, yyyy year, HH:mm hours and minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at the visit (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Between two numbers: 20 of 312 records.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records read, exceptions:</source>
        <extracomment>After two numbers: 20 of 312 records, and 9 exceptions.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VerificationRow</name>
    <message>
        <source>More for %1: %2</source>
        <extracomment>The menu of a verification; %1 is its method, %2 what was looked at.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A sample, &quot;20 of 312&quot;, and what it was taken from.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %n exception(s)</source>
        <extracomment>%1 is a sample such as &quot;20 of 312, seal log&quot;; exceptions are records that did not meet the criterion.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>internal, not in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VerifyWindow</name>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may read it. Nothing was verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be verified here. Nothing was verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a PDF here, or choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a report – %1</source>
        <extracomment>title of the window, %1 a file&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VisitForm</name>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters, such as MX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturer ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen criteria, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria in scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the time zone of the site, such as America/Tijuana: times are printed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one criterion for the scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why only these criteria are in scope.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VisitList</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>first day of a visit, criteria in scope</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VisitsPage</name>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to respond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report version is frozen for signing, so what it prints is held. Take it back on the Report page to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites and visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit visit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VisitsStep</name>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sites are visited?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is checked on documents alone belongs to the desk review, which every case has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites and visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
