<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AnswerCommand</name>
    <message>
        <source>The answer must be one of: %1, none.</source>
        <translation>La réponse doit être l’une des suivantes&#x202f;: %1, none.</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Answers a criterion at a visit, and writes the texts that belong to the answer.</source>
        <translation>Répond à un critère pour une visite et rédige les textes qui accompagnent la réponse.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>le fichier du dossier</translation>
    </message>
    <message>
        <source>such as 6.2</source>
        <translation>par exemple 6.2</translation>
    </message>
    <message>
        <source>one of: %1, none; may be left out to write texts only</source>
        <translation>l’une des suivantes&#x202f;: %1, none&#x202f;; peut être omise pour ne rédiger que des textes</translation>
    </message>
    <message>
        <source>0 is the desk review</source>
        <translation>0 désigne la revue documentaire</translation>
    </message>
    <message>
        <source>why not applicable or not verified</source>
        <translation>pourquoi sans objet ou non vérifié</translation>
    </message>
    <message>
        <source>what was found, for the member</source>
        <translation>ce qui a été constaté, à l’intention du membre</translation>
    </message>
    <message>
        <source>internal note, in no report</source>
        <translation>note interne, dans aucun rapport</translation>
    </message>
</context>
<context>
    <name>AnswerStore</name>
    <message>
        <source>There is no such visit in this case.</source>
        <translation>Ce dossier ne contient pas cette visite.</translation>
    </message>
    <message>
        <source>The criteria of this visit have no criterion %1.</source>
        <translation>Les critères de cette visite ne comprennent pas le critère %1.</translation>
    </message>
    <message>
        <source>Criterion %1 is not in the scope of this visit. Add it to the scope first.</source>
        <translation>Le critère %1 n’est pas dans la portée de cette visite. Ajoutez-le d’abord à la portée.</translation>
    </message>
    <message>
        <source>Reason for %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation>Motif pour %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Finding text of %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation>Texte du constat sur %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Internal note on %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation>Note interne sur %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>AttachCommand</name>
    <message>
        <source>--audience must be report or internal.</source>
        <translation>--audience doit valoir report ou internal.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not attached; %n file(s) before it were. %2</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» n’a pas été joint&#x202f;; %n fichier avant lui l’a été. %2</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» n’a pas été joint&#x202f;; %n fichiers avant lui l’ont été. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Takes files into the case as evidence. The originals stay where they are, unchanged.</source>
        <translation>Ajoute des fichiers au dossier comme preuves. Les originaux restent où ils sont, inchangés.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>le fichier du dossier</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>les fichiers</translation>
    </message>
    <message>
        <source>title; the file&apos;s name unless given</source>
        <translation>titre&#x202f;; le nom du fichier si rien n’est indiqué</translation>
    </message>
    <message>
        <source>caption and alternative text</source>
        <translation>légende et texte de remplacement</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>où elle a été prise</translation>
    </message>
    <message>
        <source>from whom it was received</source>
        <translation>de qui elle a été reçue</translation>
    </message>
    <message>
        <source>report or internal</source>
        <translation>report ou internal</translation>
    </message>
    <message>
        <source>internal note, in no report</source>
        <translation>note interne, dans aucun rapport</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>The case was changed meanwhile, so the file was not added. Add it again.</source>
        <translation>Le dossier a été modifié entre-temps&#x202f;; le fichier n’a donc pas été ajouté. Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Adding the file was stopped. The case is as it was.</source>
        <translation>L’ajout du fichier a été interrompu. Le dossier est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>CaseEdits</name>
    <message>
        <source>Answer %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation>Répondre à %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Edit the case</source>
        <translation>Modifier le dossier</translation>
    </message>
    <message>
        <source>Change the criteria</source>
        <translation>Modifier les critères</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>“%1” exists already. Choose another name; the existing file was not touched.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Choisissez un autre nom&#x202f;; le fichier existant n’a pas été touché.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>This case has an older format and must be brought up to date first. Open it where it can be written.</source>
        <translation>Ce dossier est dans un format plus ancien et doit d’abord être mis à jour. Ouvrez-le à un endroit où l’écriture est possible.</translation>
    </message>
    <message>
        <source>Opened for reading.</source>
        <translation>Ouvert en lecture.</translation>
    </message>
    <message>
        <source>The file lies where it cannot be written.</source>
        <translation>Le fichier se trouve à un endroit où l’écriture est impossible.</translation>
    </message>
    <message>
        <source>The case is open in another window on %1. Open it for reading, or close it there first.</source>
        <translation>Le dossier est ouvert dans une autre fenêtre sur %1. Ouvrez-le en lecture, ou fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation>un ordinateur inconnu</translation>
    </message>
    <message>
        <source>The case cannot be read where it lies. Copy it elsewhere first.</source>
        <translation>Le dossier ne peut pas être lu à l’endroit où il se trouve. Copiez-le d’abord ailleurs.</translation>
    </message>
    <message>
        <source>This file is not a continuation of the one last seen on this computer: it is an older copy, or its history was made anew. Compare it with an issued report.</source>
        <translation>Ce fichier ne fait pas suite à celui qui a été vu en dernier sur cet ordinateur&#x202f;: c’est une copie plus ancienne, ou son historique a été refait. Comparez-le à un rapport émis.</translation>
    </message>
    <message>
        <source>The case file is damaged: it does not say which case it is. Open the newest copy that opens.</source>
        <translation>Le fichier du dossier est endommagé&#x202f;: il n’indique pas de quel dossier il s’agit. Ouvrez la copie la plus récente qui s’ouvre.</translation>
    </message>
    <message>
        <source>The case is open for reading only, so nothing was changed. %1</source>
        <translation>Le dossier est ouvert en lecture seule&#x202f;; rien n’a donc été modifié. %1</translation>
    </message>
    <message>
        <source>“%1” is not a case file of this program.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier de dossier de ce programme.</translation>
    </message>
    <message>
        <source>The case file is damaged. Keep it as it is and open the newest copy that opens.</source>
        <translation>Le fichier du dossier est endommagé. Conservez-le tel quel et ouvrez la copie la plus récente qui s’ouvre.</translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name and that the drive is connected.</source>
        <translation>«&#x202f;%1&#x202f;» est introuvable. Vérifiez le nom et assurez-vous que le lecteur est connecté.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu. Assurez-vous que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>This case has format %1; this program reads up to format %2. Install a newer version of the program. The case was not changed.</source>
        <translation>Ce dossier est au format %1&#x202f;; ce programme lit jusqu’au format %2. Installez une version plus récente du programme. Le dossier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The file calls itself a case but is not built like one, so it was not opened. Ask the person who sent it for a new copy.</source>
        <translation>Le fichier se présente comme un dossier, mais n’en a pas la structure&#x202f;; il n’a donc pas été ouvert. Demandez une nouvelle copie à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder; what was there is still there.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit. Choisissez un autre répertoire&#x202f;; ce qui s’y trouvait y est toujours.</translation>
    </message>
    <message>
        <source>There is no room for the copy that is made before the case is brought up to date. The case was not changed.</source>
        <translation>L’espace manque pour la copie qui est faite avant la mise à jour du dossier. Le dossier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Something in the case was changed outside this program and does not agree with its history. Do not sign this case; compare it with an issued report.</source>
        <translation>Quelque chose dans le dossier a été modifié en dehors de ce programme et ne concorde pas avec son historique. Ne signez pas ce dossier&#x202f;; comparez-le à un rapport émis.</translation>
    </message>
    <message>
        <source>The check of the history was stopped.</source>
        <translation>La vérification de l’historique a été interrompue.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change could not be saved. Everything before it is safe. Make room and repeat it.</source>
        <translation>Le disque est plein&#x202f;; la dernière modification n’a donc pas pu être enregistrée. Tout ce qui précède est en sûreté. Libérez de l’espace et recommencez-la.</translation>
    </message>
    <message>
        <source>Another program holds the case file, so the last step was not done. Wait a moment and repeat it.</source>
        <translation>Un autre programme retient le fichier du dossier&#x202f;; la dernière étape n’a donc pas été effectuée. Attendez un instant et recommencez-la.</translation>
    </message>
    <message>
        <source>The case is open for reading only. Nothing was changed.</source>
        <translation>Le dossier est ouvert en lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The case file could not be read or written. Check that the drive is still connected. Everything saved before is safe.</source>
        <translation>Le fichier du dossier n’a pas pu être lu ou écrit. Assurez-vous que le lecteur est toujours connecté. Tout ce qui a été enregistré auparavant est en sûreté.</translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed.</source>
        <translation>Le travail a été interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The case file did not accept the last step. Nothing was changed.</source>
        <translation>Le fichier du dossier n’a pas accepté la dernière étape. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, because the same text was changed again later. Take back the later change first.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être annulé, car le même texte a été modifié de nouveau par la suite. Annulez d’abord la modification la plus récente.</translation>
    </message>
    <message>
        <source>“%1” is a step of the report that others rely on, so it was not taken back. Return the report, or start a correction.</source>
        <translation>«&#x202f;%1&#x202f;» est une étape du rapport sur laquelle d’autres s’appuient&#x202f;; elle n’a donc pas été annulée. Renvoyez le rapport, ou commencez une correction.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is nothing to repeat.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>CaseOptions</name>
    <message>
        <source>one of: %1</source>
        <translation>l’un des suivants&#x202f;: %1</translation>
    </message>
    <message>
        <source>language of the report: en, es or fr</source>
        <translation>langue du rapport&#x202f;: en, es ou fr</translation>
    </message>
    <message>
        <source>letter or a4</source>
        <translation>letter ou a4</translation>
    </message>
</context>
<context>
    <name>CaseStore</name>
    <message>
        <source>There is no validation in this file yet.</source>
        <translation>Ce fichier ne contient pas encore de validation.</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>There is a validation in this file already. It was not changed.</source>
        <translation>Ce fichier contient déjà une validation. Elle n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The criteria date and the entity group change only together with the criteria, after a look at what would differ.</source>
        <translation>La date des critères et le groupe d’entités ne changent qu’avec les critères, après examen de ce qui serait différent.</translation>
    </message>
    <message>
        <source>The new criteria have no criterion %1, which is used in this case. Clear its answers and take it out of the scopes first.</source>
        <translation>Les nouveaux critères ne comprennent pas le critère %1, qui est utilisé dans ce dossier. Effacez d’abord ses réponses et retirez-le des portées.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>There are no criteria for the entity type &quot;%1&quot;. Choose one of: %2.</source>
        <translation>Il n’y a pas de critères pour le type d’entité «&#x202f;%1&#x202f;». Choisissez l’un des suivants&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There are no criteria of this program for the entity type %1.</source>
        <translation>Ce programme n’a pas de critères pour le type d’entité %1.</translation>
    </message>
    <message>
        <source>No edition of the criteria was in force for the entity type %1 on %2. The earliest one starts on %3; choose that day or a later one.</source>
        <translation>Aucune édition des critères n’était en vigueur pour le type d’entité %1 le %2. La première débute le %3&#x202f;; choisissez ce jour ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>Criteria are asked for by a date. Give one such as 2026-11-24.</source>
        <translation>Les critères se demandent pour une date. Indiquez-en une, par exemple 2026-11-24.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The program tried to write a field that the case does not have.</source>
        <translation>Le programme a tenté d’écrire un champ que le dossier ne contient pas.</translation>
    </message>
    <message>
        <source>This belongs to a report version that is frozen for signing, so it was not changed. Take the version back, or start a correction.</source>
        <translation>Cela fait partie d’une version du rapport qui est figée pour la signature et n’a donc pas été modifié. Reprenez la version, ou commencez une correction.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer in the case. Nothing was changed.</source>
        <translation>Ce qui devait être modifié n’est plus dans le dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What was to be removed is no longer in the case. Nothing was changed.</source>
        <translation>Ce qui devait être supprimé n’est plus dans le dossier. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Says what blocks signing and what is worth a look. Exit status 1 when something blocks.</source>
        <translation>Indique ce qui empêche la signature et ce qui est à revoir. Code de sortie 1 lorsque quelque chose bloque.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>le fichier du dossier</translation>
    </message>
    <message>
        <source>Nothing blocks signing.</source>
        <translation>Rien n’empêche la signature.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block signing.</source>
        <translation>
            <numerusform>%n élément empêche la signature.</numerusform>
            <numerusform>%n éléments empêchent la signature.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCounts</name>
    <message numerus="yes">
        <source>%Ln visit(s) without a person present</source>
        <translation>
            <numerusform>%Ln visite sans personne présente</numerusform>
            <numerusform>%Ln visites sans personne présente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) present at no visit</source>
        <translation>
            <numerusform>%Ln personne présente à aucune visite</numerusform>
            <numerusform>%Ln personnes présentes à aucune visite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) missing</source>
        <translation>
            <numerusform>%Ln réponse manque</numerusform>
            <numerusform>%Ln réponses manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a reason</source>
        <translation>
            <numerusform>%Ln réponse sans motif</numerusform>
            <numerusform>%Ln réponses sans motif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a verification</source>
        <translation>
            <numerusform>%Ln réponse sans vérification</numerusform>
            <numerusform>%Ln réponses sans vérification</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s) without figures</source>
        <translation>
            <numerusform>%Ln échantillon sans chiffres</numerusform>
            <numerusform>%Ln échantillons sans chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) No without a finding text</source>
        <translation>
            <numerusform>%Ln Non sans texte de constat</numerusform>
            <numerusform>%Ln Non sans texte de constat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) No without a finding</source>
        <translation>
            <numerusform>%Ln Non sans constat</numerusform>
            <numerusform>%Ln Non sans constat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) whose answer is no longer No</source>
        <translation>
            <numerusform>%Ln constat dont la réponse n’est plus Non</numerusform>
            <numerusform>%Ln constats dont les réponses ne sont plus Non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) without what is asked</source>
        <translation>
            <numerusform>%Ln constat sans ce qui est demandé</numerusform>
            <numerusform>%Ln constats sans ce qui est demandé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) without a primary reason</source>
        <translation>
            <numerusform>%Ln constat sans motif principal</numerusform>
            <numerusform>%Ln constats sans motif principal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) without a due date</source>
        <translation>
            <numerusform>%Ln constat sans échéance</numerusform>
            <numerusform>%Ln constats sans échéance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln best practice(s) without all five elements</source>
        <translation>
            <numerusform>%Ln meilleure pratique sans les cinq éléments</numerusform>
            <numerusform>%Ln meilleures pratiques sans les cinq éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) between sites without a text</source>
        <translation>
            <numerusform>%Ln écart entre sites sans texte</numerusform>
            <numerusform>%Ln écarts entre sites sans texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s) without a caption</source>
        <translation>
            <numerusform>%Ln photographie sans légende</numerusform>
            <numerusform>%Ln photographies sans légende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unfiled</source>
        <translation>
            <numerusform>%Ln fichier non classé</numerusform>
            <numerusform>%Ln fichiers non classés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence without a date</source>
        <translation>
            <numerusform>%Ln élément de preuve sans date</numerusform>
            <numerusform>%Ln éléments de preuve sans date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence damaged</source>
        <translation>
            <numerusform>%Ln élément de preuve endommagé</numerusform>
            <numerusform>%Ln éléments de preuve endommagés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckLines</name>
    <message>
        <source>Blocks: %1</source>
        <translation>Bloquant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation>À revoir&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>CheckPlaces</name>
    <message>
        <source>Write</source>
        <extracomment>link that leads to a text which is still to be written</extracomment>
        <translation>Rédiger</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>link that leads to the field where something is to be mended</extracomment>
        <translation>Y aller</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The planned release date is missing. Due dates are counted from it.</source>
        <translation>La date de remise prévue manque. Les échéances se calculent à partir d’elle.</translation>
    </message>
    <message>
        <source>The executive summary is missing.</source>
        <translation>Le sommaire exécutif manque.</translation>
    </message>
    <message>
        <source>Nobody is recorded as present at %1.</source>
        <translation>Personne n’est inscrit comme présent à %1.</translation>
    </message>
    <message>
        <source>%1 is listed, but not as present at any visit.</source>
        <translation>%1 figure dans la liste, mais n’est inscrit comme présent à aucune visite.</translation>
    </message>
    <message>
        <source>Criterion %1 has no answer at %2.</source>
        <translation>Le critère %1 n’a pas de réponse pour %2.</translation>
    </message>
    <message>
        <source>Criterion %1 at %2 is answered “%3” without a reason.</source>
        <translation>La réponse au critère %1 pour %2 est «&#x202f;%3&#x202f;», sans motif.</translation>
    </message>
    <message>
        <source>Criterion %1 at %2 is answered “%3”, but not how that was verified.</source>
        <translation>La réponse au critère %1 pour %2 est «&#x202f;%3&#x202f;», mais il n’est pas indiqué comment cela a été vérifié.</translation>
    </message>
    <message>
        <source>Criterion %1 at %2 is answered No, but not what was found.</source>
        <translation>La réponse au critère %1 pour %2 est Non, mais il n’est pas indiqué ce qui a été constaté.</translation>
    </message>
    <message>
        <source>Criterion %1 at %2 is answered No, but no action or recommendation stands for it.</source>
        <translation>La réponse au critère %1 pour %2 est Non, mais aucune action ni recommandation n’y correspond.</translation>
    </message>
    <message numerus="yes">
        <source>The best practice of criterion %1 at %2 lacks %n of its five elements; it is printed as “noted”.</source>
        <translation>
            <numerusform>Il manque à la meilleure pratique du critère %1 pour %2 %n de ses cinq éléments&#x202f;; elle est imprimée comme «&#x202f;notée&#x202f;».</numerusform>
            <numerusform>Il manque à la meilleure pratique du critère %1 pour %2 %n de ses cinq éléments&#x202f;; elle est imprimée comme «&#x202f;notée&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers to criterion %1 differ between sites, and no text says why.</source>
        <translation>Les réponses au critère %1 diffèrent entre les sites, et aucun texte ne dit pourquoi.</translation>
    </message>
    <message>
        <source>%1 stands for an answer to criterion %2 that is no longer No. Withdraw it, or link it to another answer.</source>
        <translation>%1 porte sur une réponse au critère %2 qui n’est plus Non. Retirez-le, ou reliez-le à une autre réponse.</translation>
    </message>
    <message>
        <source>%1 does not say what is asked.</source>
        <translation>%1 ne dit pas ce qui est demandé.</translation>
    </message>
    <message>
        <source>%1 has no primary reason.</source>
        <translation>%1 n’a pas de motif principal.</translation>
    </message>
    <message>
        <source>%1 has no due date.</source>
        <translation>%1 n’a pas d’échéance.</translation>
    </message>
    <message>
        <source>The photograph %1 (%2) has no caption. It is what a reader who cannot see it gets.</source>
        <translation>La photographie %1 (%2) n’a pas de légende. C’est ce que reçoit un lecteur qui ne peut pas la voir.</translation>
    </message>
    <message>
        <source>%1 (%2) is filed nowhere.</source>
        <translation>La pièce %1 (%2) n’est classée nulle part.</translation>
    </message>
    <message>
        <source>%1 (%2) says neither when it was taken nor when it was received.</source>
        <translation>La pièce %1 (%2) n’indique ni quand elle a été prise ni quand elle a été reçue.</translation>
    </message>
    <message>
        <source>The history of the case was not verified yet.</source>
        <translation>L’historique du dossier n’a pas encore été vérifié.</translation>
    </message>
    <message>
        <source>The digests of the evidence were not verified yet.</source>
        <translation>Les empreintes des preuves n’ont pas encore été vérifiées.</translation>
    </message>
    <message>
        <source>A sample for criterion %1 at %2 is not complete. %3</source>
        <translation>Un échantillon du critère %1 à %2 n’est pas complet. %3</translation>
    </message>
</context>
<context>
    <name>CmsWriter</name>
    <message>
        <source>The document could not be signed. Nothing was written.</source>
        <translation>Le document n’a pas pu être signé. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Answers as one JSON object.</source>
        <translation>Répond par un seul objet JSON.</translation>
    </message>
    <message>
        <source>Who acts, instead of the name in the profile.</source>
        <translation>Qui agit, au lieu du nom figurant dans le profil.</translation>
    </message>
    <message>
        <source>“ctpat %1” was given too few or too many arguments. See “ctpat %1 --help”.</source>
        <translation>«&#x202f;ctpat %1&#x202f;» a reçu trop peu ou trop d’arguments. Voir «&#x202f;ctpat %1 --help&#x202f;».</translation>
    </message>
    <message>
        <source>The text for --%1 could not be read from “%2”.</source>
        <translation>Le texte de --%1 n’a pas pu être lu dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>--%1 must be a date such as 2026-11-24.</source>
        <translation>--%1 doit être une date, par exemple 2026-11-24.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number.</source>
        <translation>--%1 doit être un nombre entier.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>--%1 must be one of: %2.</source>
        <translation>--%1 doit être l’un des suivants&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Usage: ctpat COMMAND [arguments], with one of the commands:</source>
        <translation>Utilisation&#x202f;: ctpat COMMANDE [arguments], avec l’une des commandes&#x202f;:</translation>
    </message>
    <message>
        <source>Each explains itself with --help and answers in JSON with --json.</source>
        <translation>Chacune s’explique avec --help et répond en JSON avec --json.</translation>
    </message>
</context>
<context>
    <name>ComposePdf</name>
    <message>
        <source>Making the report was stopped. Nothing was written.</source>
        <translation>La création du rapport a été interrompue. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ContentExport</name>
    <message>
        <source>There is no room for “%1” on its drive, so it was not written. Make room or choose another place.</source>
        <translation>L’espace manque pour «&#x202f;%1&#x202f;» sur son lecteur&#x202f;; le fichier n’a donc pas été écrit. Libérez de l’espace ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there before is unchanged. Choose a folder that you may write to.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit. Ce qui s’y trouvait auparavant est inchangé. Choisissez un répertoire où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>Writing the file was stopped. Nothing was written.</source>
        <translation>L’écriture du fichier a été interrompue. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ContentStore</name>
    <message>
        <source>A file kept in the case no longer has the content it was stored with. Get the original again and add it; nothing was changed.</source>
        <translation>Un fichier conservé dans le dossier n’a plus le contenu avec lequel il a été enregistré. Procurez-vous de nouveau l’original et ajoutez-le&#x202f;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ContentVerification</name>
    <message>
        <source>an issued report or an unused file</source>
        <extracomment>A file in the case that is no evidence: an issued report.</extracomment>
        <translation>un rapport émis ou un fichier inutilisé</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et d’autres</translation>
    </message>
    <message>
        <source>These files no longer have the content they were stored with: %1. Nothing was changed. Get the originals again and add them as revisions.</source>
        <translation>Ces fichiers n’ont plus le contenu avec lequel ils ont été enregistrés&#x202f;: %1. Rien n’a été modifié. Procurez-vous de nouveau les originaux et ajoutez-les comme révisions.</translation>
    </message>
    <message>
        <source>The check was stopped before its end. Nothing was changed.</source>
        <translation>La vérification a été interrompue avant la fin. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>The case cannot be written. %1</source>
        <translation>Le dossier ne peut pas être écrit. %1</translation>
    </message>
    <message>
        <source>After the case, say one of: %1.</source>
        <translation>Après le dossier, indiquez l’un des suivants&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Say which visit with --visit (0: the desk review).</source>
        <translation>Indiquez la visite avec --visit (0&#x202f;: la revue documentaire).</translation>
    </message>
</context>
<context>
    <name>CriteriaCommand</name>
    <message>
        <source>Shows the criteria of an entity group on a date. Requirements are paraphrased.</source>
        <translation>Affiche les critères d’un groupe d’entités à une date. Les exigences sont paraphrasées.</translation>
    </message>
    <message>
        <source>entity group; see --list</source>
        <translation>groupe d’entités&#x202f;; voir --list</translation>
    </message>
    <message>
        <source>the day in force; today unless given</source>
        <translation>le jour d’entrée en vigueur à considérer&#x202f;; aujourd’hui si rien n’est indiqué</translation>
    </message>
    <message>
        <source>lists the entity groups</source>
        <translation>dresse la liste des groupes d’entités</translation>
    </message>
    <message>
        <source>Say which entity group with --entity, or see --list.</source>
        <translation>Indiquez le groupe d’entités avec --entity, ou consultez --list.</translation>
    </message>
    <message>
        <source>MUST</source>
        <translation>DOIT</translation>
    </message>
    <message>
        <source>SHOULD</source>
        <translation>DEVRAIT</translation>
    </message>
</context>
<context>
    <name>CriteriaFile</name>
    <message>
        <source>there is no entity type &quot;%1&quot;</source>
        <translation>il n’y a pas de type d’entité «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The folder %1 with criteria is not there.</source>
        <translation>Le répertoire %1 contenant les critères est introuvable.</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>doit être l’un des suivants&#x202f;: %1</translation>
    </message>
    <message>
        <source>There are no criteria in the catalog. Install the program again.</source>
        <translation>Le catalogue ne contient pas de critères. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>there is another entity type &quot;%1&quot;</source>
        <translation>il y a un autre type d’entité «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is another entity group &quot;%1&quot;</source>
        <translation>il y a un autre groupe d’entités «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is another entity group %1</source>
        <translation>il y a un autre groupe d’entités %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an entity type with other criteria</source>
        <translation>«&#x202f;%1&#x202f;» est un type d’entité qui a d’autres critères</translation>
    </message>
    <message>
        <source>there is another edition &quot;%1&quot;</source>
        <translation>il y a une autre édition «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no edition &quot;%1&quot;</source>
        <translation>il n’y a pas d’édition «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no criterion %1</source>
        <translation>il n’y a pas de critère %1</translation>
    </message>
    <message>
        <source>it is already settled how it applies to &quot;%1&quot;</source>
        <translation>il est déjà établi comment cela s’applique à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>no criterion applies to &quot;%1&quot;</source>
        <translation>aucun critère ne s’applique à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the edition &quot;%1&quot; starts on the same day for &quot;%2&quot;</source>
        <translation>l’édition «&#x202f;%1&#x202f;» débute le même jour pour «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>there are other questions for &quot;%1&quot;</source>
        <translation>il y a d’autres questions pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>no criterion %1 applies to &quot;%2&quot;</source>
        <translation>aucun critère %1 ne s’applique à «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>must have as many texts as the English list</source>
        <translation>doit compter autant de textes que la liste anglaise</translation>
    </message>
    <message>
        <source>there is another category %1</source>
        <translation>il y a une autre catégorie %1</translation>
    </message>
    <message>
        <source>there is another criterion %1</source>
        <translation>il y a un autre critère %1</translation>
    </message>
    <message>
        <source>there is no category %1</source>
        <translation>il n’y a pas de catégorie %1</translation>
    </message>
    <message>
        <source>must be later than %1</source>
        <translation>doit être postérieur à %1</translation>
    </message>
    <message>
        <source>must differ from &quot;from&quot;</source>
        <translation>doit différer de «&#x202f;from&#x202f;»</translation>
    </message>
    <message>
        <source>must be what the change before leads to</source>
        <translation>doit être ce à quoi mène la modification précédente</translation>
    </message>
    <message>
        <source>does not fit &quot;changes&quot; and &quot;date&quot;</source>
        <translation>ne concorde pas avec «&#x202f;changes&#x202f;» et «&#x202f;date&#x202f;»</translation>
    </message>
    <message>
        <source>must be what the last of the changes leads to</source>
        <translation>doit être ce à quoi mène la dernière des modifications</translation>
    </message>
    <message>
        <source>there is another focus area &quot;%1&quot;</source>
        <translation>il y a un autre domaine d’intervention «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no focus area &quot;%1&quot;</source>
        <translation>il n’y a pas de domaine d’intervention «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>CriteriaSetStore</name>
    <message>
        <source>The criteria of this visit are not in the case.</source>
        <translation>Les critères de cette visite ne sont pas dans le dossier.</translation>
    </message>
</context>
<context>
    <name>CriteriaWords</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date as in &quot;1 Jan 2020&quot;: d day, MMM short month, yyyy year; other letters in single quotes.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A date with time as in &quot;17 Nov 2026, 10:42&quot;.</extracomment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <extracomment>A date with time in this year as in &quot;17 Nov, 10:42&quot;.</extracomment>
        <translation>d MMM, HH:mm</translation>
    </message>
</context>
<context>
    <name>DataFile</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>it is written in format %1, and this program reads format 1</source>
        <translation>il est écrit au format %1, et ce programme lit le format 1</translation>
    </message>
    <message>
        <source>The data file %1 cannot be used: %2. Nothing was taken from it. Install the program again, or mend the file if you added it.</source>
        <extracomment>%1 is a file, %2 a reason such as: has no &quot;criteria&quot;</extracomment>
        <translation>Le fichier de données %1 ne peut pas être utilisé&#x202f;: %2. Rien n’en a été repris. Réinstallez le programme, ou corrigez le fichier si c’est vous qui l’avez ajouté.</translation>
    </message>
    <message>
        <source>The data file %1 cannot be used: %2: %3. Nothing was taken from it. Install the program again, or mend the file if you added it.</source>
        <extracomment>%1 is a file, %2 a place in it, %3 a reason such as: must be &quot;must&quot; or &quot;should&quot;</extracomment>
        <translation>Le fichier de données %1 ne peut pas être utilisé&#x202f;: %2&#x202f;: %3. Rien n’en a été repris. Réinstallez le programme, ou corrigez le fichier si c’est vous qui l’avez ajouté.</translation>
    </message>
    <message>
        <source>The data file %1 is not there.</source>
        <translation>Le fichier de données %1 est introuvable.</translation>
    </message>
    <message>
        <source>The data file %1 cannot be read. Check that you may read it.</source>
        <translation>Le fichier de données %1 ne peut pas être lu. Assurez-vous que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>it is no JSON (%1)</source>
        <translation>ce n’est pas du JSON (%1)</translation>
    </message>
    <message>
        <source>it must hold an object</source>
        <translation>il doit contenir un objet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>«&#x202f;%1&#x202f;» y figure deux fois</translation>
    </message>
</context>
<context>
    <name>EvidenceAdding</name>
    <message>
        <source>Add “%1” as evidence</source>
        <translation>Ajouter «&#x202f;%1&#x202f;» comme preuve</translation>
    </message>
    <message numerus="yes">
        <source>Add %n piece(s) of evidence</source>
        <translation>
            <numerusform>Ajouter %n pièce</numerusform>
            <numerusform>Ajouter %n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>The piece that was to be revised is no longer in the case. The file was not added.</source>
        <translation>La pièce qui devait être révisée n’est plus dans le dossier. Le fichier n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>Adding files was stopped. What was added before stays; nothing is half done.</source>
        <translation>L’ajout des fichiers a été interrompu. Ce qui a été ajouté auparavant est conservé&#x202f;; rien n’est fait à moitié.</translation>
    </message>
</context>
<context>
    <name>EvidenceCommand</name>
    <message>
        <source>Say which piece, such as E-03.</source>
        <translation>Indiquez la pièce, par exemple E-03.</translation>
    </message>
    <message>
        <source>There is no evidence with the number %1.</source>
        <translation>Il n’y a pas de pièce portant le numéro %1.</translation>
    </message>
    <message>
        <source>--audience must be report or internal.</source>
        <translation>--audience doit valoir report ou internal.</translation>
    </message>
    <message>
        <source>--taken must be a time such as 2026-11-24T10:30-08:00.</source>
        <translation>--taken doit être une heure, par exemple 2026-11-24T10:30-08:00.</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Say what to file it under with --criterion, --finding or --visit.</source>
        <translation>Indiquez où la classer avec --criterion, --finding ou --visit.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1 supprimée.</translation>
    </message>
    <message>
        <source>%1 written to %2; its digest matches.</source>
        <translation>%1 écrite dans %2&#x202f;; son empreinte concorde.</translation>
    </message>
    <message>
        <source>Every piece of evidence has the content it was stored with.</source>
        <translation>Chaque pièce a le contenu avec lequel elle a été enregistrée.</translation>
    </message>
    <message>
        <source>Lists, edits, files, exports and checks evidence.</source>
        <translation>Liste, modifie, classe, exporte et vérifie les preuves.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>le fichier du dossier</translation>
    </message>
    <message>
        <source>what to do, and with which piece</source>
        <translation>ce qu’il faut faire, et avec quelle pièce</translation>
    </message>
    <message>
        <source>lists only the inbox</source>
        <translation>ne liste que la boîte de réception</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>caption and alternative text</source>
        <translation>légende et texte de remplacement</translation>
    </message>
    <message>
        <source>when it was taken</source>
        <translation>quand elle a été prise</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>où elle a été prise</translation>
    </message>
    <message>
        <source>from whom it was received</source>
        <translation>de qui elle a été reçue</translation>
    </message>
    <message>
        <source>report or internal</source>
        <translation>report ou internal</translation>
    </message>
    <message>
        <source>internal note, in no report</source>
        <translation>note interne, dans aucun rapport</translation>
    </message>
    <message>
        <source>where to export it</source>
        <translation>où l’exporter</translation>
    </message>
</context>
<context>
    <name>EvidenceStore</name>
    <message>
        <source>This piece of evidence is no longer in the case. Nothing was changed.</source>
        <translation>Cette pièce n’est plus dans le dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Caption %1</source>
        <translation>Donner une légende à %1</translation>
    </message>
    <message>
        <source>Keep %1 internal</source>
        <translation>Garder %1 à l’interne</translation>
    </message>
    <message>
        <source>Put %1 in the report</source>
        <translation>Mettre %1 dans le rapport</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <extracomment>File in the sense of putting a paper where it belongs.</extracomment>
        <translation>Classer %1</translation>
    </message>
    <message>
        <source>Take %1 out of its place</source>
        <translation>Retirer %1 de son classement</translation>
    </message>
    <message>
        <source>%1 is named in an issued report and stays in the case. Switch it to internal to leave it out of the next version.</source>
        <translation>La pièce %1 est nommée dans un rapport émis et reste dans le dossier. Faites-la passer à l’interne pour l’exclure de la prochaine version.</translation>
    </message>
    <message>
        <source>Another piece is a revision of %1, so it stays in the case. Remove the revision first.</source>
        <translation>Une autre pièce est une révision de %1, qui reste donc dans le dossier. Supprimez d’abord la révision.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>What the evidence was to be filed under is no longer in the case. Nothing was changed.</source>
        <translation>L’élément sous lequel la preuve devait être classée n’est plus dans le dossier. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>EvidenceTargets</name>
    <message>
        <source>Evidence for %1</source>
        <translation>Preuve pour %1</translation>
    </message>
    <message>
        <source>files it under a criterion of --visit</source>
        <translation>la classe sous un critère de --visit</translation>
    </message>
    <message>
        <source>the visit; 0 is the desk review</source>
        <translation>la visite&#x202f;; 0 désigne la revue documentaire</translation>
    </message>
    <message>
        <source>files it under a finding</source>
        <translation>la classe sous un constat</translation>
    </message>
</context>
<context>
    <name>EvidenceUses</name>
    <message>
        <source>a criterion that is gone</source>
        <translation>un critère qui n’existe plus</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a criterion and the site it was looked at, &quot;6.2 Tijuana plant&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>a finding that is gone</source>
        <translation>un constat qui n’existe plus</translation>
    </message>
    <message>
        <source>a best practice</source>
        <translation>une meilleure pratique</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The list of reasons has no “%1”.</source>
        <translation>La liste des motifs ne contient pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The criterion is a should, which gives a recommendation. An action needs a reason.</source>
        <translation>Le critère est un DEVRAIT, qui donne lieu à une recommandation. Une action exige un motif.</translation>
    </message>
    <message>
        <source>The criterion is a must, which gives an action. A recommendation needs a reason.</source>
        <translation>Le critère est un DOIT, qui donne lieu à une action. Une recommandation exige un motif.</translation>
    </message>
    <message>
        <source>A due date that is set by hand must be a date.</source>
        <translation>Une échéance fixée à la main doit être une date.</translation>
    </message>
</context>
<context>
    <name>FindingCommand</name>
    <message>
        <source>the case file</source>
        <translation>le fichier du dossier</translation>
    </message>
    <message>
        <source>what to do, and with which finding</source>
        <translation>ce qu’il faut faire, et avec quel constat</translation>
    </message>
    <message>
        <source>action or recommendation</source>
        <translation>action ou recommendation</translation>
    </message>
    <message>
        <source>why the kind does not follow the obligation</source>
        <translation>pourquoi la nature du constat ne suit pas l’obligation</translation>
    </message>
    <message>
        <source>what is asked of the member</source>
        <translation>ce qui est demandé au membre</translation>
    </message>
    <message>
        <source>what will show that it is done</source>
        <translation>ce qui montrera que c’est fait</translation>
    </message>
    <message>
        <source>primary reason, such as inadequate-evidence</source>
        <translation>motif principal, par exemple inadequate-evidence</translation>
    </message>
    <message>
        <source>the reason in words, for “other”</source>
        <translation>le motif en toutes lettres, pour «&#x202f;other&#x202f;»</translation>
    </message>
    <message>
        <source>contributing reasons</source>
        <translation>motifs contributifs</translation>
    </message>
    <message>
        <source>due date by hand; “rule” goes back to the rule</source>
        <translation>échéance fixée à la main&#x202f;; «&#x202f;rule&#x202f;» revient à la règle</translation>
    </message>
    <message>
        <source>internal note, in no report</source>
        <translation>note interne, dans aucun rapport</translation>
    </message>
    <message>
        <source>the reason of a withdrawal</source>
        <translation>le motif d’un retrait</translation>
    </message>
    <message>
        <source>the visit to link or unlink</source>
        <translation>la visite à relier ou à délier</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Lists and edits findings. A No makes them; their kind follows the obligation.</source>
        <translation>Liste et modifie les constats. Un Non les crée&#x202f;; leur nature suit l’obligation.</translation>
    </message>
</context>
<context>
    <name>FindingLinkStore</name>
    <message>
        <source>Criterion %1 is not answered with No at this visit, so there is nothing to find.</source>
        <translation>La réponse au critère %1 n’est pas Non pour cette visite&#x202f;; il n’y a donc rien à constater.</translation>
    </message>
    <message>
        <source>This finding is no longer in the case.</source>
        <translation>Ce constat n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>The finding belongs to criterion %1 and cannot stand for an answer to criterion %2.</source>
        <translation>Le constat appartient au critère %1 et ne peut pas porter sur une réponse au critère %2.</translation>
    </message>
    <message>
        <source>The finding is closed and cannot stand for another answer.</source>
        <translation>Le constat est clos et ne peut pas porter sur une autre réponse.</translation>
    </message>
    <message>
        <source>Let %1 stand for %2 too</source>
        <extracomment>%1 is the number of a finding, %2 the name of a visit</extracomment>
        <translation>Faire porter %1 aussi sur %2</translation>
    </message>
    <message>
        <source>Let %1 no longer stand for %2</source>
        <extracomment>%1 is the number of a finding, %2 the name of a visit</extracomment>
        <translation>Ne plus faire porter %1 sur %2</translation>
    </message>
    <message>
        <source>The finding does not stand for this answer.</source>
        <translation>Le constat ne porte pas sur cette réponse.</translation>
    </message>
    <message>
        <source>A finding stands for at least one answer. Let it stand for another answer first, or withdraw it.</source>
        <translation>Un constat porte sur au moins une réponse. Faites-le d’abord porter sur une autre réponse, ou retirez-le.</translation>
    </message>
    <message>
        <source>Further finding on %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation>Autre constat sur %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>FindingStateStore</name>
    <message>
        <source>Withdraw finding %1</source>
        <translation>Retirer le constat %1</translation>
    </message>
    <message>
        <source>Say why the finding is withdrawn.</source>
        <translation>Indiquez pourquoi le constat est retiré.</translation>
    </message>
    <message>
        <source>The finding is closed already and cannot be withdrawn.</source>
        <translation>Le constat est déjà clos et ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>Reinstate finding %1</source>
        <translation>Rétablir le constat %1</translation>
    </message>
    <message>
        <source>Only a withdrawn finding can be reinstated.</source>
        <translation>Seul un constat retiré peut être rétabli.</translation>
    </message>
</context>
<context>
    <name>FindingStore</name>
    <message>
        <source>Edit finding %1</source>
        <translation>Modifier le constat %1</translation>
    </message>
    <message>
        <source>This finding is no longer in the case.</source>
        <translation>Ce constat n’est plus dans le dossier.</translation>
    </message>
    <message>
        <source>This finding was issued under its number and keeps its kind. Withdraw it and write another.</source>
        <translation>Ce constat a été émis sous son numéro et conserve sa nature. Retirez-le et rédigez-en un autre.</translation>
    </message>
    <message>
        <source>A finding cannot be a recurrence of itself.</source>
        <translation>Un constat ne peut pas être une récurrence de lui-même.</translation>
    </message>
    <message>
        <source>The earlier finding is not in this case.</source>
        <translation>Le constat antérieur n’est pas dans ce dossier.</translation>
    </message>
    <message>
        <source>This case has no finding with the number %1.</source>
        <translation>Ce dossier ne contient pas de constat portant le numéro %1.</translation>
    </message>
</context>
<context>
    <name>FrameWords</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Footer of the report: number of this page, number of all pages.</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 continued</source>
        <extracomment>%1 is a criterion&apos;s number whose text began on the page before.</extracomment>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>continued</source>
        <extracomment>Remark after the repeated caption of a table that began on the page before.</extracomment>
        <translation>suite</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history of the case does not fit together at entry %1: something was changed, removed or added outside this program. Do not sign this case; compare it with an issued report.</source>
        <translation>L’historique du dossier n’est pas cohérent à l’entrée %1&#x202f;: quelque chose a été modifié, supprimé ou ajouté en dehors de ce programme. Ne signez pas ce dossier&#x202f;; comparez-le à un rapport émis.</translation>
    </message>
    <message>
        <source>The check of the history was stopped.</source>
        <translation>La vérification de l’historique a été interrompue.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>The history fits together: %1 entries, head %2.</source>
        <translation>L’historique est cohérent&#x202f;: %1 entrées, tête %2.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Lists who changed what, checks that the history fits together, or takes the newest change back.</source>
        <translation>Liste qui a modifié quoi, vérifie que l’historique est cohérent, ou annule la modification la plus récente.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>le fichier du dossier</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>ce qu’il faut faire</translation>
    </message>
    <message>
        <source>only the newest n entries</source>
        <translation>seulement les n entrées les plus récentes</translation>
    </message>
</context>
<context>
    <name>IdentityCommand</name>
    <message>
        <source>“%1” exists already; it was not touched.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà&#x202f;; le fichier n’a pas été touché.</translation>
    </message>
    <message>
        <source>%1 made: a self-issued identity for trying out. Nobody but you vouches for it.</source>
        <translation>%1 créé&#x202f;: une identité auto-émise pour faire des essais. Personne d’autre que vous ne s’en porte garant.</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <translation>%1, émis par %2, valide jusqu’au %3</translation>
    </message>
    <message>
        <source>Makes a self-issued signing identity for trying out, or shows one.</source>
        <translation>Crée une identité de signature auto-émise pour faire des essais, ou en affiche une.</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>ce qu’il faut faire</translation>
    </message>
    <message>
        <source>the identity&apos;s file</source>
        <translation>le fichier de l’identité</translation>
    </message>
    <message>
        <source>the name in the certificate</source>
        <translation>le nom figurant dans le certificat</translation>
    </message>
    <message>
        <source>the title in the certificate</source>
        <translation>la fonction figurant dans le certificat</translation>
    </message>
    <message>
        <source>the organization in the certificate</source>
        <translation>l’organisation figurant dans le certificat</translation>
    </message>
    <message>
        <source>how long it is valid; 365 unless given</source>
        <translation>sa durée de validité&#x202f;; 365 si rien n’est indiqué</translation>
    </message>
    <message>
        <source>Say “new” or “show”.</source>
        <translation>Indiquez «&#x202f;new&#x202f;» ou «&#x202f;show&#x202f;».</translation>
    </message>
</context>
<context>
    <name>IdentityOptions</name>
    <message>
        <source>a file whose first line is the identity&apos;s passphrase</source>
        <translation>un fichier dont la première ligne est la phrase de passe de l’identité</translation>
    </message>
    <message>
        <source>Give the identity&apos;s passphrase with --passphrase-file.</source>
        <translation>Indiquez la phrase de passe de l’identité avec --passphrase-file.</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>%1: %2 of %3 answers, %4 actions, %5 recommendations, %6 pieces of evidence.</source>
        <translation>%1&#x202f;: %2 réponses sur %3, %4 actions, %5 recommandations, %6 pièces.</translation>
    </message>
    <message>
        <source>Says what a case holds and how far it is; with --json all of it.</source>
        <translation>Indique ce que contient un dossier et où il en est&#x202f;; avec --json, la totalité.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>le fichier du dossier</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was not signed, because something has to be mended first. %1</source>
        <translation>Le rapport n’a pas été signé, car quelque chose doit d’abord être corrigé. %1</translation>
    </message>
    <message>
        <source>A validation is signed by specialists and a supervisor, not by the company. Nothing was signed.</source>
        <translation>Une validation est signée par des spécialistes et un superviseur, non par l’entreprise. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>A self-assessment is signed by an officer of the company. Nothing was signed.</source>
        <translation>Une auto-évaluation est signée par un dirigeant de l’entreprise. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The signed report did not pass its own verification, so it was thrown away. Nothing was signed.</source>
        <translation>Le rapport signé n’a pas réussi sa propre vérification et a donc été rejeté. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The signature is missing in the signed report, so it was thrown away. Nothing was signed.</source>
        <translation>La signature est absente du rapport signé, qui a donc été rejeté. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>Sign the report</source>
        <translation>Signer le rapport</translation>
    </message>
    <message>
        <source>This version of the report has no empty place for that signature. Whoever is to sign must be listed among the people before the first signature. Nothing was signed.</source>
        <translation>Cette version du rapport n’a pas d’emplacement vide pour cette signature. Quiconque doit signer doit figurer parmi les personnes avant la première signature. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>Add a signature to version %1</source>
        <translation>Ajouter une signature à la version %1</translation>
    </message>
    <message>
        <source>Version %1 of the report is not signed, so there is no file of it.</source>
        <translation>La version %1 du rapport n’est pas signée&#x202f;; il n’en existe donc pas de fichier.</translation>
    </message>
</context>
<context>
    <name>IssueSteps</name>
    <message>
        <source>%1, draft</source>
        <extracomment>number of a version of the report that is not frozen</extracomment>
        <translation>%1, brouillon</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>number of a version of the report, its state in lower case</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Version %1 corrects the released one: %2</source>
        <translation>La version %1 corrige celle qui a été remise&#x202f;: %2</translation>
    </message>
    <message>
        <source>Version %1 was taken back to be worked on.</source>
        <translation>La version %1 a été reprise pour être retravaillée.</translation>
    </message>
    <message>
        <source>Version %1 was taken back by %2: %3</source>
        <translation>La version %1 a été reprise par %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Version %1 is frozen, but nobody has signed it.</source>
        <translation>La version %1 est figée, mais personne ne l’a signée.</translation>
    </message>
    <message>
        <source>Version %1 is signed by %2. What it prints is held.</source>
        <translation>La version %1 est signée par %2. Ce qu’elle imprime est verrouillé.</translation>
    </message>
    <message>
        <source>Version %1 is with the supervisor.</source>
        <translation>La version %1 est entre les mains du superviseur.</translation>
    </message>
    <message>
        <source>Version %1 is countersigned by %2 and can be released to the member.</source>
        <translation>La version %1 est contresignée par %2 et peut être remise au membre.</translation>
    </message>
    <message>
        <source>Version %1 was released to the member on %2.</source>
        <translation>La version %1 a été remise au membre le %2.</translation>
    </message>
    <message>
        <source>&amp;Sign report…</source>
        <translation>&amp;Signer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Sign as second specialist…</source>
        <translation>&amp;Signer comme second spécialiste…</translation>
    </message>
    <message>
        <source>&amp;Countersign…</source>
        <translation>&amp;Contresigner…</translation>
    </message>
    <message>
        <source>Sub&amp;mit to the supervisor</source>
        <translation>Sou&amp;mettre au superviseur</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Reprendre…</translation>
    </message>
    <message>
        <source>&amp;Return to the specialist…</source>
        <translation>Renvo&amp;yer au spécialiste…</translation>
    </message>
    <message>
        <source>Re&amp;lease to the member…</source>
        <translation>Remettre a&amp;u membre…</translation>
    </message>
    <message>
        <source>Start a c&amp;orrection…</source>
        <translation>Commencer une c&amp;orrection…</translation>
    </message>
    <message>
        <source>&amp;Lift the freeze</source>
        <translation>&amp;Défiger</translation>
    </message>
    <message>
        <source>Save the si&amp;gned PDF…</source>
        <translation>&amp;Enregistrer le PDF signé…</translation>
    </message>
    <message>
        <source>Verif&amp;y the signed PDF</source>
        <translation>&amp;Vérifier le PDF signé</translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>must be %1 or %2</source>
        <translation>doit être %1 ou %2</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>doit être %1</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>doit être l’un des suivants&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n character(s)</source>
        <translation>
            <numerusform>doit compter au moins %n caractère</numerusform>
            <numerusform>doit compter au moins %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not have the form %2</source>
        <translation>%1 n’a pas la forme %2</translation>
    </message>
    <message>
        <source>%1 is no date such as 2026-11-24</source>
        <translation>%1 n’est pas une date comme 2026-11-24</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>doit être d’au moins %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>doit être d’au plus %1</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n item(s)</source>
        <translation>
            <numerusform>doit compter au moins %n élément</numerusform>
            <numerusform>doit compter au moins %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is listed twice</source>
        <translation>%1 figure deux fois</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;</source>
        <translation>n’a pas de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entry(s)</source>
        <translation>
            <numerusform>doit compter au moins %n entrée</numerusform>
            <numerusform>doit compter au moins %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>n’est pas connu ici</translation>
    </message>
    <message>
        <source>a schema must be an object</source>
        <translation>un schéma doit être un objet</translation>
    </message>
    <message>
        <source>this keyword, or its value, is not among those that are checked</source>
        <translation>ce mot-clé, ou sa valeur, n’est pas de ceux qui sont vérifiés</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not defined in this schema</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas défini dans ce schéma</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une expression rationnelle</translation>
    </message>
</context>
<context>
    <name>MarkingProfiles</name>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>il n’y a pas de champ «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is another marking profile &quot;%1&quot;</source>
        <translation>il y a un autre profil de marquage «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>MilestoneStore</name>
    <message>
        <source>Add a date to the portal timeline</source>
        <translation>Ajouter une date au calendrier du portail</translation>
    </message>
    <message>
        <source>The portal timeline has no stage “%1”.</source>
        <translation>Le calendrier du portail n’a pas d’étape «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A stage of the portal timeline needs a date.</source>
        <translation>Une étape du calendrier du portail exige une date.</translation>
    </message>
    <message>
        <source>The portal timeline has a date for “%1” already. Edit that date instead.</source>
        <translation>Le calendrier du portail a déjà une date pour «&#x202f;%1&#x202f;». Modifiez plutôt cette date.</translation>
    </message>
    <message>
        <source>Edit the portal timeline</source>
        <translation>Modifier le calendrier du portail</translation>
    </message>
    <message>
        <source>Remove a date from the portal timeline</source>
        <translation>Supprimer une date du calendrier du portail</translation>
    </message>
</context>
<context>
    <name>NewCaseDraft</name>
    <message>
        <source>Visits and people of a new case</source>
        <translation>Visites et personnes d’un nouveau dossier</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>the case file to make</source>
        <translation>le fichier du dossier à créer</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’un des suivants&#x202f;: %1</translation>
    </message>
    <message>
        <source>entity group; see “ctpat criteria --list”</source>
        <translation>groupe d’entités&#x202f;; voir «&#x202f;ctpat criteria --list&#x202f;»</translation>
    </message>
    <message>
        <source>the member&apos;s name</source>
        <translation>le nom du membre</translation>
    </message>
    <message>
        <source>the CTPAT account number</source>
        <translation>le numéro de compte CTPAT</translation>
    </message>
    <message>
        <source>criteria date; today unless given</source>
        <translation>date des critères&#x202f;; aujourd’hui si rien n’est indiqué</translation>
    </message>
    <message>
        <source>proposed from the account otherwise</source>
        <translation>sinon, proposé d’après le compte</translation>
    </message>
    <message>
        <source>marking profile; none unless given</source>
        <translation>profil de marquage&#x202f;; aucun si rien n’est indiqué</translation>
    </message>
    <message>
        <source>time zone of the desk review</source>
        <translation>fuseau horaire de la revue documentaire</translation>
    </message>
    <message>
        <source>Makes a new case: one validation or self-assessment.</source>
        <translation>Crée un nouveau dossier&#x202f;: une validation ou une auto-évaluation.</translation>
    </message>
    <message numerus="yes">
        <source>%1 made: %2, %n criteria.</source>
        <translation>
            <numerusform>%1 créé&#x202f;: %2, %n critère.</numerusform>
            <numerusform>%1 créé&#x202f;: %2, %n critères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Obligation</name>
    <message>
        <source>MUST</source>
        <extracomment>The obligation of a criterion, on a small label: es DEBE, DEBERÍA; fr DOIT, DEVRAIT.</extracomment>
        <translation>DOIT</translation>
    </message>
    <message>
        <source>SHOULD</source>
        <translation>DEVRAIT</translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>How well it is confirmed that a criterion applies to an entity type.</extracomment>
        <translation>Nommée</translation>
    </message>
    <message>
        <source>Attributed</source>
        <extracomment>How well it is confirmed that a criterion applies to an entity type.</extracomment>
        <translation>Attribuée</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <extracomment>How well it is confirmed that a criterion applies to an entity type.</extracomment>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <source>A source says that this criterion applies to this entity type.</source>
        <translation>Une source indique que ce critère s’applique à ce type d’entité.</translation>
    </message>
    <message>
        <source>A source lists this criterion without naming the entity type.</source>
        <translation>Une source cite ce critère sans nommer le type d’entité.</translation>
    </message>
    <message>
        <source>It is not confirmed that this criterion applies to this entity type. Check it against the booklet.</source>
        <translation>Il n’est pas confirmé que ce critère s’applique à ce type d’entité. Vérifiez-le dans la brochure.</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>“%1” could not be written. Choose another folder; what was there is still there.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit. Choisissez un autre répertoire&#x202f;; ce qui s’y trouvait y est toujours.</translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name.</source>
        <translation>«&#x202f;%1&#x202f;» est introuvable. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>OverviewNotes</name>
    <message numerus="yes">
        <source>%Ln at %1</source>
        <extracomment>how many of what is missing are at a site: &quot;34 at Tijuana&quot;</extracomment>
        <translation>
            <numerusform>%Ln à %1</numerusform>
            <numerusform>%Ln à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit, %1</source>
        <translation>Visite, %1</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>jour %1 sur %2</translation>
    </message>
    <message>
        <source>Report to the member</source>
        <translation>Rapport au membre</translation>
    </message>
    <message>
        <source>Responses due</source>
        <translation>Réponses attendues</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a site and its answer</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>%1, day %2 of %3</source>
        <extracomment>the kind of a visit, and which of its days today is: &quot;in person, day 1 of 2&quot;</extracomment>
        <translation>%1, jour %2 sur %3</translation>
    </message>
</context>
<context>
    <name>PagePainter</name>
    <message>
        <source>The pages of the report could not be made. Nothing was written.</source>
        <translation>Les pages du rapport n’ont pas pu être créées. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Making the report was stopped. Nothing was written.</source>
        <translation>La création du rapport a été interrompue. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The passphrase file %1 does not exist.</source>
        <translation>Le fichier de phrase de passe %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The passphrase file %1 cannot be read.</source>
        <translation>Le fichier de phrase de passe %1 ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>PdfDocument</name>
    <message>
        <source>The file is not a PDF that can be read. Check that you chose the right file.</source>
        <translation>Le fichier n’est pas un PDF lisible. Assurez-vous que vous avez choisi le bon fichier.</translation>
    </message>
    <message>
        <source>The PDF is encrypted. Such a file is neither signed nor checked; nothing was changed. Save it without encryption and try again.</source>
        <translation>Le PDF est chiffré. Un tel fichier n’est ni signé ni vérifié&#x202f;; rien n’a été modifié. Enregistrez-le sans chiffrement et réessayez.</translation>
    </message>
    <message>
        <source>The PDF has other data before its first line. Such a file is neither signed nor checked; nothing was changed.</source>
        <translation>Le PDF contient d’autres données avant sa première ligne. Un tel fichier n’est ni signé ni vérifié&#x202f;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>PdfFinisher</name>
    <message>
        <source>The report&apos;s file could not be made. Nothing was written.</source>
        <translation>Le fichier du rapport n’a pas pu être créé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Making the report was stopped. Nothing was written.</source>
        <translation>La création du rapport a été interrompue. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>PdfSigner</name>
    <message>
        <source>The document could not be signed. Nothing was written.</source>
        <translation>Le document n’a pas pu être signé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The document carries a signature in the field &quot;%1&quot; that is not valid any more. Nothing was signed. Get the document again from the person who signed it.</source>
        <translation>Le document porte dans le champ «&#x202f;%1&#x202f;» une signature qui n’est plus valide. Rien n’a été signé. Procurez-vous de nouveau le document auprès de la personne qui l’a signé.</translation>
    </message>
    <message>
        <source>The first signer has closed the document: no further signature is permitted. Nothing was signed.</source>
        <translation>Le premier signataire a fermé le document&#x202f;: aucune autre signature n’est permise. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>Only the first signature can certify a document, and this one is signed already. Nothing was signed.</source>
        <translation>Seule la première signature peut certifier un document, et celui-ci est déjà signé. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is signed already. Nothing was signed.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» est déjà signé. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The signature field needs a name without a dot.</source>
        <translation>Le champ de signature doit avoir un nom sans point.</translation>
    </message>
    <message>
        <source>The document has no page %1 to sign on.</source>
        <translation>Le document n’a pas de page %1 où signer.</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>Signature de %1</translation>
    </message>
    <message>
        <source>Signature of %1, %2</source>
        <extracomment>%1: a person&apos;s name, %2: a role such as &quot;supervisor&quot;</extracomment>
        <translation>Signature de %1, %2</translation>
    </message>
    <message>
        <source>The PDF keeps its table of contents in a compressed form (a cross-reference stream), which this program does not sign. Nothing was changed.</source>
        <translation>Le PDF conserve sa table des matières sous une forme comprimée (un flux de références croisées), que ce programme ne signe pas. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>PdfVerifier</name>
    <message>
        <source>The PDF is damaged: its signatures cannot be checked. Get the file again.</source>
        <translation>Le PDF est endommagé&#x202f;: ses signatures ne peuvent pas être vérifiées. Procurez-vous de nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>A person needs a name.</source>
        <translation>Une personne doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>PersonCommand</name>
    <message>
        <source>the case file</source>
        <translation>le fichier du dossier</translation>
    </message>
    <message>
        <source>what to do; N is the number in the list</source>
        <translation>ce qu’il faut faire&#x202f;; N est le numéro dans la liste</translation>
    </message>
    <message>
        <source>the person&apos;s name</source>
        <translation>le nom de la personne</translation>
    </message>
    <message>
        <source>title or position</source>
        <translation>titre ou fonction</translation>
    </message>
    <message>
        <source>office or company</source>
        <translation>bureau ou entreprise</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’un des suivants&#x202f;: %1</translation>
    </message>
    <message>
        <source>opening, tour, closing, or none: where the person was during the visit</source>
        <translation>opening, tour, closing ou none&#x202f;: où la personne se trouvait pendant la visite</translation>
    </message>
    <message>
        <source>the visit of --present; visit 1 unless given</source>
        <translation>la visite de --present&#x202f;; la visite 1 si rien n’est indiqué</translation>
    </message>
    <message>
        <source>internal note on the person</source>
        <translation>note interne sur la personne</translation>
    </message>
    <message>
        <source>--present must be made of: opening, tour, closing, none.</source>
        <translation>--present doit se composer de&#x202f;: opening, tour, closing, none.</translation>
    </message>
    <message>
        <source>Person added: %1</source>
        <translation>Personne ajoutée&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no person with the number “%1”.</source>
        <translation>Il n’y a pas de personne portant le numéro «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Edit person %1</source>
        <translation>Modifier la personne %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Person removed: %1</source>
        <translation>Personne supprimée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Lists, adds, edits and removes people met, and where they were present.</source>
        <translation>Liste, ajoute, modifie et supprime les personnes rencontrées, et indique où elles étaient présentes.</translation>
    </message>
</context>
<context>
    <name>PersonStore</name>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Supprimer la personne</translation>
    </message>
    <message>
        <source>A person with evidence cannot be removed. Take the evidence away first.</source>
        <translation>Une personne à laquelle des preuves sont rattachées ne peut pas être supprimée. Retirez d’abord les preuves.</translation>
    </message>
    <message>
        <source>Change the order of people</source>
        <translation>Modifier l’ordre des personnes</translation>
    </message>
    <message>
        <source>Change who was present</source>
        <translation>Modifier les présences</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture cannot be shown: it is damaged, too large or of a type that this program does not read. It is kept as it is.</source>
        <translation>L’image ne peut pas être affichée&#x202f;: elle est endommagée, trop grande ou d’un type que ce programme ne lit pas. Elle est conservée telle quelle.</translation>
    </message>
</context>
<context>
    <name>Pkcs12File</name>
    <message>
        <source>The file is not a signing identity (PKCS#12), or it is damaged. Choose another file, or export the identity again.</source>
        <translation>Le fichier n’est pas une identité de signature (PKCS#12), ou il est endommagé. Choisissez un autre fichier, ou exportez de nouveau l’identité.</translation>
    </message>
    <message>
        <source>The identity is encrypted in a way that this computer cannot read. Export it again with AES encryption.</source>
        <translation>L’identité est chiffrée d’une manière que cet ordinateur ne peut pas lire. Exportez-la de nouveau avec le chiffrement AES.</translation>
    </message>
    <message>
        <source>The passphrase does not open this identity. Type it again; if it is certainly right, the file is damaged.</source>
        <translation>La phrase de passe n’ouvre pas cette identité. Saisissez-la de nouveau&#x202f;; si elle est certainement exacte, le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The identity could not be made. Nothing was written.</source>
        <translation>L’identité n’a pas pu être créée. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>PortalQuestionsFile</name>
    <message>
        <source>there is another section &quot;%1&quot;</source>
        <translation>il y a une autre section «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>category %1 belongs to another section already</source>
        <translation>la catégorie %1 appartient déjà à une autre section</translation>
    </message>
    <message>
        <source>there is another question &quot;%1&quot;</source>
        <translation>il y a une autre question «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no section &quot;%1&quot;</source>
        <translation>il n’y a pas de section «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>PracticeCommand</name>
    <message>
        <source>Best practice at %1: all five elements.</source>
        <translation>Meilleure pratique pour %1&#x202f;: les cinq éléments y sont.</translation>
    </message>
    <message>
        <source>Practice noted at %1: fewer than five elements.</source>
        <translation>Pratique notée pour %1&#x202f;: moins de cinq éléments.</translation>
    </message>
    <message>
        <source>Practice removed.</source>
        <translation>Pratique supprimée.</translation>
    </message>
    <message>
        <source>Lists and writes best practices: complete with all five elements, else noted.</source>
        <translation>Liste et rédige les meilleures pratiques&#x202f;: complètes avec les cinq éléments, sinon notées.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>le fichier du dossier</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>ce qu’il faut faire</translation>
    </message>
    <message>
        <source>0 is the desk review</source>
        <translation>0 désigne la revue documentaire</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>comment elle s’appelle</translation>
    </message>
    <message>
        <source>internal note, in no report</source>
        <translation>note interne, dans aucun rapport</translation>
    </message>
</context>
<context>
    <name>PracticeStore</name>
    <message>
        <source>Best practice on %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation>Meilleure pratique sur %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Remove the best practice on %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation>Supprimer la meilleure pratique sur %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>There is no best practice for this answer.</source>
        <translation>Il n’y a pas de meilleure pratique pour cette réponse.</translation>
    </message>
    <message>
        <source>A best practice with evidence cannot be removed. Take the evidence away first.</source>
        <translation>Une meilleure pratique à laquelle des preuves sont rattachées ne peut pas être supprimée. Retirez d’abord les preuves.</translation>
    </message>
</context>
<context>
    <name>ProfileCommand</name>
    <message>
        <source>%1, %2, %3 (%4)</source>
        <translation>%1, %2, %3 (%4)</translation>
    </message>
    <message>
        <source>Shows or sets who works here: the “who” of the history.</source>
        <translation>Affiche ou définit qui travaille ici&#x202f;: le «&#x202f;qui&#x202f;» de l’historique.</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>ce qu’il faut faire</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
    <message>
        <source>your title</source>
        <translation>votre fonction</translation>
    </message>
    <message>
        <source>your office or company</source>
        <translation>votre bureau ou votre entreprise</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’un des suivants&#x202f;: %1</translation>
    </message>
    <message>
        <source>Say “show” or “set”.</source>
        <translation>Indiquez «&#x202f;show&#x202f;» ou «&#x202f;set&#x202f;».</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>Your profile in %1 cannot be read. Repair or remove the file and enter your profile again.</source>
        <translation>Votre profil dans %1 ne peut pas être lu. Réparez ou supprimez le fichier et saisissez de nouveau votre profil.</translation>
    </message>
    <message>
        <source>Your profile cannot be written to %1. What was there before is still there.</source>
        <translation>Votre profil ne peut pas être écrit dans %1. Ce qui s’y trouvait auparavant y est toujours.</translation>
    </message>
    <message>
        <source>The program does not know yet who is working. Enter your name, title, organization and role in your profile first.</source>
        <translation>Le programme ne sait pas encore qui travaille. Saisissez d’abord votre nom, votre fonction, votre organisation et votre rôle dans votre profil.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profil doit avoir un nom.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>there is another reason &quot;%1&quot; or %2</source>
        <translation>il y a un autre motif «&#x202f;%1&#x202f;» ou %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Desk review</source>
        <translation>Revue documentaire</translation>
    </message>
    <message>
        <source>Site %1, %2</source>
        <extracomment>A site&apos;s letter and its name: Site A, assembly plant</extracomment>
        <translation>Site %1, %2</translation>
    </message>
    <message>
        <source>Criterion %1, %2: a reason written for another answer</source>
        <translation>Critère %1, %2&#x202f;: un motif rédigé pour une autre réponse</translation>
    </message>
    <message>
        <source>The answer is now “%1”, which needs no reason.</source>
        <translation>La réponse est maintenant «&#x202f;%1&#x202f;», qui n’exige pas de motif.</translation>
    </message>
    <message>
        <source>No visit had it in scope, and it was not answered at the desk review.</source>
        <translation>Aucune visite ne l’avait dans sa portée, et il n’a pas reçu de réponse lors de la revue documentaire.</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Enregistrement sonore</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Document texte</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Photograph %1, %2</source>
        <translation>Photographie %1, %2</translation>
    </message>
    <message>
        <source>It has no caption. Its digest is in the register.</source>
        <translation>Elle n’a pas de légende. Son empreinte figure au registre.</translation>
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
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Set by the specialist; the response period would end on %1.</source>
        <translation>Fixée par le spécialiste&#x202f;; le délai de réponse prendrait fin le %1.</translation>
    </message>
    <message>
        <source>%1, criterion %2</source>
        <translation>%1, critère %2</translation>
    </message>
    <message>
        <source>Withdrawn before the report was issued.</source>
        <translation>Retiré avant l’émission du rapport.</translation>
    </message>
    <message>
        <source>Practice “%1”, criterion %2, %3</source>
        <translation>Pratique «&#x202f;%1&#x202f;», critère %2, %3</translation>
    </message>
    <message>
        <source>The answer no longer claims a best practice.</source>
        <translation>La réponse ne fait plus état d’une meilleure pratique.</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <extracomment>Criteria of a visit: entity type, edition</extracomment>
        <translation>%1, édition %2</translation>
    </message>
    <message>
        <source>I took part in this validation and stand by its findings.</source>
        <extracomment>Reason of a signature, in the words of the signer.</extracomment>
        <translation>J’ai participé à cette validation et je souscris à ses constats.</translation>
    </message>
    <message>
        <source>I have reviewed this report and approve its release.</source>
        <extracomment>Reason of a signature, in the words of the signer.</extracomment>
        <translation>J’ai examiné ce rapport et j’en approuve la remise.</translation>
    </message>
    <message>
        <source>I answer for the company that this report is complete and true.</source>
        <extracomment>Reason of a signature, in the words of the signer.</extracomment>
        <translation>J’atteste, au nom de l’entreprise, que ce rapport est complet et véridique.</translation>
    </message>
    <message>
        <source>I carried out this validation and wrote this report.</source>
        <extracomment>Reason of a signature, in the words of the signer.</extracomment>
        <translation>J’ai effectué cette validation et rédigé ce rapport.</translation>
    </message>
    <message>
        <source>SIGNED DIGITALLY</source>
        <translation>SIGNÉ NUMÉRIQUEMENT</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Certificat&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#x202f;: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Footer: number of the page, number of pages.</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 continued</source>
        <extracomment>Beside the number of a criterion that began on the page before.</extracomment>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>continued</source>
        <extracomment>In the caption of a table that began on the page before.</extracomment>
        <translation>suite</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BROUILLON</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The marking of a page, then the word DRAFT.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1  |  Account %2</source>
        <translation>%1  |  Compte %2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>Title of the file: kind of report, number and version, member.</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Running header: kind of report, number and version.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (sample)</source>
        <translation>%1 (exemple)</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Visite %1</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Site %1</translation>
    </message>
    <message>
        <source>Site %1, visit %2</source>
        <translation>Site %1, visite %2</translation>
    </message>
    <message>
        <source>Sites %1</source>
        <extracomment>%1 is a list of letters: Sites A and B</extracomment>
        <translation>Sites %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, best practice</source>
        <translation>Oui, meilleure pratique</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Short running header of the section.</extracomment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Document read</source>
        <translation>Document lu</translation>
    </message>
    <message>
        <source>Records sampled</source>
        <translation>Échantillon d’enregistrements</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>System screen</source>
        <translation>Écran du système</translation>
    </message>
    <message>
        <source>Live video</source>
        <translation>Vidéo en direct</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Other method</source>
        <translation>Autre méthode</translation>
    </message>
    <message>
        <source>MUST</source>
        <extracomment>Obligation of a criterion, in a small box: the word of the criteria, not of ordinary speech. es DEBE, fr DOIT.</extracomment>
        <translation>DOIT</translation>
    </message>
    <message>
        <source>SHOULD</source>
        <translation>DEVRAIT</translation>
    </message>
    <message>
        <source>A source names this entity type for the criterion.</source>
        <translation>Une source nomme ce type d’entité pour le critère.</translation>
    </message>
    <message>
        <source>A source lists the criterion without naming the entity type.</source>
        <translation>Une source cite le critère sans nommer le type d’entité.</translation>
    </message>
    <message>
        <source>Whether the criterion applies to this entity type is to be checked with the booklet.</source>
        <translation>Il reste à vérifier dans la brochure si le critère s’applique à ce type d’entité.</translation>
    </message>
    <message>
        <source>Revalidation</source>
        <translation>Revalidation</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Auto-évaluation</translation>
    </message>
    <message>
        <source>Initial validation</source>
        <translation>Validation initiale</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtuelle</translation>
    </message>
    <message>
        <source>in person and virtual</source>
        <translation>en personne et virtuelle</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en personne</translation>
    </message>
    <message>
        <source>on documents alone</source>
        <extracomment>How a visit was done: on documents alone, away from the site.</extracomment>
        <translation>sur documents seulement</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>State of a finding that is not yet issued.</extracomment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Support of senior management</source>
        <translation>Appui de la haute direction</translation>
    </message>
    <message>
        <source>Innovative process or technology</source>
        <translation>Processus ou technologie innovants</translation>
    </message>
    <message>
        <source>Documented process</source>
        <translation>Processus documenté</translation>
    </message>
    <message>
        <source>Checks, balances and accountability</source>
        <translation>Contrôles, contrepoids et responsabilité</translation>
    </message>
    <message>
        <source>Evidence of implementation</source>
        <translation>Preuves de mise en œuvre</translation>
    </message>
    <message>
        <source>Second specialist</source>
        <translation>Second spécialiste</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Company officer</source>
        <translation>Dirigeant de l’entreprise</translation>
    </message>
    <message>
        <source>Lead specialist</source>
        <translation>Spécialiste principal</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A long date in QDate format: 29 June 2026. Literal words stand in single quotes, as in d &apos;de&apos; MMMM &apos;de&apos; yyyy.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date for tables in QDate format: 29 Jun 2026.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>The first of two dates in one year, in QDate format: 30 March (to 2 April 2026).</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two dates: 10 to 11 March 2026.</extracomment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name of a time zone and its distance from UTC: America/Tijuana (UTC-07:00)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; time zone assumed</source>
        <translation>%1&#x202f;; fuseau horaire présumé</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Date, time of day, time zone</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: a, b and c. %1 is &quot;a, b&quot;.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>An action answers a must that is not met. For each one, the person in charge writes down what was done, when and by whom, and keeps evidence that shows it.</source>
        <translation>Une action répond à un DOIT non respecté. Pour chacune, la personne responsable consigne ce qui a été fait, quand et par qui, et conserve des preuves qui le montrent.</translation>
    </message>
    <message>
        <source>An action answers a must that is not met. For each one, the company writes what it did, when and by whom, and sends evidence that shows it. A specialist accepts the answer or returns it and says why; each such exchange is a numbered round.</source>
        <translation>Une action répond à un DOIT non respecté. Pour chacune, l’entreprise écrit ce qu’elle a fait, quand et par qui, et envoie des preuves qui le montrent. Un spécialiste accepte la réponse ou la renvoie en disant pourquoi&#x202f;; chacun de ces échanges est une ronde numérotée.</translation>
    </message>
    <message>
        <source>An action without an answer on its due date is overdue. Whoever needs longer says so before the date, gives the reason and names a new date.</source>
        <translation>Une action sans réponse à son échéance est en retard. Quiconque a besoin de plus de temps le dit avant la date, en donne le motif et fixe une nouvelle date.</translation>
    </message>
    <message>
        <source>An action without an answer on its due date is overdue and is brought to the supervisor. A company that needs longer asks before the date, gives the reason and names the date it can keep.</source>
        <translation>Une action sans réponse à son échéance est en retard et est portée à l’attention du superviseur. Une entreprise qui a besoin de plus de temps le demande avant la date, en donne le motif et indique la date qu’elle peut respecter.</translation>
    </message>
    <message>
        <source>Actions required</source>
        <translation>Actions requises</translation>
    </message>
    <message>
        <source>This report asks for no action.</source>
        <translation>Ce rapport ne demande aucune action.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Qui fait quoi</translation>
    </message>
    <message>
        <source>If a date is missed</source>
        <translation>Si une date n’est pas respectée</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors portée</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Answer, all visits</source>
        <translation>Réponse, toutes les visites</translation>
    </message>
    <message>
        <source>No at</source>
        <translation>Non à</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Category %1, answers by site</source>
        <translation>Catégorie %1, réponses par site</translation>
    </message>
    <message>
        <source>On documents alone</source>
        <translation>Sur documents seulement</translation>
    </message>
    <message>
        <source>Visit %1, %2</source>
        <extracomment>Number of a visit and how it was done, in a table cell.</extracomment>
        <translation>Visite %1, %2</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Heures en %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Sites and visits</source>
        <translation>Sites et visites</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Address and function</source>
        <translation>Adresse et fonction</translation>
    </message>
    <message>
        <source>Manufacturer ID (MID)</source>
        <translation>Identifiant du fabricant (MID)</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Non visité</translation>
    </message>
    <message>
        <source>Answers by visit</source>
        <translation>Réponses par visite</translation>
    </message>
    <message>
        <source>(number of criteria)</source>
        <translation>(nombre de critères)</translation>
    </message>
    <message>
        <source>Best
pract.</source>
        <extracomment>Narrow table head for &quot;Yes, best practice&quot;, two lines.</extracomment>
        <translation>Meill.
prat.</translation>
    </message>
    <message>
        <source>Not
appl.</source>
        <extracomment>Narrow table head for &quot;Not applicable&quot;, two lines.</extracomment>
        <translation>Sans
objet</translation>
    </message>
    <message>
        <source>Not
verif.</source>
        <extracomment>Narrow table head for &quot;Not verified&quot;, two lines.</extracomment>
        <translation>Non
vérif.</translation>
    </message>
    <message>
        <source>Not
looked</source>
        <extracomment>Narrow table head for &quot;Not looked at&quot;, two lines.</extracomment>
        <translation>Non
exam.</translation>
    </message>
    <message>
        <source>In
scope</source>
        <translation>Dans la
portée</translation>
    </message>
    <message>
        <source>All visits, each criterion once</source>
        <translation>Toutes les visites, chaque critère une fois</translation>
    </message>
    <message>
        <source>%1: criteria in scope %2. %3</source>
        <extracomment>Visit; number of criteria in its scope; why only these.</extracomment>
        <translation>%1&#x202f;: critères dans la portée %2. %3</translation>
    </message>
    <message>
        <source>%1 has criteria of its own: %2</source>
        <translation>%1 a ses propres critères&#x202f;: %2</translation>
    </message>
    <message>
        <source>What is not applicable, could not be verified or was out of scope is listed in %1, each with its reason.</source>
        <translation>Ce qui est sans objet, n’a pas pu être vérifié ou était hors de la portée est énuméré à la %1, avec le motif dans chaque cas.</translation>
    </message>
    <message>
        <source>Scope and limits</source>
        <translation>Portée et limites</translation>
    </message>
    <message>
        <source>Company, supply chain and scope</source>
        <translation>Entreprise, chaîne d’approvisionnement et portée</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Chaîne d’approvisionnement</translation>
    </message>
    <message>
        <source>Visits in short</source>
        <translation>Les visites en bref</translation>
    </message>
    <message>
        <source>Traced shipments</source>
        <translation>Envois retracés</translation>
    </message>
    <message>
        <source>Mutual recognition records relied on</source>
        <translation>Documents de reconnaissance mutuelle utilisés</translation>
    </message>
    <message>
        <source>Company confidential</source>
        <translation>Confidentiel à l’entreprise</translation>
    </message>
    <message>
        <source>Customs Trade Partnership Against Terrorism</source>
        <translation>Partenariat douanes-commerce contre le terrorisme</translation>
    </message>
    <message>
        <source>Prepared by the company</source>
        <translation>Préparé par l’entreprise</translation>
    </message>
    <message>
        <source>%1 visits, listed in section %2</source>
        <translation>%1 visites, énumérées à la section %2</translation>
    </message>
    <message>
        <source>%1, %2, edition %3, in force from %4</source>
        <translation>%1, %2, édition %3, en vigueur depuis le %4</translation>
    </message>
    <message>
        <source>%1. Replaces no earlier version.</source>
        <translation>%1. Ne remplace aucune version antérieure.</translation>
    </message>
    <message>
        <source>%1. Replaces version %2 of %3. %4</source>
        <translation>%1. Remplace la version %2 du %3. %4</translation>
    </message>
    <message>
        <source>%1. Replaces version %2. %4</source>
        <translation>%1. Remplace la version %2. %4</translation>
    </message>
    <message>
        <source>Program account</source>
        <translation>Compte du programme</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Sites assessed</source>
        <translation>Sites évalués</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Spécialistes</translation>
    </message>
    <message>
        <source>Field office</source>
        <translation>Bureau régional</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Planned release</source>
        <translation>Remise prévue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Draft made on %1. Not issued, and not signed.</source>
        <translation>Brouillon fait le %1. Ni émis ni signé.</translation>
    </message>
    <message>
        <source>%1 The company made it for its own use. The program has neither reviewed nor approved it.</source>
        <translation>%1 L’entreprise l’a établi pour son propre usage. Le programme ne l’a ni examiné ni approuvé.</translation>
    </message>
    <message>
        <source>This is not a government document.</source>
        <translation>Ceci n’est pas un document gouvernemental.</translation>
    </message>
    <message>
        <source>This is a sample. The company, the visits, the people and the findings are invented.</source>
        <translation>Ceci est un exemple. L’entreprise, les visites, les personnes et les constats sont fictifs.</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Constat&#x202f;: %1</translation>
    </message>
    <message>
        <source>Observation: %1</source>
        <translation>Observation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Further evidence: %1</source>
        <translation>Autres preuves&#x202f;: %1</translation>
    </message>
    <message>
        <source>Why the answers differ</source>
        <translation>Pourquoi les réponses diffèrent</translation>
    </message>
    <message>
        <source>BEST PRACTICE %1</source>
        <translation>MEILLEURE PRATIQUE %1</translation>
    </message>
    <message>
        <source>NOTED PRACTICE %1</source>
        <translation>PRATIQUE NOTÉE %1</translation>
    </message>
    <message>
        <source>%1. Described in %2.</source>
        <translation>%1. Décrite à la %2.</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation>Comment cela a été vérifié</translation>
    </message>
    <message>
        <source>%1 actions</source>
        <translation>%1 actions</translation>
    </message>
    <message>
        <source>%1 recommendations</source>
        <translation>%1 recommandations</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1&#xa0;jours</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>(%1 days from the planned release unless a table says otherwise)</source>
        <translation>(%1&#xa0;jours à partir de la remise prévue, sauf indication contraire dans un tableau)</translation>
    </message>
    <message>
        <source>Line of time. %1.</source>
        <translation>Ligne du temps. %1.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lieu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <translation>Fait par&#x202f;: %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Valide jusqu’au %1</translation>
    </message>
    <message>
        <source>Revision of %1</source>
        <translation>Révision de %1</translation>
    </message>
    <message>
        <source>zone assumed</source>
        <translation>fuseau présumé</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>(SHA-256 digest of the original under each title)</source>
        <translation>(empreinte SHA-256 de l’original sous chaque titre)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type and size</source>
        <translation>Type et taille</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Received, from</source>
        <translation>Reçue, de</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Appuie</translation>
    </message>
    <message>
        <source>The picture cannot be shown here.</source>
        <translation>L’image ne peut pas être affichée ici.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Prise par</translation>
    </message>
    <message>
        <source>Evidence register and photographs</source>
        <translation>Registre des preuves et photographies</translation>
    </message>
    <message>
        <source>No evidence is kept for this report.</source>
        <translation>Aucune preuve n’est conservée pour ce rapport.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Montré par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Récurrence</translation>
    </message>
    <message>
        <source>ACTION %1</source>
        <extracomment>Tag of a finding, in capitals. es ACCIÓN, fr ACTION.</extracomment>
        <translation>ACTION %1</translation>
    </message>
    <message>
        <source>RECOMMENDATION %1</source>
        <translation>RECOMMANDATION %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Échéance&#x202f;: %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Réponse d’ici le %1</translation>
    </message>
    <message>
        <source>Findings by category</source>
        <translation>Constats par catégorie</translation>
    </message>
    <message>
        <source>At the left of each criterion stand its number, its obligation and the answer at each site. At the right: how the answer was reached (method, object, sample, place, time and person), what was found, and what is asked. Criteria are paraphrased. Numbers such as E-01 lead to %1. Times are those of the visit&apos;s time zone, which %2 names; another zone is written out.</source>
        <translation>À gauche de chaque critère figurent son numéro, son obligation et la réponse à chaque site. À droite&#x202f;: comment la réponse a été obtenue (méthode, objet, échantillon, lieu, heure et personne), ce qui a été constaté et ce qui est demandé. Les critères sont paraphrasés. Les numéros comme E-01 mènent à la %1. Les heures sont celles du fuseau horaire de la visite, qui est indiqué à la %2&#x202f;; tout autre fuseau est écrit au long.</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>En général</translation>
    </message>
    <message>
        <source>No criterion was in scope of any visit.</source>
        <translation>Aucun critère n’était dans la portée d’une visite.</translation>
    </message>
    <message>
        <source>The visits differ on one criterion.</source>
        <translation>Les visites diffèrent sur un critère.</translation>
    </message>
    <message>
        <source>The visits differ on %1 criteria.</source>
        <translation>Les visites diffèrent sur %1 critères.</translation>
    </message>
    <message>
        <source>1 criterion.</source>
        <translation>1 critère.</translation>
    </message>
    <message>
        <source>%1 criteria.</source>
        <translation>%1 critères.</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Catégorie %1</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <extracomment>Running header of the findings: the titles of the categories on the page.</extracomment>
        <translation>Constats&#x202f;: %1</translation>
    </message>
    <message>
        <source>Kind of finding: %1</source>
        <translation>Nature du constat&#x202f;: %1</translation>
    </message>
    <message>
        <source>Found before: %1</source>
        <translation>Constaté auparavant&#x202f;: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#x202f;: %1</translation>
    </message>
    <message>
        <source>Criterion and site</source>
        <translation>Critère et site</translation>
    </message>
    <message>
        <source>What is asked, and why</source>
        <translation>Ce qui est demandé, et pourquoi</translation>
    </message>
    <message>
        <source>What is recommended, and why</source>
        <translation>Ce qui est recommandé, et pourquoi</translation>
    </message>
    <message>
        <source>What will show it</source>
        <translation>Ce qui le montrera</translation>
    </message>
    <message>
        <source>What would show it</source>
        <translation>Ce qui le montrerait</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Réponse d’ici le</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>Beside a table&apos;s caption: how many findings it lists.</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>(%1, and %2 withdrawn)</source>
        <extracomment>Beside a table&apos;s caption: findings that stand, findings that were withdrawn.</extracomment>
        <translation>(%1&#x202f;; retirés&#x202f;: %2)</translation>
    </message>
    <message>
        <source>%1; also: %2</source>
        <extracomment>The main reason of a finding, then the reasons that contribute to it.</extracomment>
        <translation>%1&#x202f;; aussi&#x202f;: %2</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>%1, edition %2, in force from %3, as they apply to: %4. Obligations are those of %5.</source>
        <translation>%1, édition %2, en vigueur depuis le %3, tels qu’ils s’appliquent à&#x202f;: %4. Les obligations sont celles du %5.</translation>
    </message>
    <message>
        <source>Criteria in scope: %1, of which %2 musts and %3 shoulds.</source>
        <translation>Critères dans la portée&#x202f;: %1, dont %2 DOIT et %3 DEVRAIT.</translation>
    </message>
    <message>
        <source>%1 Criteria: %2 (%3).</source>
        <extracomment>How well it is confirmed that criteria apply, how many, and their numbers.</extracomment>
        <translation>%1 Critères&#x202f;: %2 (%3).</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Ce que signifient les chiffres</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Criteria in scope</source>
        <translation>Critères dans la portée</translation>
    </message>
    <message>
        <source>Criteria that at least one visit had in its scope. Each counts once, however many visits looked at it.</source>
        <translation>Critères qu’au moins une visite avait dans sa portée. Chacun compte une fois, quel que soit le nombre de visites qui l’ont examiné.</translation>
    </message>
    <message>
        <source>Answer of a criterion</source>
        <translation>Réponse à un critère</translation>
    </message>
    <message>
        <source>No if any visit says no. Otherwise not looked at, then not verified, if any visit has that answer. Otherwise yes with best practice if any visit has one, or yes. Not applicable only if it is so at every visit that had it in scope.</source>
        <translation>Non si une visite répond non. Sinon, non examiné, puis non vérifié, si une visite a cette réponse. Sinon, oui avec meilleure pratique si une visite en a une, ou oui. Sans objet seulement s’il l’est à chaque visite qui l’avait dans sa portée.</translation>
    </message>
    <message>
        <source>Figures of a visit</source>
        <translation>Chiffres d’une visite</translation>
    </message>
    <message>
        <source>The answers given at that visit; their sum is the number of criteria in its scope. They do not add up to the figures of all visits.</source>
        <translation>Les réponses données lors de cette visite&#x202f;; leur somme est le nombre de critères dans sa portée. Elles ne s’additionnent pas pour donner les chiffres de toutes les visites.</translation>
    </message>
    <message>
        <source>Actions, recommendations</source>
        <translation>Actions, recommandations</translation>
    </message>
    <message>
        <source>Findings of this report that are not withdrawn. A must that is not met leads to an action and a should to a recommendation, unless the finding says why not.</source>
        <translation>Constats de ce rapport qui ne sont pas retirés. Un DOIT non respecté donne lieu à une action et un DEVRAIT à une recommandation, à moins que le constat n’indique pourquoi ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Meilleures pratiques</translation>
    </message>
    <message>
        <source>Practices for which all five elements are shown. Others are noted and not counted.</source>
        <translation>Pratiques pour lesquelles les cinq éléments sont montrés. Les autres sont notées et ne sont pas comptées.</translation>
    </message>
    <message>
        <source>Sample n of N</source>
        <translation>Échantillon n sur N</translation>
    </message>
    <message>
        <source>N existed in the period and n were read; exceptions are those among the n that did not agree.</source>
        <translation>N enregistrements existaient au cours de la période et n ont été lus&#x202f;; les exceptions sont ceux, parmi les n, qui ne concordaient pas.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>%1 days after the planned release, unless the finding gives another date.</source>
        <translation>%1&#xa0;jours après la remise prévue, à moins que le constat ne donne une autre date.</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Empreintes</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>History head, entry %1</source>
        <translation>Tête de l’historique, entrée %1</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>Chaîne %1</translation>
    </message>
    <message>
        <source>Every change to the case is recorded in a chain of digests. The head of that chain, as it stood when the content of this report was fixed, is printed here: a case file whose history was rewritten later no longer agrees with it.</source>
        <translation>Toute modification du dossier est consignée dans une chaîne d’empreintes. La tête de cette chaîne, telle qu’elle était lorsque le contenu de ce rapport a été fixé, est imprimée ici&#x202f;: un fichier de dossier dont l’historique a été réécrit par la suite ne concorde plus avec elle.</translation>
    </message>
    <message>
        <source>Open it in a PDF reader that shows digital signatures.</source>
        <translation>Ouvrez-le dans un lecteur PDF qui affiche les signatures numériques.</translation>
    </message>
    <message>
        <source>Look for one valid signature of each person named in %1.</source>
        <translation>Cherchez une signature valide de chaque personne nommée à la %1.</translation>
    </message>
    <message>
        <source>Make sure that the reader reports no change after the last signature.</source>
        <translation>Assurez-vous que le lecteur ne signale aucune modification après la dernière signature.</translation>
    </message>
    <message>
        <source>To check a piece of evidence, compute the SHA-256 digest of the file and compare it with the register in %1.</source>
        <translation>Pour vérifier une pièce, calculez l’empreinte SHA-256 du fichier et comparez-la au registre à la %1.</translation>
    </message>
    <message>
        <source>Method and integrity</source>
        <translation>Méthode et intégrité</translation>
    </message>
    <message>
        <source>Why they apply</source>
        <translation>Pourquoi ils s’appliquent</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>What signatures cover</source>
        <translation>Ce que couvrent les signatures</translation>
    </message>
    <message>
        <source>The first signature covers every page. Each later one also covers the signatures before it. After the first, nothing may be added but further signatures and time-stamps.</source>
        <translation>La première signature couvre toutes les pages. Chaque signature suivante couvre aussi les signatures qui la précèdent. Après la première, rien ne peut être ajouté, sauf d’autres signatures et des horodatages.</translation>
    </message>
    <message>
        <source>How to check this file</source>
        <translation>Comment vérifier ce fichier</translation>
    </message>
    <message>
        <source>%1 criteria</source>
        <translation>%1 critères</translation>
    </message>
    <message>
        <source>Criteria without a yes or no, with the reason</source>
        <translation>Critères sans oui ni non, avec le motif</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Criteria out of scope, with the reason</source>
        <translation>Critères hors de la portée, avec le motif</translation>
    </message>
    <message>
        <source>(not counted in the figures of a visit)</source>
        <translation>(non comptés dans les chiffres d’une visite)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Left out of this report, with the reason</source>
        <translation>Exclu de ce rapport, avec le motif</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Ce qui a été exclu</translation>
    </message>
    <message>
        <source>Not applicable, not verified, out of scope</source>
        <translation>Sans objet, non vérifié, hors portée</translation>
    </message>
    <message>
        <source>Every criterion in scope has a yes or a no at every visit.</source>
        <translation>Chaque critère dans la portée a un oui ou un non à chaque visite.</translation>
    </message>
    <message>
        <source>No criterion was out of scope.</source>
        <translation>Aucun critère n’était hors de la portée.</translation>
    </message>
    <message>
        <source>Nothing that was entered for this report is left out of it.</source>
        <translation>Rien de ce qui a été saisi pour ce rapport n’en est exclu.</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Personnes rencontrées</translation>
    </message>
    <message>
        <source>Person and title</source>
        <translation>Personne et fonction</translation>
    </message>
    <message>
        <source>Organization and role</source>
        <translation>Organisation et rôle</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>Table head: present at the opening meeting of a visit.</extracomment>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>Table head: present at the tour of the site.</extracomment>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>Table head: present at the closing meeting of a visit.</extracomment>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>An empty cell means that the person was not present.</source>
        <translation>Une case vide signifie que la personne n’était pas présente.</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Non montré</translation>
    </message>
    <message>
        <source>The five elements of %1</source>
        <translation>Les cinq éléments de %1</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>Noted only: a best practice shows all five elements.</source>
        <translation>Notée seulement&#x202f;: une meilleure pratique montre les cinq éléments.</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Critère %1</translation>
    </message>
    <message>
        <source>Noted practice</source>
        <translation>Pratique notée</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Preuve %1</translation>
    </message>
    <message>
        <source>No best practice was recorded.</source>
        <translation>Aucune meilleure pratique n’a été consignée.</translation>
    </message>
    <message>
        <source>This report makes no recommendation.</source>
        <translation>Ce rapport ne fait aucune recommandation.</translation>
    </message>
    <message>
        <source>A recommendation answers a should that is not met. The company may decide otherwise, and then says why.</source>
        <translation>Une recommandation répond à un DEVRAIT non respecté. L’entreprise peut en décider autrement&#x202f;; elle dit alors pourquoi.</translation>
    </message>
    <message>
        <source>Answers by category</source>
        <translation>Réponses par catégorie</translation>
    </message>
    <message>
        <source>(number of criteria; patterns as in figure 1, bars on one scale)</source>
        <translation>(nombre de critères&#x202f;; trames comme à la figure 1, barres à la même échelle)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>action required
(a must is not met)</source>
        <translation>action requise
(un DOIT non respecté)</translation>
    </message>
    <message>
        <source>actions required
(musts not met)</source>
        <translation>actions requises
(DOIT non respectés)</translation>
    </message>
    <message>
        <source>recommendation
(a should is not met)</source>
        <translation>recommandation
(un DEVRAIT non respecté)</translation>
    </message>
    <message>
        <source>recommendations
(shoulds not met)</source>
        <translation>recommandations
(DEVRAIT non respectés)</translation>
    </message>
    <message>
        <source>best practice
(all five elements shown)</source>
        <translation>meilleure pratique
(les cinq éléments montrés)</translation>
    </message>
    <message>
        <source>best practices
(all five elements shown)</source>
        <translation>meilleures pratiques
(les cinq éléments montrés)</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>aucune échéance</translation>
    </message>
    <message>
        <source>due date of every
action and recommendation</source>
        <translation>échéance de toutes les
actions et recommandations</translation>
    </message>
    <message>
        <source>first due date, %1;</source>
        <translation>première échéance, %1&#x202f;;</translation>
    </message>
    <message>
        <source>first due date, of %1;</source>
        <translation>première échéance, sur %1&#x202f;;</translation>
    </message>
    <message>
        <source>last due date %1</source>
        <translation>dernière échéance&#x202f;: %1</translation>
    </message>
    <message>
        <source>Answers to the %1 criteria in scope</source>
        <translation>Réponses aux %1 critères dans la portée</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Toutes les visites</translation>
    </message>
    <message>
        <source>each criterion once</source>
        <translation>chaque critère une fois</translation>
    </message>
    <message>
        <source>All visits, %1 criteria. %2.</source>
        <translation>Toutes les visites, %1 critères. %2.</translation>
    </message>
    <message>
        <source>%1, %2 criteria. %3.</source>
        <translation>%1, %2 critères. %3.</translation>
    </message>
    <message>
        <source>Stacked bars. %1</source>
        <translation>Barres empilées. %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>A criterion counts once: as no if any visit says so, otherwise as not looked at, then as not verified, if any visit has that answer; otherwise as yes with best practice if any visit has one, or as yes; as not applicable only if it is so at every visit that had it in scope. Definitions of all figures are in %1.</source>
        <translation>Un critère compte une fois&#x202f;: comme non si une visite répond non&#x202f;; sinon comme non examiné, puis comme non vérifié, si une visite a cette réponse&#x202f;; sinon comme oui avec meilleure pratique si une visite en a une, ou comme oui&#x202f;; comme sans objet seulement s’il l’est à chaque visite qui l’avait dans sa portée. Les définitions de tous les chiffres se trouvent à la %1.</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <extracomment>Caption of a table: number, title.</extracomment>
        <translation>Tableau %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <extracomment>Caption of a drawing: number, title.</extracomment>
        <translation>Figure %1. %2</translation>
    </message>
    <message>
        <source>Photograph %1.</source>
        <extracomment>Start of the caption of a photograph; the caption itself follows.</extracomment>
        <translation>Photographie %1.</translation>
    </message>
    <message>
        <source>section %1</source>
        <extracomment>A reference to another section, inside a sentence.</extracomment>
        <translation>section %1</translation>
    </message>
    <message>
        <source>Took part in the validation and stands by its findings.</source>
        <translation>A participé à la validation et souscrit à ses constats.</translation>
    </message>
    <message>
        <source>Has reviewed the report and approves its release to the member.</source>
        <translation>A examiné le rapport et en approuve la remise au membre.</translation>
    </message>
    <message>
        <source>Answers for the company that the report is complete and true.</source>
        <translation>Atteste, au nom de l’entreprise, que le rapport est complet et véridique.</translation>
    </message>
    <message>
        <source>Carried out the validation and wrote this report.</source>
        <translation>A effectué la validation et rédigé ce rapport.</translation>
    </message>
    <message>
        <source>Time-stamp: %1</source>
        <translation>Horodatage&#x202f;: %1</translation>
    </message>
    <message>
        <source>NOT YET SIGNED</source>
        <translation>PAS ENCORE SIGNÉ</translation>
    </message>
    <message>
        <source>%1: digital signature</source>
        <extracomment>Under the line of a box that is still to be signed: person or role.</extracomment>
        <translation>%1&#x202f;: signature numérique</translation>
    </message>
    <message>
        <source>Digital signature, %1</source>
        <extracomment>What a screen reader says for a signature field: role of the signer.</extracomment>
        <translation>Signature numérique, %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. A later version says which one it replaces and why; both remain valid as records.</source>
        <translation>%1. Une version ultérieure indique celle qu’elle remplace et pourquoi&#x202f;; les deux demeurent valides à titre d’archives.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Each person signs for what stands at the left. A box with a dashed border is still to be signed; signing it leaves the signatures before it intact.</source>
        <translation>Chaque personne signe pour ce qui figure à gauche. Un cadre à bordure tiretée reste à signer&#x202f;; sa signature laisse intactes les signatures précédentes.</translation>
    </message>
    <message>
        <source>This report has no place for a signature.</source>
        <translation>Ce rapport n’a pas d’emplacement pour une signature.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Embedded files</source>
        <translation>Fichiers intégrés</translation>
    </message>
    <message>
        <source>End of report</source>
        <translation>Fin du rapport</translation>
    </message>
    <message>
        <source>No executive summary has been written.</source>
        <translation>Aucun sommaire exécutif n’a été rédigé.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Criteria in scope: %1. Visits: %2. Verifications: %3. Pieces of evidence: %4. People met: %5. How each answer was reached is in %6.</source>
        <translation>Critères dans la portée&#x202f;: %1. Visites&#x202f;: %2. Vérifications&#x202f;: %3. Pièces&#x202f;: %4. Personnes rencontrées&#x202f;: %5. La façon dont chaque réponse a été obtenue est indiquée à la %6.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>This report asks for no action and makes no recommendation.</source>
        <translation>Ce rapport ne demande aucune action et ne fait aucune recommandation.</translation>
    </message>
    <message>
        <source>Actions required: %1, listed in %2. Recommendations: %3, listed in %4. The company answers each one in writing and with evidence that shows what was done.</source>
        <translation>Actions requises&#x202f;: %1, énumérées à la %2. Recommandations&#x202f;: %3, énumérées à la %4. L’entreprise répond à chacune par écrit, avec des preuves qui montrent ce qui a été fait.</translation>
    </message>
    <message>
        <source>The first answer is due on %1.</source>
        <translation>La première réponse est attendue le %1.</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Sommaire exécutif</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A sample: n of N. Set without a line break.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>sample of %1</source>
        <translation>échantillon de %1</translation>
    </message>
    <message>
        <source>out of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>exceptions: %1</source>
        <translation>exceptions&#x202f;: %1</translation>
    </message>
    <message>
        <source>Self-assessment report</source>
        <translation>Rapport d’auto-évaluation</translation>
    </message>
    <message>
        <source>Validation report</source>
        <translation>Rapport de validation</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>Number of a report and its version.</extracomment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>visit %1, %2</source>
        <extracomment>Small words under a site&apos;s name in a chart: visit 1, in person</extracomment>
        <translation>visite %1, %2</translation>
    </message>
    <message>
        <source>Visit %1, %2: %3, %4</source>
        <extracomment>Number of a visit, how it was done, days, site</extracomment>
        <translation>Visite %1, %2&#x202f;: %3, %4</translation>
    </message>
    <message>
        <source>%1 of %2 criteria are met. %3.</source>
        <extracomment>Figures of one visit: criteria met, criteria in scope, then each answer with its number.</extracomment>
        <translation>%1 critères respectés sur %2. %3.</translation>
    </message>
    <message>
        <source>Visit %1, site %2</source>
        <extracomment>Start of a sentence about a visit: Visit 1, Site A</extracomment>
        <translation>Visite %1, site %2</translation>
    </message>
    <message>
        <source>Self-issued certificate, for trying out: %1</source>
        <translation>Certificat auto-émis, pour faire des essais&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message numerus="yes">
        <source>Draft report written to %1, %n page(s).</source>
        <translation>
            <numerusform>Brouillon du rapport écrit dans %1, %n page.</numerusform>
            <numerusform>Brouillon du rapport écrit dans %1, %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 written to %2.</source>
        <translation>Version %1 écrite dans %2.</translation>
    </message>
    <message>
        <source>Writes the report as a PDF: the draft as it stands now, or a version that was signed.</source>
        <translation>Écrit le rapport en PDF&#x202f;: le brouillon dans son état actuel, ou une version qui a été signée.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>le fichier du dossier</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>le PDF à écrire</translation>
    </message>
    <message>
        <source>en, es or fr; the case&apos;s unless given</source>
        <translation>en, es ou fr&#x202f;; celle du dossier si rien n’est indiqué</translation>
    </message>
    <message>
        <source>letter or a4; the case&apos;s unless given</source>
        <translation>letter ou a4&#x202f;; celui du dossier si rien n’est indiqué</translation>
    </message>
    <message>
        <source>a signed version that is kept in the case</source>
        <translation>une version signée qui est conservée dans le dossier</translation>
    </message>
    <message>
        <source>Say where to write the PDF with -o.</source>
        <translation>Indiquez où écrire le PDF avec -o.</translation>
    </message>
</context>
<context>
    <name>ReportFiller</name>
    <message>
        <source>The report is not frozen, so only a draft of it can be made.</source>
        <translation>Le rapport n’est pas figé&#x202f;; il n’est donc possible d’en faire qu’un brouillon.</translation>
    </message>
</context>
<context>
    <name>ReportFonts</name>
    <message>
        <source>The report&apos;s fonts could not be loaded, so no report was made. Install the program again.</source>
        <translation>Les polices du rapport n’ont pas pu être chargées&#x202f;; aucun rapport n’a donc été créé. Réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>ReportVersions</name>
    <message>
        <source>Version %1 of the report is in the state “%2”, in which this cannot be done. Nothing was changed.</source>
        <translation>La version %1 du rapport est à l’état «&#x202f;%2&#x202f;», dans lequel cela est impossible. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The report of this case was not signed yet, so this cannot be done. Sign it first. Nothing was changed.</source>
        <translation>Le rapport de ce dossier n’a pas encore été signé&#x202f;; cela est donc impossible. Signez-le d’abord. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open the numbers of version %1 again</source>
        <translation>Rouvrir les numéros de la version %1</translation>
    </message>
    <message>
        <source>The report of this case has no version %1.</source>
        <translation>Le rapport de ce dossier n’a pas de version %1.</translation>
    </message>
    <message>
        <source>The history of the case does not hold the entry that version %1 was frozen with. Do not sign this case; compare it with an issued report.</source>
        <translation>L’historique du dossier ne contient pas l’entrée avec laquelle la version %1 a été figée. Ne signez pas ce dossier&#x202f;; comparez-le à un rapport émis.</translation>
    </message>
    <message>
        <source>Freeze the report</source>
        <translation>Figer le rapport</translation>
    </message>
    <message>
        <source>Thaw the report</source>
        <translation>Défiger le rapport</translation>
    </message>
    <message>
        <source>A self-assessment has no supervisor to submit it to. Release it instead.</source>
        <translation>Une auto-évaluation n’a pas de superviseur à qui la soumettre. Remettez-la plutôt.</translation>
    </message>
    <message>
        <source>Submit version %1</source>
        <translation>Soumettre la version %1</translation>
    </message>
    <message>
        <source>Say why the report is returned. Nothing was changed.</source>
        <translation>Indiquez pourquoi le rapport est renvoyé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Return version %1</source>
        <translation>Renvoyer la version %1</translation>
    </message>
    <message>
        <source>Give the day of the release. Nothing was changed.</source>
        <translation>Indiquez le jour de la remise. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Release version %1</source>
        <translation>Remettre la version %1</translation>
    </message>
    <message>
        <source>Say why the released version is replaced: it is printed. Nothing was changed.</source>
        <translation>Indiquez pourquoi la version remise est remplacée&#x202f;: ce motif est imprimé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Start version %1</source>
        <translation>Commencer la version %1</translation>
    </message>
</context>
<context>
    <name>SampleCase</name>
    <message>
        <source>The making of the sample was stopped. Nothing is left of it.</source>
        <translation>La création de l’exemple a été interrompue. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>Write the texts of the sample</source>
        <translation>Rédiger les textes de l’exemple</translation>
    </message>
    <message>
        <source>Answer the criteria of the sample</source>
        <translation>Répondre aux critères de l’exemple</translation>
    </message>
    <message>
        <source>The sample that the program brings along is damaged. Install the program again.</source>
        <translation>L’exemple fourni avec le programme est endommagé. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>There is no place for temporary files.</source>
        <translation>Il n’y a pas d’endroit pour les fichiers temporaires.</translation>
    </message>
    <message>
        <source>A file of the sample could not be written.</source>
        <translation>Un fichier de l’exemple n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>SampleCommand</name>
    <message>
        <source>Makes the sample case: an invented importer, two visits, ready to sign.</source>
        <translation>Crée le dossier d’exemple&#x202f;: un importateur fictif, deux visites, prêt à signer.</translation>
    </message>
    <message>
        <source>the case file to make</source>
        <translation>le fichier du dossier à créer</translation>
    </message>
    <message>
        <source>Sample case made: %1</source>
        <translation>Dossier d’exemple créé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>the case file</source>
        <translation>le fichier du dossier</translation>
    </message>
    <message>
        <source>sets this field</source>
        <translation>définit ce champ</translation>
    </message>
    <message>
        <source>due dates count from it</source>
        <translation>les échéances se calculent à partir d’elle</translation>
    </message>
    <message>
        <source>the member&apos;s time to respond</source>
        <translation>le temps dont le membre dispose pour répondre</translation>
    </message>
    <message>
        <source>a date of the portal&apos;s timeline</source>
        <translation>une date du calendrier du portail</translation>
    </message>
    <message>
        <source>text for the report; @file reads it from a file</source>
        <translation>texte pour le rapport&#x202f;; @fichier le lit dans un fichier</translation>
    </message>
    <message>
        <source>--milestone must look like initiated=2026-10-01.</source>
        <translation>--milestone doit ressembler à initiated=2026-10-01.</translation>
    </message>
    <message>
        <source>Case details</source>
        <translation>Détails du dossier</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Sets what belongs to the whole case, and texts of the report.</source>
        <translation>Définit ce qui concerne l’ensemble du dossier, ainsi que des textes du rapport.</translation>
    </message>
</context>
<context>
    <name>SignCommand</name>
    <message>
        <source>the case file</source>
        <translation>le fichier du dossier</translation>
    </message>
    <message>
        <source>the signing identity, a .p12 file</source>
        <translation>l’identité de signature, un fichier .p12</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’un des suivants&#x202f;: %1</translation>
    </message>
    <message>
        <source>what is signed for; by the role unless given</source>
        <translation>ce pour quoi on signe&#x202f;; selon le rôle si rien n’est indiqué</translation>
    </message>
    <message>
        <source>where it is signed</source>
        <translation>où la signature a lieu</translation>
    </message>
    <message>
        <source>the signed PDF to write</source>
        <translation>le PDF signé à écrire</translation>
    </message>
    <message>
        <source>instead: hands the signed version to the supervisor</source>
        <translation>à la place&#x202f;: transmet la version signée au superviseur</translation>
    </message>
    <message>
        <source>instead: gives a version back to work, and says why</source>
        <translation>à la place&#x202f;: remet une version en travail, en disant pourquoi</translation>
    </message>
    <message>
        <source>instead: takes back one&apos;s own signed version</source>
        <translation>à la place&#x202f;: reprend sa propre version signée</translation>
    </message>
    <message>
        <source>instead: records the release to the member</source>
        <translation>à la place&#x202f;: consigne la remise au membre</translation>
    </message>
    <message>
        <source>instead: opens the next version</source>
        <translation>à la place&#x202f;: ouvre la version suivante</translation>
    </message>
    <message>
        <source>Say whose identity signs with --identity.</source>
        <translation>Indiquez avec --identity quelle identité signe.</translation>
    </message>
    <message>
        <source>Version %1 signed by %2; it is kept in the case.</source>
        <translation>Version %1 signée par %2&#x202f;; elle est conservée dans le dossier.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>Version %1: %2.</source>
        <translation>Version %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Checks, freezes and signs the report, and carries a signed version on.</source>
        <translation>Vérifie, fige et signe le rapport, et fait avancer une version signée.</translation>
    </message>
</context>
<context>
    <name>SignatureAppearance</name>
    <message>
        <source>The visible signature could not be painted. The report was not signed.</source>
        <translation>La signature visible n’a pas pu être dessinée. Le rapport n’a pas été signé.</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a time and its difference to UTC, such as &quot;17/11/26 11:22 (UTC-07:00)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Le fichier entier</translation>
    </message>
    <message>
        <source>The first %1 of the file; what was added later is signatures only.</source>
        <translation>Les premiers %1 du fichier&#x202f;; ce qui a été ajouté ensuite ne comprend que des signatures.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of the file; it was changed after that, in %n place(s).</source>
        <translation>
            <numerusform>Les premiers %1 du fichier&#x202f;; il a été modifié ensuite, à %n endroit.</numerusform>
            <numerusform>Les premiers %1 du fichier&#x202f;; il a été modifié ensuite, à %n endroits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigningIdentity</name>
    <message>
        <source>The certificate in this identity cannot be read. Export the identity again.</source>
        <translation>Le certificat de cette identité ne peut pas être lu. Exportez de nouveau l’identité.</translation>
    </message>
    <message>
        <source>This identity has a key of the kind %1, which is not accepted for signing. Choose one with RSA of 2048 to 4096 bits, P-256 or P-384.</source>
        <extracomment>%1: a kind of key such as &quot;RSA 1024&quot;</extracomment>
        <translation>Cette identité a une clé du type %1, qui n’est pas acceptée pour la signature. Choisissez-en une avec RSA de 2048 à 4096 bits, P-256 ou P-384.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not made for signing documents. Nothing was signed. Choose an identity whose certificate has the usage digital signature or non-repudiation.</source>
        <translation>Le certificat de %1 n’est pas destiné à la signature de documents. Rien n’a été signé. Choisissez une identité dont le certificat prévoit l’usage signature numérique ou non-répudiation.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Nothing was signed. Check the computer&apos;s date, or wait until that day.</source>
        <translation>Le certificat de %1 n’est valide qu’à partir du %2. Rien n’a été signé. Vérifiez la date de l’ordinateur, ou attendez ce jour.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Nothing was signed. Choose an identity with a certificate that is still valid.</source>
        <translation>Le certificat de %1 a expiré le %2. Rien n’a été signé. Choisissez une identité dont le certificat est encore valide.</translation>
    </message>
    <message>
        <source>The key could not make the signature. Nothing was signed.</source>
        <translation>La clé n’a pas pu produire la signature. Rien n’a été signé.</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>A site needs a name.</source>
        <translation>Un site doit avoir un nom.</translation>
    </message>
    <message>
        <source>“%1” is not a country. Use its two letters, such as MX or US.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un pays. Utilisez ses deux lettres, par exemple MX ou US.</translation>
    </message>
</context>
<context>
    <name>SiteCommand</name>
    <message>
        <source>Site added: %1</source>
        <translation>Site ajouté&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no site with the number “%1”.</source>
        <translation>Il n’y a pas de site portant le numéro «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Site removed: %1</source>
        <translation>Site supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Lists, adds, edits and removes sites.</source>
        <translation>Liste, ajoute, modifie et supprime les sites.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>le fichier du dossier</translation>
    </message>
    <message>
        <source>what to do; N is the number in the list</source>
        <translation>ce qu’il faut faire&#x202f;; N est le numéro dans la liste</translation>
    </message>
</context>
<context>
    <name>SiteOptions</name>
    <message>
        <source>the site&apos;s name</source>
        <translation>le nom du site</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>rue et numéro</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>country, two letters</source>
        <translation>pays, deux lettres</translation>
    </message>
    <message>
        <source>what the place is for</source>
        <translation>à quoi sert le lieu</translation>
    </message>
    <message>
        <source>manufacturer ID</source>
        <translation>identifiant du fabricant</translation>
    </message>
    <message>
        <source>internal note on the site</source>
        <translation>note interne sur le site</translation>
    </message>
</context>
<context>
    <name>SiteStore</name>
    <message>
        <source>Add site %1</source>
        <translation>Ajouter le site %1</translation>
    </message>
    <message>
        <source>Edit site %1</source>
        <translation>Modifier le site %1</translation>
    </message>
    <message>
        <source>Remove site</source>
        <translation>Supprimer le site</translation>
    </message>
    <message>
        <source>A site with visits cannot be removed. Remove its visits first.</source>
        <translation>Un site qui a des visites ne peut pas être supprimé. Supprimez d’abord ses visites.</translation>
    </message>
    <message>
        <source>Change the order of sites</source>
        <translation>Modifier l’ordre des sites</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>“%1” is not there any more, so it was not added. Check that its drive is connected, then add it again.</source>
        <translation>«&#x202f;%1&#x202f;» est devenu introuvable et n’a donc pas été ajouté. Assurez-vous que son lecteur est connecté, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device and was not added. Choose the files in it instead.</source>
        <translation>«&#x202f;%1&#x202f;» est un répertoire ou un périphérique et n’a pas été ajouté. Choisissez plutôt les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so it was not added. Check that you may open it and that no other program holds it.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu et n’a donc pas été ajouté. Assurez-vous que vous avez le droit de l’ouvrir et qu’aucun autre programme ne le retient.</translation>
    </message>
    <message>
        <source>“%1” is too large for a case file.</source>
        <translation>«&#x202f;%1&#x202f;» est trop volumineux pour un fichier de dossier.</translation>
    </message>
    <message>
        <source>Adding “%1” was stopped. The case is as it was.</source>
        <translation>L’ajout de «&#x202f;%1&#x202f;» a été interrompu. Le dossier est resté tel quel.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end, so it was not added. Check its drive, then add it again.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu jusqu’à la fin et n’a donc pas été ajouté. Vérifiez son lecteur, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program while it was read, so it was not added. Wait until that program is done, then add it again.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié par un autre programme pendant sa lecture et n’a donc pas été ajouté. Attendez que ce programme ait terminé, puis ajoutez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, best practice</source>
        <translation>Oui, meilleure pratique</translation>
    </message>
    <message>
        <source>No, action required</source>
        <extracomment>The answer No to a must; the member has to act.</extracomment>
        <translation>Non, action requise</translation>
    </message>
    <message>
        <source>No, recommendation</source>
        <extracomment>The answer No to a should; the member is advised to act.</extracomment>
        <translation>Non, recommandation</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not yet looked at</source>
        <translation>Pas encore examiné</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The answer No.</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>MUST</source>
        <extracomment>On a chip, in capitals: the criterion must be met. Spanish DEBE, French DOIT.</extracomment>
        <translation>DOIT</translation>
    </message>
    <message>
        <source>SHOULD</source>
        <extracomment>On a chip, in capitals: the criterion should be met. Spanish DEBERÍA, French DEVRAIT.</extracomment>
        <translation>DEVRAIT</translation>
    </message>
</context>
<context>
    <name>StoreTools</name>
    <message>
        <source>What was to be moved is no longer in the case. Nothing was changed.</source>
        <translation>Ce qui devait être déplacé n’est plus dans le dossier. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>TextStore</name>
    <message>
        <source>Write the section “%1”</source>
        <extracomment>%1 is the name of a section of the report</extracomment>
        <translation>Rédiger la section «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>there is another milestone &quot;%1&quot;</source>
        <translation>il y a un autre jalon «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>TrialIdentity</name>
    <message>
        <source>An identity needs a name. Enter the name of the signer.</source>
        <translation>Une identité doit avoir un nom. Saisissez le nom du signataire.</translation>
    </message>
    <message>
        <source>An identity needs a passphrase: without one, anyone with the file could sign.</source>
        <translation>Une identité exige une phrase de passe&#x202f;: sans elle, quiconque possède le fichier pourrait signer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a certificate: shorten it to %2 characters.</source>
        <translation>«&#x202f;%1&#x202f;» est trop long pour un certificat&#x202f;: raccourcissez-le à %2 caractères.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written into a certificate as an e-mail address.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être inscrit dans un certificat comme adresse de courriel.</translation>
    </message>
    <message>
        <source>An identity for trying out is valid for 1 to %1 days.</source>
        <translation>Une identité d’essai est valide de 1 à %1 jours.</translation>
    </message>
    <message>
        <source>The identity could not be made. Nothing was written.</source>
        <translation>L’identité n’a pas pu être créée. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ValidationCase</name>
    <message>
        <source>A case needs the name of the member.</source>
        <translation>Un dossier exige le nom du membre.</translation>
    </message>
    <message>
        <source>A case needs an entity group.</source>
        <translation>Un dossier exige un groupe d’entités.</translation>
    </message>
    <message>
        <source>A case needs a criteria date.</source>
        <translation>Un dossier exige une date des critères.</translation>
    </message>
    <message>
        <source>The response period must be from 1 to %1 days.</source>
        <translation>Le délai de réponse doit être de 1 à %1 jours.</translation>
    </message>
    <message>
        <source>A self-assessment is the member&apos;s own and must not be marked “%1”. Choose another marking.</source>
        <translation>Une auto-évaluation appartient au membre et ne doit pas porter le marquage «&#x202f;%1&#x202f;». Choisissez un autre marquage.</translation>
    </message>
    <message>
        <source>A validation must not be marked “%1”. Choose another marking.</source>
        <translation>Une validation ne doit pas porter le marquage «&#x202f;%1&#x202f;». Choisissez un autre marquage.</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>A record sample needs its size and how many records there were.</source>
        <translation>Un échantillon d’enregistrements exige sa taille et le nombre d’enregistrements qui existaient.</translation>
    </message>
    <message>
        <source>A sample of %1 out of %2 is not possible.</source>
        <translation>Un échantillon de %1 sur %2 est impossible.</translation>
    </message>
    <message>
        <source>There cannot be %1 exceptions in a sample of %2.</source>
        <translation>Il ne peut pas y avoir %1 exceptions dans un échantillon de %2.</translation>
    </message>
    <message>
        <source>The figures of a sample cannot be below zero.</source>
        <translation>Les chiffres d’un échantillon ne peuvent pas être inférieurs à zéro.</translation>
    </message>
</context>
<context>
    <name>VerificationCommand</name>
    <message>
        <source>the case file</source>
        <translation>le fichier du dossier</translation>
    </message>
    <message>
        <source>such as 6.2</source>
        <translation>par exemple 6.2</translation>
    </message>
    <message>
        <source>0 is the desk review</source>
        <translation>0 désigne la revue documentaire</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’un des suivants&#x202f;: %1</translation>
    </message>
    <message>
        <source>what was looked at</source>
        <translation>ce qui a été examiné</translation>
    </message>
    <message>
        <source>how many of how many, such as 10/120</source>
        <translation>combien sur combien, par exemple 10/120</translation>
    </message>
    <message>
        <source>how many of the sample did not meet it</source>
        <translation>combien, dans l’échantillon, n’y satisfaisaient pas</translation>
    </message>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>when, in the visit&apos;s zone; now unless given</source>
        <translation>quand, dans le fuseau de la visite&#x202f;; maintenant si rien n’est indiqué</translation>
    </message>
    <message>
        <source>who; you unless given</source>
        <translation>qui&#x202f;; vous si rien n’est indiqué</translation>
    </message>
    <message>
        <source>report or internal</source>
        <translation>report ou internal</translation>
    </message>
    <message>
        <source>takes the nth verification of the answer away</source>
        <translation>retire la n-ième vérification de la réponse</translation>
    </message>
    <message>
        <source>--sample must look like 10/120.</source>
        <translation>--sample doit ressembler à 10/120.</translation>
    </message>
    <message>
        <source>--exceptions needs --sample.</source>
        <translation>--exceptions exige --sample.</translation>
    </message>
    <message>
        <source>--at must be a time such as 2026-11-24T10:30.</source>
        <translation>--at doit être une heure, par exemple 2026-11-24T10:30.</translation>
    </message>
    <message>
        <source>%1 has no verification number %2.</source>
        <translation>%1 n’a pas de vérification numéro %2.</translation>
    </message>
    <message>
        <source>Verification removed.</source>
        <translation>Vérification supprimée.</translation>
    </message>
    <message>
        <source>%1: verified by %2.</source>
        <translation>%1&#x202f;: vérifié par %2.</translation>
    </message>
    <message>
        <source>Records how an answer was reached: method, object, sample, place, time, person.</source>
        <translation>Consigne comment une réponse a été obtenue&#x202f;: méthode, objet, échantillon, lieu, heure, personne.</translation>
    </message>
</context>
<context>
    <name>VerificationReport</name>
    <message>
        <source>The signature is valid: nothing was changed since it was made.</source>
        <translation>La signature est valide&#x202f;: rien n’a été modifié depuis qu’elle a été apposée.</translation>
    </message>
    <message>
        <source>Nothing was changed since the signature was made, but its certificate was not valid, or not made for signing documents, at the time that the signature states.</source>
        <translation>Rien n’a été modifié depuis que la signature a été apposée, mais son certificat n’était pas valide, ou n’était pas destiné à la signature de documents, à l’heure que la signature indique.</translation>
    </message>
    <message>
        <source>The signature has a form that this program does not check.</source>
        <translation>La signature a une forme que ce programme ne vérifie pas.</translation>
    </message>
    <message>
        <source>The document is not signed: its signature fields are empty.</source>
        <translation>Le document n’est pas signé&#x202f;: ses champs de signature sont vides.</translation>
    </message>
    <message>
        <source>The document is not signed.</source>
        <translation>Le document n’est pas signé.</translation>
    </message>
    <message>
        <source>Do not rely on this signature: it leaves out parts of the file, which anyone could have changed.</source>
        <translation>Ne vous fiez pas à cette signature&#x202f;: elle laisse de côté des parties du fichier, que n’importe qui aurait pu modifier.</translation>
    </message>
    <message>
        <source>The document was changed after it was signed: something other than a further signature was added to the file.</source>
        <translation>Le document a été modifié après sa signature&#x202f;: autre chose qu’une signature supplémentaire a été ajouté au fichier.</translation>
    </message>
    <message>
        <source>A signature was removed from the document after it was made.</source>
        <translation>Une signature a été retirée du document après avoir été apposée.</translation>
    </message>
    <message>
        <source>The signature is not valid: its certificate is not the one that the signer bound into it.</source>
        <translation>La signature n’est pas valide&#x202f;: son certificat n’est pas celui que le signataire y a lié.</translation>
    </message>
    <message>
        <source>The signature is not valid: it is damaged or forged.</source>
        <translation>La signature n’est pas valide&#x202f;: elle est endommagée ou falsifiée.</translation>
    </message>
    <message>
        <source>The signature is not valid: signed parts of the file were changed or cut off.</source>
        <translation>La signature n’est pas valide&#x202f;: des parties signées du fichier ont été modifiées ou coupées.</translation>
    </message>
    <message>
        <source>The file is damaged, and no signature was found in what is left of it.</source>
        <translation>Le fichier est endommagé, et aucune signature n’a été trouvée dans ce qui en reste.</translation>
    </message>
    <message>
        <source>The certificate was made with this program for trying out: it proves nothing about who signed.</source>
        <translation>Le certificat a été créé avec ce programme pour faire des essais&#x202f;: il ne prouve rien quant à l’identité du signataire.</translation>
    </message>
    <message>
        <source>The signer issued the certificate himself or herself: only a comparison of the fingerprint with the signer tells who signed.</source>
        <translation>Le signataire a émis lui-même le certificat&#x202f;: seule une comparaison de l’empreinte avec le signataire révèle qui a signé.</translation>
    </message>
    <message>
        <source>Whether the issuer of the certificate is to be trusted was not checked.</source>
        <translation>La fiabilité de l’émetteur du certificat n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>The signature carries no certificate that can be read: who signed is not known.</source>
        <translation>La signature ne porte aucun certificat lisible&#x202f;: on ignore qui a signé.</translation>
    </message>
</context>
<context>
    <name>VerificationStore</name>
    <message>
        <source>Verification of %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation>Vérification de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Edit verification</source>
        <translation>Modifier la vérification</translation>
    </message>
    <message>
        <source>Remove verification</source>
        <translation>Supprimer la vérification</translation>
    </message>
    <message>
        <source>Change the order of verifications</source>
        <translation>Modifier l’ordre des vérifications</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Says who signed a PDF and whether it was changed. Exit status 1 unless every signature holds.</source>
        <translation>Indique qui a signé un PDF et s’il a été modifié. Code de sortie 1 à moins que toutes les signatures ne tiennent.</translation>
    </message>
    <message>
        <source>the PDF</source>
        <translation>le PDF</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>“%1” is not a time zone. Use its IANA name, such as America/Tijuana.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fuseau horaire. Utilisez son nom IANA, par exemple America/Tijuana.</translation>
    </message>
    <message>
        <source>A visit cannot end before it begins.</source>
        <translation>Une visite ne peut pas se terminer avant de commencer.</translation>
    </message>
    <message>
        <source>A visit with a last day needs a first day.</source>
        <translation>Une visite qui a un dernier jour doit avoir un premier jour.</translation>
    </message>
    <message>
        <source>A visit takes place at a site, in person or virtually. Only the desk review, which every case has, is without a site.</source>
        <translation>Une visite a lieu à un site, en personne ou virtuellement. Seule la revue documentaire, que tout dossier comprend, est sans site.</translation>
    </message>
    <message>
        <source>A visit to chosen criteria only needs a reason.</source>
        <translation>Une visite limitée à des critères choisis exige un motif.</translation>
    </message>
    <message>
        <source>%1 (visit %2)</source>
        <extracomment>%1 is the name of a site, %2 the number of a visit</extracomment>
        <translation>%1 (visite %2)</translation>
    </message>
</context>
<context>
    <name>VisitCommand</name>
    <message>
        <source>the case file</source>
        <translation>le fichier du dossier</translation>
    </message>
    <message>
        <source>what to do; N is the visit&apos;s number</source>
        <translation>ce qu’il faut faire&#x202f;; N est le numéro de la visite</translation>
    </message>
    <message>
        <source>in-person or virtual</source>
        <translation>in-person ou virtual</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>time zone, such as America/Tijuana</source>
        <translation>fuseau horaire, par exemple America/Tijuana</translation>
    </message>
    <message>
        <source>entity group of a partner that is visited under its own criteria</source>
        <translation>groupe d’entités d’un partenaire visité selon ses propres critères</translation>
    </message>
    <message>
        <source>the criteria in scope, such as 6.2,7.1; or all</source>
        <translation>les critères dans la portée, par exemple 6.2,7.1&#x202f;; ou all</translation>
    </message>
    <message>
        <source>why only these</source>
        <translation>pourquoi seulement ceux-ci</translation>
    </message>
    <message>
        <source>one sentence for the report</source>
        <translation>une phrase pour le rapport</translation>
    </message>
    <message>
        <source>internal note on the visit</source>
        <translation>note interne sur la visite</translation>
    </message>
    <message>
        <source>Visit %1 added: %2</source>
        <translation>Visite %1 ajoutée&#x202f;: %2</translation>
    </message>
    <message>
        <source>Say which visit by its number.</source>
        <translation>Indiquez la visite par son numéro.</translation>
    </message>
    <message>
        <source>Edit visit %1</source>
        <translation>Modifier la visite %1</translation>
    </message>
    <message>
        <source>Visit %1 saved: %2</source>
        <translation>Visite %1 enregistrée&#x202f;: %2</translation>
    </message>
    <message>
        <source>Visit %1 removed.</source>
        <translation>Visite %1 supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2, %n criteria</source>
        <translation>
            <numerusform>%1  %2, %n critère</numerusform>
            <numerusform>%1  %2, %n critères</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists, adds, edits and removes visits. Visit 0 is the desk review.</source>
        <translation>Liste, ajoute, modifie et supprime les visites. La visite 0 est la revue documentaire.</translation>
    </message>
</context>
<context>
    <name>VisitStore</name>
    <message>
        <source>This case has no visit with the number %1.</source>
        <translation>Ce dossier n’a pas de visite portant le numéro %1.</translation>
    </message>
    <message>
        <source>Add visit</source>
        <translation>Ajouter une visite</translation>
    </message>
    <message>
        <source>Add visit to %1</source>
        <translation>Ajouter une visite à %1</translation>
    </message>
    <message>
        <source>Edit visit %1</source>
        <translation>Modifier la visite %1</translation>
    </message>
    <message>
        <source>Remove visit to %1</source>
        <translation>Supprimer la visite à %1</translation>
    </message>
    <message>
        <source>The desk review, and a visit with answers or evidence, cannot be removed. Clear the answers and take the evidence away first.</source>
        <translation>La revue documentaire, de même qu’une visite qui a des réponses ou des preuves, ne peut pas être supprimée. Effacez d’abord les réponses et retirez les preuves.</translation>
    </message>
    <message>
        <source>There is no such visit in this case.</source>
        <translation>Ce dossier ne contient pas cette visite.</translation>
    </message>
    <message>
        <source>Change the scope of %1</source>
        <translation>Modifier la portée de %1</translation>
    </message>
    <message>
        <source>The scope of the desk review grows with the answers given there; other visits look at all criteria or at chosen ones.</source>
        <translation>La portée de la revue documentaire s’étend avec les réponses qui y sont données&#x202f;; les autres visites examinent tous les critères ou des critères choisis.</translation>
    </message>
    <message>
        <source>A visit needs at least one criterion in its scope.</source>
        <translation>Une visite doit avoir au moins un critère dans sa portée.</translation>
    </message>
    <message>
        <source>A visit to chosen criteria only needs a reason.</source>
        <translation>Une visite limitée à des critères choisis exige un motif.</translation>
    </message>
    <message>
        <source>The criteria of this visit have no criterion %1.</source>
        <translation>Les critères de cette visite ne comprennent pas le critère %1.</translation>
    </message>
    <message>
        <source>Criterion %1 was answered at this visit and cannot fall out of its scope. Clear its answer first.</source>
        <translation>Le critère %1 a reçu une réponse lors de cette visite et ne peut pas sortir de sa portée. Effacez d’abord sa réponse.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Action required</source>
        <extracomment>a finding that the member must act on</extracomment>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>state of a finding
----------
States of a report version.</extracomment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>state of a finding</extracomment>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>state of a finding: the member has responded</extracomment>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>state of a finding: the response was not enough</extracomment>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state of a finding: the response was accepted</extracomment>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>state of a finding</extracomment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Senior management support</source>
        <translation>Appui de la haute direction</translation>
    </message>
    <message>
        <source>Innovative business process or technology</source>
        <translation>Processus d’affaires ou technologie innovants</translation>
    </message>
    <message>
        <source>Documented process</source>
        <translation>Processus documenté</translation>
    </message>
    <message>
        <source>Checks, balances and accountability</source>
        <translation>Contrôles, contrepoids et responsabilité</translation>
    </message>
    <message>
        <source>Evidence of implementation</source>
        <translation>Preuves de mise en œuvre</translation>
    </message>
    <message>
        <source>Planned release date missing</source>
        <translation>Date de remise prévue manquante</translation>
    </message>
    <message>
        <source>Executive summary missing</source>
        <translation>Sommaire exécutif manquant</translation>
    </message>
    <message>
        <source>Visit without people</source>
        <translation>Visite sans personnes</translation>
    </message>
    <message>
        <source>Person without presence</source>
        <translation>Personne sans présence</translation>
    </message>
    <message>
        <source>Criterion without an answer</source>
        <translation>Critère sans réponse</translation>
    </message>
    <message>
        <source>Answer without a reason</source>
        <translation>Réponse sans motif</translation>
    </message>
    <message>
        <source>Answer without a verification</source>
        <translation>Réponse sans vérification</translation>
    </message>
    <message>
        <source>No without a finding text</source>
        <translation>Non sans texte de constat</translation>
    </message>
    <message>
        <source>No without a finding</source>
        <translation>Non sans constat</translation>
    </message>
    <message>
        <source>Finding whose answer is no longer No</source>
        <translation>Constat dont la réponse n’est plus Non</translation>
    </message>
    <message>
        <source>Finding without an action text</source>
        <translation>Constat sans texte d’action</translation>
    </message>
    <message>
        <source>Finding without a primary reason</source>
        <translation>Constat sans motif principal</translation>
    </message>
    <message>
        <source>Finding without a due date</source>
        <translation>Constat sans échéance</translation>
    </message>
    <message>
        <source>Best practice with fewer than five elements</source>
        <translation>Meilleure pratique ayant moins de cinq éléments</translation>
    </message>
    <message>
        <source>Answers that differ between sites without a text</source>
        <translation>Réponses différentes entre les sites, sans texte</translation>
    </message>
    <message>
        <source>Photograph without a caption</source>
        <translation>Photographie sans légende</translation>
    </message>
    <message>
        <source>Unfiled evidence</source>
        <translation>Preuve non classée</translation>
    </message>
    <message>
        <source>Evidence without a date</source>
        <translation>Preuve sans date</translation>
    </message>
    <message>
        <source>History not verified yet</source>
        <translation>Historique pas encore vérifié</translation>
    </message>
    <message>
        <source>History does not verify</source>
        <translation>L’historique ne résiste pas à la vérification</translation>
    </message>
    <message>
        <source>Evidence not verified yet</source>
        <translation>Preuves pas encore vérifiées</translation>
    </message>
    <message>
        <source>Damaged evidence</source>
        <translation>Preuve endommagée</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>Weight of a check: the report cannot be signed before it is mended.</extracomment>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <extracomment>Weight of a check: the report can be signed, but somebody should look at it.</extracomment>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Contresigné</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Spécialiste</translation>
    </message>
    <message>
        <source>Second specialist</source>
        <translation>Second spécialiste</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Company officer</source>
        <translation>Dirigeant de l’entreprise</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, best practice</source>
        <translation>Oui, meilleure pratique</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Not yet looked at</source>
        <translation>Pas encore examiné</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>somebody who works for the member company</extracomment>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Business partner</source>
        <extracomment>somebody who works for a business partner of the member</extracomment>
        <translation>Partenaire commercial</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultant</translation>
    </message>
    <message>
        <source>Host customs</source>
        <extracomment>an officer of the customs service of the country that is visited</extracomment>
        <translation>Douane du pays hôte</translation>
    </message>
    <message>
        <source>Security manager</source>
        <translation>Responsable de la sécurité</translation>
    </message>
    <message>
        <source>Internal auditor</source>
        <translation>Auditeur interne</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Sommaire exécutif</translation>
    </message>
    <message>
        <source>Company background</source>
        <translation>Présentation de l’entreprise</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Chaîne d’approvisionnement</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Traced shipments</source>
        <translation>Envois retracés</translation>
    </message>
    <message>
        <source>Mutual recognition</source>
        <translation>Reconnaissance mutuelle</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Actions required</source>
        <translation>Actions requises</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Meilleures pratiques</translation>
    </message>
    <message>
        <source>What was not verified</source>
        <translation>Ce qui n’a pas été vérifié</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>the section that says how the validation was done</extracomment>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Initial validation</source>
        <translation>Validation initiale</translation>
    </message>
    <message>
        <source>Revalidation</source>
        <translation>Revalidation</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Auto-évaluation</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuelle</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <extracomment>a validation that is partly in person and partly virtual</extracomment>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>paper size</extracomment>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Record sample</source>
        <extracomment>records of which a sample was read</extracomment>
        <translation>Échantillon d’enregistrements</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>System screen</source>
        <extracomment>a screen of the member&apos;s computer system</extracomment>
        <translation>Écran du système</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Live video</source>
        <translation>Vidéo en direct</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>another method of verification</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>For the report</source>
        <translation>Pour le rapport</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Desk review</source>
        <translation>Revue documentaire</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Tous les critères</translation>
    </message>
    <message>
        <source>Chosen criteria</source>
        <translation>Critères choisis</translation>
    </message>
    <message>
        <source>Criteria answered there</source>
        <translation>Critères ayant reçu une réponse</translation>
    </message>
    <message>
        <source>Sample without its figures</source>
        <translation>Échantillon sans ses chiffres</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::AnswerBar</name>
    <message>
        <source>&amp;Yes</source>
        <extracomment>The letter after the &amp; chooses the answer; the five answers need five letters.</extracomment>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>Yes, &amp;best practice</source>
        <extracomment>The letter after the &amp; chooses the answer; the five answers need five letters.</extracomment>
        <translation>Oui, &amp;meilleure pratique</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>The letter after the &amp; chooses the answer; the five answers need five letters.</extracomment>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Not &amp;applicable</source>
        <extracomment>The letter after the &amp; chooses the answer; the five answers need five letters.</extracomment>
        <translation>&amp;Sans objet</translation>
    </message>
    <message>
        <source>Not &amp;verified</source>
        <extracomment>The letter after the &amp; chooses the answer; the five answers need five letters.</extracomment>
        <translation>Non &amp;vérifié</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Press %1</source>
        <extracomment>%1 is the letter that chooses the answer.</extracomment>
        <translation>Appuyez sur %1</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::AttachJob</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a file, and why it could not be attached</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CaptionLine</name>
    <message>
        <source>Caption: what is to be seen, and where</source>
        <translation>Légende&#x202f;: ce qu’on y voit, et où</translation>
    </message>
    <message>
        <source>Caption of %1</source>
        <translation>Légende de %1</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CaseFrame</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ChecksList</name>
    <message>
        <source>What blocks signing, and what is worth a look</source>
        <translation>Ce qui empêche la signature et ce qui est à revoir</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>for screen readers: the weight of a check (&quot;Blocks&quot;, &quot;Worth a look&quot;), what it says, and its link</extracomment>
        <translation>%1&#x202f;: %2 %3</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À revoir</translation>
    </message>
    <message numerus="yes">
        <source>%n, do(es) not block</source>
        <translation>
            <numerusform>%n, ne bloque pas</numerusform>
            <numerusform>%n, ne bloquent pas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ChecksPanel</name>
    <message>
        <source>Version %1 is held</source>
        <translation>La version %1 est verrouillée</translation>
    </message>
    <message>
        <source>What it prints cannot be changed before it is taken back or corrected.</source>
        <translation>Ce qu’elle imprime ne peut pas être modifié avant qu’elle soit reprise ou corrigée.</translation>
    </message>
    <message>
        <source>Nothing blocks signing</source>
        <translation>Rien n’empêche la signature</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block(s) signing</source>
        <translation>
            <numerusform>%n élément empêche la signature</numerusform>
            <numerusform>%n éléments empêchent la signature</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is checked again after every change.</source>
        <translation>La liste est vérifiée de nouveau après chaque modification.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ChipLabel</name>
    <message>
        <source>A must: not met, it gives an action required</source>
        <translation>Un DOIT&#x202f;: non respecté, il donne lieu à une action requise</translation>
    </message>
    <message>
        <source>A should: not met, it gives a recommendation</source>
        <translation>Un DEVRAIT&#x202f;: non respecté, il donne lieu à une recommandation</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n avec réponse</numerusform>
            <numerusform>%n avec réponse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaList</name>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>The number of a criterion or category and its title.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>No · %n finding(s)</source>
        <extracomment>The answer No, with the number of its actions and recommendations together.</extracomment>
        <translation>
            <numerusform>Non · %n constat</numerusform>
            <numerusform>Non · %n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n answered</source>
        <translation>
            <numerusform>%1, %n avec réponse</numerusform>
            <numerusform>%1, %n avec réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1, %2 sur %3 avec réponse</translation>
    </message>
    <message>
        <source>sites differ</source>
        <translation>les sites diffèrent</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>No · %1</source>
        <extracomment>The answer No, with the numbers of its findings: No · A-01, R-02</extracomment>
        <translation>Non · %1</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaPage</name>
    <message>
        <source>Next criterion</source>
        <translation>Critère suivant</translation>
    </message>
    <message>
        <source>Previous criterion</source>
        <translation>Critère précédent</translation>
    </message>
    <message>
        <source>Answer Yes</source>
        <translation>Répondre Oui</translation>
    </message>
    <message>
        <source>Answer No</source>
        <translation>Répondre Non</translation>
    </message>
    <message>
        <source>Answer Yes, best practice</source>
        <translation>Répondre Oui, meilleure pratique</translation>
    </message>
    <message>
        <source>Answer Not applicable</source>
        <translation>Répondre Sans objet</translation>
    </message>
    <message>
        <source>Answer Not verified</source>
        <translation>Répondre Non vérifié</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Annuler la réponse</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Ajouter un constat</translation>
    </message>
    <message>
        <source>Attach evidence...</source>
        <translation>Joindre une preuve...</translation>
    </message>
    <message>
        <source>Add how it was verified</source>
        <translation>Ajouter comment cela a été vérifié</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaPanel</name>
    <message>
        <source>Filter criteria</source>
        <translation>Filtrer les critères</translation>
    </message>
    <message>
        <source>A number such as 6 or 6.2, or words of the title or requirement</source>
        <translation>Un numéro comme 6 ou 6.2, ou des mots du titre ou de l’exigence</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not yet looked at</source>
        <translation>Pas encore examiné</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Has evidence</source>
        <extracomment>A filter: criteria that evidence is attached to.</extracomment>
        <translation>Avec preuves</translation>
    </message>
    <message>
        <source>Sites differ</source>
        <extracomment>A filter: criteria whose answers differ between sites.</extracomment>
        <translation>Sites différents</translation>
    </message>
    <message>
        <source>States shown</source>
        <translation>États affichés</translation>
    </message>
    <message>
        <source>All sites</source>
        <extracomment>Over the list of criteria: the company as a whole, beside its sites.</extracomment>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>No criterion fits the filter.</source>
        <translation>Aucun critère ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No criterion is in scope here yet. The scope is chosen with the visit.</source>
        <translation>Aucun critère n’est encore dans la portée ici. La portée se choisit avec la visite.</translation>
    </message>
    <message>
        <source>Show all criteria</source>
        <translation>Afficher tous les critères</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaPicker</name>
    <message>
        <source>Filter criteria</source>
        <translation>Filtrer les critères</translation>
    </message>
    <message>
        <source>Criteria in scope</source>
        <translation>Critères dans la portée</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaStep</name>
    <message>
        <source>Entity type</source>
        <translation>Type d’entité</translation>
    </message>
    <message>
        <source>Criteria in force on</source>
        <translation>Critères en vigueur le</translation>
    </message>
    <message>
        <source>Which criteria apply?</source>
        <translation>Quels critères s’appliquent&#x202f;?</translation>
    </message>
    <message>
        <source>The entity type decides which criteria the case holds and which of them are a must.</source>
        <translation>Le type d’entité détermine quels critères le dossier contient et lesquels sont des DOIT.</translation>
    </message>
    <message>
        <source>Entity type and criteria</source>
        <translation>Type d’entité et critères</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n critère</numerusform>
            <numerusform>%n critères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>name and edition of a criteria set</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriterionHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Previous criterion (K)</source>
        <translation>Critère précédent (K)</translation>
    </message>
    <message>
        <source>Next criterion (J)</source>
        <translation>Critère suivant (J)</translation>
    </message>
    <message>
        <source>%1 %2  ·</source>
        <extracomment>Number and title of a category, before a dot: &quot;6 Seal Security ·&quot;.</extracomment>
        <translation>%1 %2  ·</translation>
    </message>
    <message>
        <source>in force since %1  ·</source>
        <extracomment>The criterion is in force since the edition&apos;s first day; before a dot.</extracomment>
        <translation>en vigueur depuis le %1  ·</translation>
    </message>
    <message>
        <source>%1 since %2  ·</source>
        <extracomment>%1 is MUST or SHOULD, %2 the day that this obligation began; before a dot.</extracomment>
        <translation>%1 depuis le %2  ·</translation>
    </message>
    <message>
        <source>answering for</source>
        <translation>réponse pour</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>tous les sites</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriterionView</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Ask, look for</source>
        <translation>À demander, à rechercher</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>for the member</source>
        <translation>pour le membre</translation>
    </message>
    <message>
        <source>Add how it was verified</source>
        <translation>Ajouter comment cela a été vérifié</translation>
    </message>
    <message>
        <source>How verified</source>
        <translation>Mode de vérification</translation>
    </message>
    <message>
        <source>Report finding</source>
        <translation>Constat du rapport</translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation>Meilleure pratique</translation>
    </message>
    <message>
        <source>Why it does not apply here</source>
        <translation>Pourquoi il ne s’applique pas ici</translation>
    </message>
    <message>
        <source>Why it could not be verified</source>
        <translation>Pourquoi il n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>This case is read-only.</source>
        <translation>Ce dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>All sites together, to read. Choose a site to answer for it.</source>
        <translation>Tous les sites ensemble, pour lecture. Choisissez un site pour répondre en son nom.</translation>
    </message>
    <message>
        <source>A version of the report is frozen for signing, so what it prints cannot be edited. Internal notes stay open.</source>
        <translation>Une version du rapport est figée pour la signature&#x202f;; ce qu’elle imprime ne peut donc pas être modifié. Les notes internes restent ouvertes.</translation>
    </message>
    <message>
        <source>Some of what you typed could not be saved yet. It is kept in its fields.</source>
        <translation>Une partie de ce que vous avez saisi n’a pas encore pu être enregistrée. Elle est conservée dans ses champs.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer de nouveau</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::DateField</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day in a field: d day, MMM short month, yyyy year.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>A date that is not known yet.</extracomment>
        <translation>Non défini</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::DropZone</name>
    <message>
        <source>Press Enter to choose files, or Ctrl+V to paste.</source>
        <translation>Appuyez sur Entrée pour choisir des fichiers, ou sur Ctrl+V pour coller.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ErrorDialog</name>
    <message>
        <source>That did not work</source>
        <translation>L’opération n’a pas réussi</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Qu’est-ce que cela signifie&#x202f;?</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Cause&#x202f;: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Solution&#x202f;: %1</translation>
    </message>
    <message>
        <source>Name of the error: %1</source>
        <extracomment>%1 is the stable name of an error, such as &quot;case.locked&quot;: what a person reads out on the phone.</extracomment>
        <translation>Nom de l’erreur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Details for support: %1</source>
        <translation>Détails pour le soutien technique&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidenceDetails</name>
    <message>
        <source>For the report</source>
        <translation>Pour le rapport</translation>
    </message>
    <message>
        <source>Internal, in no report</source>
        <translation>Interne, dans aucun rapport</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>and alternative text</source>
        <translation>et texte de remplacement</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Reçue de</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisée dans</translation>
    </message>
    <message>
        <source>Visit to file under</source>
        <translation>Visite sous laquelle classer</translation>
    </message>
    <message>
        <source>Criterion to file under</source>
        <translation>Critère sous lequel classer</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Classer sous</translation>
    </message>
    <message>
        <source>Choose a piece of evidence to see it.</source>
        <translation>Choisissez une pièce pour la voir.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 (the camera gave no zone: the visit&apos;s is assumed)</source>
        <translation>%1 (l’appareil photo n’a pas indiqué de fuseau&#x202f;: celui de la visite est présumé)</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Nothing yet: it is in the inbox.</source>
        <translation>Rien encore&#x202f;: elle est dans la boîte de réception.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>Unlink from %1</source>
        <translation>Délier de %1</translation>
    </message>
    <message>
        <source>Number or words of a criterion</source>
        <translation>Numéro ou mots d’un critère</translation>
    </message>
    <message>
        <source>File %1 under %2</source>
        <translation>Classer %1 sous %2</translation>
    </message>
    <message>
        <source>Some of what you typed could not be saved yet. It is kept in its fields.</source>
        <translation>Une partie de votre saisie n’a pas encore pu être enregistrée. Elle est conservée dans ses champs.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer de nouveau</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidenceModel</name>
    <message>
        <source>No caption</source>
        <translation>Sans légende</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>where a piece of evidence is filed, and the day it was taken</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidencePage</name>
    <message>
        <source>Search names and captions</source>
        <translation>Rechercher dans les noms et les légendes</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>&amp;Joindre…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Ajout des fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Classées</translation>
    </message>
    <message>
        <source>Filed evidence</source>
        <translation>Preuves classées</translation>
    </message>
    <message>
        <source>Drop files or a photo folder here, or paste a screenshot</source>
        <translation>Déposez ici des fichiers ou un répertoire de photos, ou collez une capture d’écran</translation>
    </message>
    <message>
        <source>Photographs, documents and logs that show what was found belong here. Their originals are never changed.</source>
        <translation>Les photographies, les documents et les journaux qui montrent ce qui a été constaté ont leur place ici. Leurs originaux ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to file</source>
        <translation>
            <numerusform>%Ln fichier à classer</numerusform>
            <numerusform>%Ln fichiers à classer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) attached.</source>
        <translation>
            <numerusform>%Ln fichier joint.</numerusform>
            <numerusform>%Ln fichiers joints.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exporter la preuve</translation>
    </message>
    <message>
        <source>Exported to %1; the digest matches.</source>
        <translation>Exporté vers %1&#x202f;; l’empreinte concorde.</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Joindre des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Remove from the case</source>
        <translation>&amp;Supprimer du dossier</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidencePreview</name>
    <message>
        <source>Preview of %1</source>
        <translation>Aperçu de %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>%1
Open it with its own program after exporting it.</source>
        <translation>%1
Ouvrez-le avec son propre programme après l’avoir exporté.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown: it is damaged or protected. It is kept as it is.</source>
        <translation>Ce PDF ne peut pas être affiché&#x202f;: il est endommagé ou protégé. Il est conservé tel quel.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidenceStrip</name>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Drop files or a photo folder here, or paste a screenshot</source>
        <translation>Déposez ici des fichiers ou un répertoire de photos, ou collez une capture d’écran</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Ajout des fichiers</translation>
    </message>
    <message>
        <source>Attaching...</source>
        <translation>Ajout des fichiers...</translation>
    </message>
    <message>
        <source>Show in Evidence</source>
        <translation>Afficher dans Preuves</translation>
    </message>
    <message>
        <source>Put into the report</source>
        <translation>Mettre dans le rapport</translation>
    </message>
    <message>
        <source>Make internal</source>
        <translation>Rendre interne</translation>
    </message>
    <message>
        <source>Take off this criterion</source>
        <translation>Retirer de ce critère</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were not attached.</source>
        <translation>
            <numerusform>%n autre fichier n’a pas été joint.</numerusform>
            <numerusform>%n autres fichiers n’ont pas été joints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n file(s) had arrived and stay attached.</source>
        <translation>
            <numerusform>Opération annulée. %n fichier était arrivé et reste joint.</numerusform>
            <numerusform>Opération annulée. %n fichiers étaient arrivés et restent joints.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach evidence to %1</source>
        <translation>Joindre une preuve à %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidenceStripModel</name>
    <message>
        <source>Caption missing</source>
        <translation>Légende manquante</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The number of a piece of evidence and its caption: &quot;E-03 Bolt seal, dock 3&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>caption missing</source>
        <translation>légende manquante</translation>
    </message>
    <message>
        <source>internal, not in the report</source>
        <translation>interne, pas dans le rapport</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::FileStep</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Numéro du rapport</translation>
    </message>
    <message>
        <source>Report in</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>How is it marked, and where is it kept?</source>
        <translation>Quel est son marquage, et où est-il conservé&#x202f;?</translation>
    </message>
    <message>
        <source>The marking stands on the screen, on every page of the report and in packages. Everything of the case is in this one file.</source>
        <translation>Le marquage figure à l’écran, sur chaque page du rapport et dans les paquets. Tout ce qui concerne le dossier se trouve dans ce seul fichier.</translation>
    </message>
    <message>
        <source>Marking and file</source>
        <translation>Marquage et fichier</translation>
    </message>
    <message>
        <source>Say where the case is kept.</source>
        <translation>Indiquez où le dossier est conservé.</translation>
    </message>
    <message>
        <source>There is already a file with that name. Choose another; the existing one is not touched.</source>
        <translation>Il y a déjà un fichier de ce nom. Choisissez-en un autre&#x202f;; le fichier existant n’est pas touché.</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose another.</source>
        <translation>Le répertoire n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Where is the case kept?</source>
        <translation>Où le dossier est-il conservé&#x202f;?</translation>
    </message>
    <message>
        <source>Cases (*.ctpat)</source>
        <translation>Dossiers (*.ctpat)</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::FindingCard</name>
    <message>
        <source>More for this finding</source>
        <translation>Autres actions pour ce constat</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>The number of a finding and its kind: &quot;A-04 Action required&quot;.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Action required</source>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Autres actions pour %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retiré&#x202f;: %1</translation>
    </message>
    <message>
        <source>The answer is no longer No. Withdraw this finding, or answer No again.</source>
        <translation>La réponse n’est plus Non. Retirez ce constat, ou répondez de nouveau Non.</translation>
    </message>
    <message>
        <source>Found at %1</source>
        <extracomment>%1 are names of other sites at which the same deficiency was found.</extracomment>
        <translation>Constaté à %1</translation>
    </message>
    <message>
        <source>Stands for %1 as well</source>
        <translation>Porte aussi sur %1</translation>
    </message>
    <message>
        <source>Kind other than the obligation: %1</source>
        <translation>Nature différente de l’obligation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Due date by rule</source>
        <translation>Échéance selon la règle</translation>
    </message>
    <message>
        <source>Separate from the other sites</source>
        <translation>Séparer des autres sites</translation>
    </message>
    <message>
        <source>Withdraw...</source>
        <translation>Retirer...</translation>
    </message>
    <message>
        <source>Why is %1 withdrawn?</source>
        <translation>Pourquoi %1 est-il retiré&#x202f;?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation>En faire une action</translation>
    </message>
    <message>
        <source>Make it a recommendation</source>
        <translation>En faire une recommandation</translation>
    </message>
    <message>
        <source>%1...</source>
        <extracomment>Goes on in a question for the reason.</extracomment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>Why does the kind not follow the obligation?</source>
        <translation>Pourquoi la nature du constat ne suit-elle pas l’obligation&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::FindingFields</name>
    <message>
        <source>What the member is asked to do</source>
        <translation>Ce que le membre est prié de faire</translation>
    </message>
    <message>
        <source>What will show that it is done</source>
        <translation>Ce qui montrera que c’est fait</translation>
    </message>
    <message>
        <source>The reason in words</source>
        <translation>Le motif en toutes lettres</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <extracomment>In a list of reasons, before one is chosen.</extracomment>
        <translation>Choisissez un motif</translation>
    </message>
    <message>
        <source>Contributing reasons</source>
        <translation>Motifs contributifs</translation>
    </message>
    <message numerus="yes">
        <source>%n contributing reason(s)</source>
        <translation>
            <numerusform>%n motif contributif</numerusform>
            <numerusform>%n motifs contributifs</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows the planned release date, once that is known.</source>
        <translation>Suit la date de remise prévue, dès qu’elle est connue.</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>After a due date: it does not follow the rule.</extracomment>
        <translation>à la main</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::FindingList</name>
    <message>
        <source>A further action</source>
        <translation>Une autre action</translation>
    </message>
    <message>
        <source>A further recommendation</source>
        <translation>Une autre recommandation</translation>
    </message>
    <message>
        <source>The same as %1 at %2</source>
        <extracomment>%1 is the number of a finding such as A-02, %2 the site it was found at.</extracomment>
        <translation>Le même que %1 à %2</translation>
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
            <numerusform>%n type de preuve</numerusform>
            <numerusform>%n types de preuves</numerusform>
        </translation>
    </message>
    <message>
        <source>guidance</source>
        <extracomment>Advice on how to meet a criterion, as an entry of a list: &quot;3 questions, 4 kinds of evidence, guidance&quot;.</extracomment>
        <translation>conseils</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>À demander</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>À rechercher</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>One entry of a list.</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::Home</name>
    <message>
        <source>Cases that you open are listed here, the last one first. To look around, open the sample case: everything in it is invented.</source>
        <translation>Les dossiers que vous ouvrez figurent ici, le plus récent en premier. Pour explorer, ouvrez le dossier d’exemple&#x202f;: tout y est fictif.</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>Ouvrir le dossier d’exemple</translation>
    </message>
    <message>
        <source>New validation</source>
        <translation>Nouvelle validation</translation>
    </message>
    <message>
        <source>For a specialist: plan, visit, report</source>
        <translation>Pour un spécialiste&#x202f;: planifier, visiter, faire rapport</translation>
    </message>
    <message>
        <source>New self-assessment</source>
        <translation>Nouvelle auto-évaluation</translation>
    </message>
    <message>
        <source>For a member: the yearly review</source>
        <translation>Pour un membre&#x202f;: l’examen annuel</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Or drop it anywhere on this window</source>
        <translation>Ou déposez-le n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>Verify a report</source>
        <translation>Vérifier un rapport</translation>
    </message>
    <message>
        <source>Who signed it, and was it changed?</source>
        <translation>Qui l’a signé, et a-t-il été modifié&#x202f;?</translation>
    </message>
    <message>
        <source>Drop a case file or a signed report here</source>
        <translation>Déposez ici un fichier de dossier ou un rapport signé</translation>
    </message>
    <message>
        <source>Find a case or member</source>
        <translation>Trouver un dossier ou un membre</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Each case is one file. A ring shows answers given out of answers needed; a tick means none is open.</source>
        <translation>Chaque dossier est un fichier. Un anneau montre les réponses données par rapport aux réponses requises&#x202f;; une coche signifie qu’il n’en manque aucune.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::IdentityBox</name>
    <message>
        <source>The identity file cannot be read. Choose your .p12 or .pfx file. Nothing was signed.</source>
        <translation>Le fichier d’identité ne peut pas être lu. Choisissez votre fichier .p12 ou .pfx. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>Identity file</source>
        <translation>Fichier d’identité</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>a .p12 or .pfx file</source>
        <translation>un fichier .p12 ou .pfx</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Make an identity for trying out…</source>
        <translation>Créer une identité d’essai…</translation>
    </message>
    <message>
        <source>Identity files (*.p12 *.pfx);;All files (*)</source>
        <translation>Fichiers d’identité (*.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Shown when the passphrase has opened the file.</source>
        <translation>Affiché lorsque la phrase de passe a ouvert le fichier.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Self-issued, for trying out: nobody vouches for the name.</source>
        <translation>Auto-émise, pour faire des essais&#x202f;: personne ne se porte garant du nom.</translation>
    </message>
    <message>
        <source>Self-issued: nobody else vouches for the name.</source>
        <translation>Auto-émise&#x202f;: personne d’autre ne se porte garant du nom.</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Émise par %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Valide du %1 au %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::IntegrityLine</name>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify history and evidence</source>
        <translation>Vérifier l’historique et les preuves</translation>
    </message>
    <message>
        <source>History and evidence are being verified…</source>
        <translation>L’historique et les preuves sont en cours de vérification…</translation>
    </message>
    <message>
        <source>History and evidence are not verified yet; signing does it.</source>
        <translation>L’historique et les preuves ne sont pas encore vérifiés&#x202f;; ils le sont à la signature.</translation>
    </message>
    <message>
        <source>History and evidence checked %1: unchanged</source>
        <translation>Historique et preuves vérifiés (%1)&#x202f;: inchangés</translation>
    </message>
    <message>
        <source>History and evidence checked %1: something does not fit, see above</source>
        <translation>Historique et preuves vérifiés (%1)&#x202f;: quelque chose ne concorde pas, voir ci-dessus</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::IssuePanel</name>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>a signature: who, in which role, who vouches for the name</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Start a correction</source>
        <translation>Commencer une correction</translation>
    </message>
    <message>
        <source>Why is the released version replaced? The new version prints this.</source>
        <translation>Pourquoi la version remise est-elle remplacée&#x202f;? La nouvelle version imprime ce texte.</translation>
    </message>
    <message>
        <source>Start version %1</source>
        <translation>Commencer la version %1</translation>
    </message>
    <message>
        <source>Return to the specialist</source>
        <translation>Renvoyer au spécialiste</translation>
    </message>
    <message>
        <source>What is to be changed? The signed file is kept; the number is used again.</source>
        <translation>Que faut-il modifier&#x202f;? Le fichier signé est conservé&#x202f;; le numéro est réutilisé.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Take the version back</source>
        <translation>Reprendre la version</translation>
    </message>
    <message>
        <source>Why is it taken back? The signed file is kept; the number is used again.</source>
        <translation>Pourquoi est-elle reprise&#x202f;? Le fichier signé est conservé&#x202f;; le numéro est réutilisé.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Release to the member</source>
        <translation>Remettre au membre</translation>
    </message>
    <message>
        <source>On which day does the member receive the report?</source>
        <translation>Quel jour le membre reçoit-il le rapport&#x202f;?</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation>Enregistrer le PDF signé</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Version %1 is signed.</source>
        <translation>La version %1 est signée.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::MainWindow</name>
    <message>
        <source>Opening the case</source>
        <translation>Ouverture du dossier</translation>
    </message>
    <message>
        <source>No network is used</source>
        <translation>Aucun réseau n’est utilisé</translation>
    </message>
    <message>
        <source>Sample case</source>
        <translation>Dossier d’exemple</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Cases (*.ctpat)</source>
        <translation>Dossiers (*.ctpat)</translation>
    </message>
    <message>
        <source>Verify a report</source>
        <translation>Vérifier un rapport</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The case is open elsewhere</source>
        <translation>Le dossier est ouvert ailleurs</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Ouvrir en lecture</translation>
    </message>
    <message>
        <source>Every change is saved at once</source>
        <translation>Chaque modification est enregistrée aussitôt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>kind of the case, entity group</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>CTPAT Validation Workbench</source>
        <translation>CTPAT Validation Workbench</translation>
    </message>
    <message>
        <source>%1 – %2 %3 – %4</source>
        <extracomment>member, kind of the case and year, name of the program</extracomment>
        <translation>%1 – %2 %3 – %4</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unfiled</source>
        <translation>
            <numerusform>%Ln fichier non classé</numerusform>
            <numerusform>%Ln fichiers non classés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New validation…</source>
        <translation>&amp;Nouvelle validation…</translation>
    </message>
    <message>
        <source>New &amp;self-assessment…</source>
        <translation>Nouvelle a&amp;uto-évaluation…</translation>
    </message>
    <message>
        <source>&amp;Open a case…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open the sample &amp;case</source>
        <translation>Ouvrir le dossier d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Verify a report…</source>
        <translation>&amp;Vérifier un rapport…</translation>
    </message>
    <message>
        <source>C&amp;lose the case</source>
        <translation>&amp;Fermer le dossier</translation>
    </message>
    <message>
        <source>Your &amp;profile…</source>
        <translation>Votre &amp;profil…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Comfortable density</source>
        <translation>Densité &amp;confortable</translation>
    </message>
    <message>
        <source>&amp;Touch density</source>
        <translation>Densité &amp;tactile</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2 and on: pages
Up and Down, or J and K: previous and next criterion
Y, N, A, V, B: answer Yes, No, Not applicable, Not verified, Yes with best practice
Ctrl+Z: undo
F6: next part of the window
Every other key stands in the menu beside its action.</source>
        <translation>Ctrl+1, Ctrl+2, etc.&#x202f;: pages
Haut et Bas, ou J et K&#x202f;: critère précédent et critère suivant
O, N, S, V, M&#x202f;: répondre Oui, Non, Sans objet, Non vérifié, Oui avec meilleure pratique
Ctrl+Z&#x202f;: annuler
F6&#x202f;: partie suivante de la fenêtre
Toute autre touche figure dans le menu, à côté de son action.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>Version %1

This program is free software under the GNU General Public License, version 3 or later. It uses no network unless you start an upload or a time-stamp.

The criteria are paraphrased; the official text is CBP&apos;s booklet for each entity type.</source>
        <translation>Version %1

Ce programme est un logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il n’utilise aucun réseau, à moins que vous ne lanciez un téléversement ou un horodatage.

Les critères sont paraphrasés&#x202f;; le texte officiel est la brochure du CBP pour chaque type d’entité.</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Tout n’est pas enregistré</translation>
    </message>
    <message>
        <source>%1

You can stay and try again, or close without the last change. Everything before it is saved.</source>
        <translation>%1

Vous pouvez rester et réessayer, ou fermer sans la dernière modification. Tout ce qui la précède est enregistré.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans cette modification</translation>
    </message>
    <message>
        <source>Files are still being attached</source>
        <translation>Des fichiers sont encore en cours d’ajout</translation>
    </message>
    <message>
        <source>What has arrived stays in the case. What has not is left out and can be attached again.</source>
        <translation>Ce qui est arrivé reste dans le dossier. Ce qui n’est pas arrivé est laissé de côté et peut être joint de nouveau.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Partie &amp;précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>File and evidence checked</source>
        <translation>Fichier et preuves vérifiés</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est endommagé</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::MarkingBanner</name>
    <message>
        <source>Marking: %1</source>
        <extracomment>Read out by screen readers; %1 is such as CUI.</extracomment>
        <translation>Marquage&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::MemberStep</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>De qui s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>One case is one validation or one self-assessment, in one file.</source>
        <translation>Un dossier est une validation ou une auto-évaluation, dans un seul fichier.</translation>
    </message>
    <message>
        <source>Say who the member is.</source>
        <translation>Indiquez qui est le membre.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::NewCaseAssistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>New self-assessment</source>
        <translation>Nouvelle auto-évaluation</translation>
    </message>
    <message>
        <source>New validation</source>
        <translation>Nouvelle validation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is written until the last step.</source>
        <translation>Rien n’est écrit avant la dernière étape.</translation>
    </message>
    <message>
        <source>&amp;Make the case</source>
        <translation>&amp;Créer le dossier</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::OtherAnswers</name>
    <message>
        <source>%1:</source>
        <extracomment>The name of a site before its answer: &quot;Mexicali warehouse: Yes&quot;.</extracomment>
        <translation>%1&#x202f;:</translation>
    </message>
    <message>
        <source>Answer for this site</source>
        <translation>Répondre pour ce site</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::OverviewHead</name>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln criteria, %1 must</source>
        <extracomment>below the number of answers: criteria in scope somewhere, and how many of them are a must</extracomment>
        <translation>
            <numerusform>%Ln critère, %1 obligatoire</numerusform>
            <numerusform>%Ln critères, %1 obligatoires</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Start at %1</source>
        <translation>Commencer à %1</translation>
    </message>
    <message>
        <source>Continue at %1</source>
        <translation>Continuer à %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::OverviewModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many answers are given, of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
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
            <numerusform>%n recommandation</numerusform>
            <numerusform>%n recommandations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>the next criterion to look at, and how many answers are left after it: &quot;6.6 and 1 more&quot;</extracomment>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered, %2 yes, %3 no</source>
        <extracomment>for screen readers, of a bar: &quot;3 of 5 answered, 2 yes, 1 no&quot;</extracomment>
        <translation>%1 répondues, %2 oui, %3 non</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Toutes les visites</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>À examiner ensuite</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::OverviewPage</name>
    <message>
        <source>Sites differ</source>
        <translation>Les sites diffèrent</translation>
    </message>
    <message>
        <source>Blocks the report</source>
        <translation>Bloque le rapport</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Constats ouverts</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Prochaines dates</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::OverviewPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::OverviewTable</name>
    <message>
        <source>Progress by category</source>
        <translation>Avancement par catégorie</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PageMaker</name>
    <message>
        <source>The pages are made anew.</source>
        <translation>Les pages sont créées de nouveau.</translation>
    </message>
    <message>
        <source>The pages were made but cannot be shown. The case is as it was.</source>
        <translation>Les pages ont été créées, mais ne peuvent pas être affichées. Le dossier est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PagesBar</name>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Page précédente (Ctrl+Page préc.)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Page suivante (Ctrl+Page suiv.)</translation>
    </message>
    <message>
        <source>The pages are being made</source>
        <translation>Les pages sont en cours de création</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Zoom arrière (Ctrl+−)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Zoom avant (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Ajuster à la largeur (Ctrl+0)</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Pas encore de pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PagesPane</name>
    <message>
        <source>%1 The pages below are those made before.</source>
        <translation>%1 Les pages ci-dessous sont celles créées auparavant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PastedImage</name>
    <message>
        <source>Screenshot %1</source>
        <extracomment>The name of a pasted picture as a file; %1 is date and time.</extracomment>
        <translation>Capture d’écran %1</translation>
    </message>
    <message>
        <source>The pasted picture could not be kept, so it was not attached. Free some space in the folder for temporary files and paste again.</source>
        <translation>L’image collée n’a pas pu être conservée et n’a donc pas été jointe. Libérez de l’espace dans le répertoire des fichiers temporaires et collez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PdfView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <extracomment>for screen readers; %1 is the number of a page, %2 all its text</extracomment>
        <translation>Page %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PeopleStep</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>Qui participe&#x202f;?</translation>
    </message>
    <message>
        <source>The specialists, and the people you expect to meet. Presence is that of the first visit; everything can be completed later.</source>
        <translation>Les spécialistes et les personnes que vous prévoyez rencontrer. Les présences sont celles de la première visite&#x202f;; tout peut être complété plus tard.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Give every person a name.</source>
        <translation>Donnez un nom à chaque personne.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PeopleTable</name>
    <message>
        <source>People met</source>
        <translation>Personnes rencontrées</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PracticeCard</name>
    <message>
        <source>Title of the practice</source>
        <translation>Titre de la pratique</translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation>Meilleure pratique</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Noted: %1 of %2 elements</source>
        <translation>Notée&#x202f;: %1 éléments sur %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PrivateLabel</name>
    <message>
        <source>Internal</source>
        <extracomment>Over a note that never reaches the member. The second line goes on: &quot;not in the report&quot;.</extracomment>
        <translation>Interne</translation>
    </message>
    <message>
        <source>not in the report</source>
        <extracomment>Goes on after &quot;Internal&quot;.</extracomment>
        <translation>pas dans le rapport</translation>
    </message>
    <message>
        <source>Internal, not in the report</source>
        <translation>Interne, pas dans le rapport</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PrivateTextEdit</name>
    <message>
        <source>Internal: never stands in the report.</source>
        <translation>Interne&#x202f;: ne figure jamais dans le rapport.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ProfileDialog</name>
    <message>
        <source>Who works here?</source>
        <translation>Qui travaille ici&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Fonction</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The history of a case says who changed what; this is the “who”. It is a statement: the proof is your signature.</source>
        <translation>L’historique d’un dossier dit qui a changé quoi ; voici le « qui ». C’est une déclaration : la preuve est votre signature.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ReasonPrompt</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::RecentCases</name>
    <message>
        <source>%1, %2, %3 of %4 answers</source>
        <translation>%1, %2, %3 réponses sur %4</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>ouvert le %1</translation>
    </message>
    <message>
        <source>Planned release</source>
        <translation>Remise prévue</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::RecentHeader</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine date</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ReportPage</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>View of the report</source>
        <translation>Affichage du rapport</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Show &amp;pages</source>
        <translation>Afficher les &amp;pages</translation>
    </message>
    <message>
        <source>Write the &amp;texts</source>
        <translation>Rédiger les &amp;textes</translation>
    </message>
    <message>
        <source>&amp;Verify history and evidence</source>
        <translation>&amp;Vérifier l’historique et les preuves</translation>
    </message>
    <message>
        <source>&amp;Sign report…</source>
        <translation>&amp;Signer le rapport…</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block(s) signing; the list says which.</source>
        <translation>
            <numerusform>%n élément empêche la signature&#x202f;; la liste indique lequel.</numerusform>
            <numerusform>%n éléments empêchent la signature&#x202f;; la liste indique lesquels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing makes version %1 read-only. A correction starts version %2.</source>
        <translation>La signature met la version %1 en lecture seule. Une correction commence la version %2.</translation>
    </message>
    <message>
        <source>The signature is added to the signed file; those before it stay valid.</source>
        <translation>La signature est ajoutée au fichier signé&#x202f;; celles qui la précèdent restent valides.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ReportTextEdit</name>
    <message>
        <source>For the member: stands in the report.</source>
        <translation>Pour le membre&#x202f;: figure dans le rapport.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::RequirementText</name>
    <message>
        <source>• %1: %2</source>
        <extracomment>A part of a requirement: its obligation, MUST or SHOULD, and its text.</extracomment>
        <translation>• %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Paraphrased; the booklet&apos;s own words rule.</source>
        <translation>Texte paraphrasé&#x202f;; les termes de la brochure font foi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says how far it is confirmed that the criterion applies (&quot;Attributed&quot;), %2 explains it in a sentence.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SavedLabel</name>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a time of day, such as 14:32:07.</extracomment>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>%1 is the reason, such as &quot;the disk is full&quot;.</extracomment>
        <translation>Non enregistré&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SectionsModel</name>
    <message>
        <source>Cover</source>
        <translation>Page couverture</translation>
    </message>
    <message>
        <source>Result on one page</source>
        <translation>Résultat en une page</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Sommaire exécutif</translation>
    </message>
    <message>
        <source>Company, supply chain and scope</source>
        <translation>Entreprise, chaîne d’approvisionnement et portée</translation>
    </message>
    <message>
        <source>Findings by category</source>
        <translation>Constats par catégorie</translation>
    </message>
    <message>
        <source>Actions required</source>
        <translation>Actions requises</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Meilleures pratiques</translation>
    </message>
    <message>
        <source>Not applicable, not verified</source>
        <translation>Sans objet, non vérifié</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Registre des preuves</translation>
    </message>
    <message>
        <source>Method and integrity</source>
        <translation>Méthode et intégrité</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>%1, something blocks signing</source>
        <translation>%1, quelque chose empêche la signature</translation>
    </message>
    <message>
        <source>%1, worth a look</source>
        <translation>%1, à revoir</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SectionsPanel</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Sections du rapport</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::Sidebar</name>
    <message>
        <source>Pages of the case</source>
        <translation>Pages du dossier</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SidebarModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many answers are given, of how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %2: %3 answered</source>
        <translation>%1 %2&#x202f;: %3 avec réponse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 answered, %4, %5</source>
        <translation>%1 %2, %3 avec réponse, %4, %5</translation>
    </message>
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
            <numerusform>%n recommandation</numerusform>
            <numerusform>%n recommandations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SignDialog</name>
    <message>
        <source>Sign report</source>
        <translation>Signer le rapport</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signing makes version %1 read-only. History and evidence are verified first; the signed file is verified before it is kept.</source>
        <translation>La signature met la version %1 en lecture seule. L’historique et les preuves sont d’abord vérifiés&#x202f;; le fichier signé est vérifié avant d’être conservé.</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Signer</translation>
    </message>
    <message>
        <source>as usual for the role, in the report&apos;s language</source>
        <translation>comme d’habitude pour le rôle, dans la langue du rapport</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Signe à titre de</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SignatureCard</name>
    <message>
        <source>Certificate and algorithms</source>
        <translation>Certificat et algorithmes</translation>
    </message>
    <message>
        <source>Unknown signer</source>
        <translation>Signataire inconnu</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Time stated</source>
        <translation>Heure indiquée</translation>
    </message>
    <message>
        <source>%1, by the signer&apos;s own clock; nobody else confirms it</source>
        <translation>%1, selon l’horloge du signataire&#x202f;; personne d’autre ne la confirme</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Couvre</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte du certificat</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Algorithme d’empreinte</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SignatureRows</name>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>Signé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Signs next</source>
        <translation>Prochaine signature</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>a signature that nobody has made yet</extracomment>
        <translation>À signer</translation>
    </message>
    <message>
        <source>Nobody is listed</source>
        <translation>Personne n’est inscrit</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SiteSwitch</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::StateLabel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A text and the state it stands in, such as &quot;A-04, No, action required&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::TextsPane</name>
    <message>
        <source>Texts of the report</source>
        <translation>Textes du rapport</translation>
    </message>
    <message>
        <source>Everything here is printed for the member. Blank lines part paragraphs; a line that begins with “- ” is a bullet.</source>
        <translation>Tout ce qui figure ici est imprimé pour le membre. Les lignes vides séparent les paragraphes&#x202f;; une ligne qui commence par «&#x202f;- &#x202f;» est une puce.</translation>
    </message>
    <message>
        <source>for the member</source>
        <translation>pour le membre</translation>
    </message>
    <message>
        <source>“%1” is not saved; what you wrote is still in its field. %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas enregistré&#x202f;; ce que vous avez écrit est toujours dans son champ. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::TrialDialog</name>
    <message>
        <source>The identity cannot be written there. Choose another place. Nothing was made.</source>
        <translation>L’identité ne peut pas être écrite à cet endroit. Choisissez un autre emplacement. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Identity for trying out</source>
        <translation>Identité d’essai</translation>
    </message>
    <message>
        <source>A report signed with it says everywhere that the signer vouches for himself or herself. Use it to learn; sign real reports with the identity that your agency or company issued.</source>
        <translation>Un rapport signé avec elle indique partout que le signataire se porte lui-même garant de son nom. Utilisez-la pour apprendre&#x202f;; signez les vrais rapports avec l’identité que votre organisme ou votre entreprise a émise.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase de passe, de nouveau</translation>
    </message>
    <message>
        <source>&amp;Make…</source>
        <translation>&amp;Créer…</translation>
    </message>
    <message>
        <source>Say whose name the identity carries.</source>
        <translation>Indiquez au nom de qui est l’identité.</translation>
    </message>
    <message>
        <source>Choose a passphrase that protects the file.</source>
        <translation>Choisissez une phrase de passe qui protège le fichier.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Les deux phrases de passe diffèrent. Saisissez la même deux fois.</translation>
    </message>
    <message>
        <source>Identity files (*.p12)</source>
        <translation>Fichiers d’identité (*.p12)</translation>
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
            <numerusform>%n emplacement de signature est encore vide.</numerusform>
            <numerusform>%n emplacements de signature sont encore vides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VerificationEditor</name>
    <message>
        <source>Records read</source>
        <translation>Enregistrements lus</translation>
    </message>
    <message>
        <source>Records there were</source>
        <translation>Enregistrements existants</translation>
    </message>
    <message>
        <source>Exceptions among them</source>
        <translation>Exceptions parmi eux</translation>
    </message>
    <message>
        <source>Internal, not in the report</source>
        <translation>Interne, pas dans le rapport</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>What was looked at, or who was asked</source>
        <translation>Ce qui a été examiné, ou qui a été interrogé</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>Date and time in a field: d day, MMM short month, yyyy year, HH:mm hours and minutes.</extracomment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time at the visit (%1)</source>
        <translation>Heure à la visite (%1)</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Between two numbers: 20 of 312 records.</extracomment>
        <translation>sur</translation>
    </message>
    <message>
        <source>records read, exceptions:</source>
        <extracomment>After two numbers: 20 of 312 records, and 9 exceptions.</extracomment>
        <translation>enregistrements lus, exceptions&#x202f;:</translation>
    </message>
    <message>
        <source>Add verification</source>
        <translation>Ajouter la vérification</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Conserver les modifications</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VerificationRow</name>
    <message>
        <source>More for %1: %2</source>
        <extracomment>The menu of a verification; %1 is its method, %2 what was looked at.</extracomment>
        <translation>Autres actions pour %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Without an object</source>
        <translation>Sans objet examiné</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n exception(s)</source>
        <extracomment>%1 is a sample such as &quot;20 of 312, seal log&quot;; exceptions are records that did not meet the criterion.</extracomment>
        <translation>
            <numerusform>%1&#x202f;; %n exception</numerusform>
            <numerusform>%1&#x202f;; %n exceptions</numerusform>
        </translation>
    </message>
    <message>
        <source>internal, not in the report</source>
        <translation>interne, pas dans le rapport</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Put into the report</source>
        <translation>Mettre dans le rapport</translation>
    </message>
    <message>
        <source>Make internal</source>
        <translation>Rendre interne</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>…</source>
        <extracomment>A sample, &quot;20 of 312&quot;, and what it was taken from. Stands in a sample for a figure that is not entered yet: &quot;… of 312&quot;.</extracomment>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VerifyWindow</name>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may read it. Nothing was verified.</source>
        <translation>Le fichier ne peut pas être lu. Assurez-vous qu’il est toujours là et que vous avez le droit de le lire. Rien n’a été vérifié.</translation>
    </message>
    <message>
        <source>The file is too large to be verified here. Nothing was verified.</source>
        <translation>Le fichier est trop volumineux pour être vérifié ici. Rien n’a été vérifié.</translation>
    </message>
    <message>
        <source>Drop a PDF here, or choose one</source>
        <translation>Déposez un PDF ici, ou choisissez-en un</translation>
    </message>
    <message>
        <source>Verify a report</source>
        <translation>Vérifier un rapport</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>&amp;Choose PDF…</source>
        <translation>&amp;Choisir un PDF…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>Fichiers PDF (*.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Verify a report – %1</source>
        <extracomment>title of the window, %1 a file&apos;s name</extracomment>
        <translation>Vérifier un rapport – %1</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VisitForm</name>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Two letters, such as MX</source>
        <translation>Deux lettres, par exemple MX</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Manufacturer ID</source>
        <translation>Identifiant du fabricant</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Premier et dernier jours</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Tous les critères</translation>
    </message>
    <message>
        <source>Chosen criteria, with a reason</source>
        <translation>Critères choisis, avec un motif</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Criteria in scope</source>
        <translation>Critères dans la portée</translation>
    </message>
    <message>
        <source>Why only these</source>
        <translation>Pourquoi seulement ceux-ci</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En une phrase</translation>
    </message>
    <message>
        <source>for the member</source>
        <translation>pour le membre</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Donnez un nom au site.</translation>
    </message>
    <message>
        <source>Choose the time zone of the site, such as America/Tijuana: times are printed in it.</source>
        <translation>Choisissez le fuseau horaire du site, par exemple America/Tijuana&#x202f;: les heures sont imprimées selon ce fuseau.</translation>
    </message>
    <message>
        <source>Choose at least one criterion for the scope.</source>
        <translation>Choisissez au moins un critère pour la portée.</translation>
    </message>
    <message>
        <source>Say why only these criteria are in scope.</source>
        <translation>Indiquez pourquoi seuls ces critères sont dans la portée.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VisitList</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n critère</numerusform>
            <numerusform>%n critères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>first day of a visit, criteria in scope</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VisitsPage</name>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Numéro du rapport</translation>
    </message>
    <message>
        <source>Planned release</source>
        <translation>Remise prévue</translation>
    </message>
    <message>
        <source>Days to respond</source>
        <translation>Jours pour répondre</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <source>Report in</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A report version is frozen for signing, so what it prints is held. Take it back on the Report page to go on.</source>
        <translation>Une version du rapport est figée pour la signature&#x202f;; ce qu’elle imprime est donc verrouillé. Reprenez-la à la page Rapport pour continuer.</translation>
    </message>
    <message>
        <source>Sites and visits</source>
        <translation>Sites et visites</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Ajouter une visite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Edit visit %1</source>
        <translation>Modifier la visite %1</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nouveau site</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Personnes rencontrées</translation>
    </message>
    <message>
        <source>Presence at</source>
        <translation>Présences à</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Present at %1</source>
        <translation>Présent à %1</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Add a &amp;visit</source>
        <translation>Ajouter une &amp;visite</translation>
    </message>
    <message>
        <source>Add a &amp;person</source>
        <translation>Ajouter une &amp;personne</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VisitsStep</name>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Ajouter une visite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Which sites are visited?</source>
        <translation>Quels sites sont visités&#x202f;?</translation>
    </message>
    <message>
        <source>What is checked on documents alone belongs to the desk review, which every case has.</source>
        <translation>Ce qui est vérifié sur documents seulement relève de la revue documentaire, que tout dossier comprend.</translation>
    </message>
    <message>
        <source>Sites and visits</source>
        <translation>Sites et visites</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nouveau site</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a site, %2 what is wrong with its visit</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
</TS>
