<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AnswerCommand</name>
    <message>
        <source>The answer must be one of: %1, none.</source>
        <translation>La respuesta debe ser una de: %1, none.</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Responder %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers a criterion at a visit, and writes the texts that belong to the answer.</source>
        <translation>Responde un criterio en una visita y escribe los textos que corresponden a la respuesta.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>el archivo del caso</translation>
    </message>
    <message>
        <source>such as 6.2</source>
        <translation>por ejemplo, 6.2</translation>
    </message>
    <message>
        <source>one of: %1, none; may be left out to write texts only</source>
        <translation>una de: %1, none; puede omitirse para escribir solo textos</translation>
    </message>
    <message>
        <source>0 is the desk review</source>
        <translation>0 es la revisión documental</translation>
    </message>
    <message>
        <source>why not applicable or not verified</source>
        <translation>por qué no aplica o no se verificó</translation>
    </message>
    <message>
        <source>what was found, for the member</source>
        <translation>lo que se encontró, para el miembro</translation>
    </message>
    <message>
        <source>internal note, in no report</source>
        <translation>nota interna, no aparece en ningún informe</translation>
    </message>
</context>
<context>
    <name>AnswerStore</name>
    <message>
        <source>There is no such visit in this case.</source>
        <translation>No hay tal visita en este caso.</translation>
    </message>
    <message>
        <source>The criteria of this visit have no criterion %1.</source>
        <translation>Los criterios de esta visita no incluyen el criterio %1.</translation>
    </message>
    <message>
        <source>Criterion %1 is not in the scope of this visit. Add it to the scope first.</source>
        <translation>El criterio %1 no está en el alcance de esta visita. Agréguelo primero al alcance.</translation>
    </message>
    <message>
        <source>Reason for %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation>Motivo de %1: %2</translation>
    </message>
    <message>
        <source>Finding text of %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation>Texto del hallazgo de %1: %2</translation>
    </message>
    <message>
        <source>Internal note on %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation>Nota interna sobre %1: %2</translation>
    </message>
</context>
<context>
    <name>AttachCommand</name>
    <message>
        <source>--audience must be report or internal.</source>
        <translation>--audience debe ser report o internal.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not attached; %n file(s) before it were. %2</source>
        <translation>
            <numerusform>“%1” no se adjuntó; antes sí se adjuntó %n archivo. %2</numerusform>
            <numerusform>“%1” no se adjuntó; antes sí se adjuntaron %n archivos. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Takes files into the case as evidence. The originals stay where they are, unchanged.</source>
        <translation>Incorpora archivos al caso como evidencia. Los originales quedan donde están, sin cambios.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>el archivo del caso</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>los archivos</translation>
    </message>
    <message>
        <source>title; the file&apos;s name unless given</source>
        <translation>título; el nombre del archivo si no se indica</translation>
    </message>
    <message>
        <source>caption and alternative text</source>
        <translation>leyenda y texto alternativo</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>dónde se tomó</translation>
    </message>
    <message>
        <source>from whom it was received</source>
        <translation>de quién se recibió</translation>
    </message>
    <message>
        <source>report or internal</source>
        <translation>report o internal</translation>
    </message>
    <message>
        <source>internal note, in no report</source>
        <translation>nota interna, no aparece en ningún informe</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>The case was changed meanwhile, so the file was not added. Add it again.</source>
        <translation>El caso cambió entretanto, así que el archivo no se agregó. Agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>Adding the file was stopped. The case is as it was.</source>
        <translation>Se detuvo la incorporación del archivo. El caso quedó como estaba.</translation>
    </message>
</context>
<context>
    <name>CaseEdits</name>
    <message>
        <source>Answer %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation>Respuesta a %1: %2</translation>
    </message>
    <message>
        <source>Edit the case</source>
        <translation>Editar el caso</translation>
    </message>
    <message>
        <source>Change the criteria</source>
        <translation>Cambiar los criterios</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>“%1” exists already. Choose another name; the existing file was not touched.</source>
        <translation>“%1” ya existe. Elija otro nombre; el archivo existente no se tocó.</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>This case has an older format and must be brought up to date first. Open it where it can be written.</source>
        <translation>Este caso tiene un formato anterior y primero debe actualizarse. Ábralo donde se pueda escribir.</translation>
    </message>
    <message>
        <source>Opened for reading.</source>
        <translation>Abierto para lectura.</translation>
    </message>
    <message>
        <source>The file lies where it cannot be written.</source>
        <translation>El archivo está en un lugar donde no se puede escribir.</translation>
    </message>
    <message>
        <source>The case is open in another window on %1. Open it for reading, or close it there first.</source>
        <translation>El caso está abierto en otra ventana en %1. Ábralo para lectura o ciérrelo allá primero.</translation>
    </message>
    <message>
        <source>an unknown computer</source>
        <translation>una computadora desconocida</translation>
    </message>
    <message>
        <source>The case cannot be read where it lies. Copy it elsewhere first.</source>
        <translation>El caso no se puede leer donde está. Cópielo primero a otro lugar.</translation>
    </message>
    <message>
        <source>This file is not a continuation of the one last seen on this computer: it is an older copy, or its history was made anew. Compare it with an issued report.</source>
        <translation>Este archivo no es continuación del último que se vio en esta computadora: es una copia anterior o su historial se rehízo. Compárelo con un informe emitido.</translation>
    </message>
    <message>
        <source>The case file is damaged: it does not say which case it is. Open the newest copy that opens.</source>
        <translation>El archivo del caso está dañado: no indica de qué caso se trata. Abra la copia más reciente que se pueda abrir.</translation>
    </message>
    <message>
        <source>The case is open for reading only, so nothing was changed. %1</source>
        <translation>El caso está abierto solo para lectura, así que no se cambió nada. %1</translation>
    </message>
    <message>
        <source>“%1” is not a case file of this program.</source>
        <translation>“%1” no es un archivo de caso de este programa.</translation>
    </message>
    <message>
        <source>The case file is damaged. Keep it as it is and open the newest copy that opens.</source>
        <translation>El archivo del caso está dañado. Consérvelo como está y abra la copia más reciente que se pueda abrir.</translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name and that the drive is connected.</source>
        <translation>“%1” no está ahí. Compruebe el nombre y que la unidad esté conectada.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>“%1” no se puede leer. Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>This case has format %1; this program reads up to format %2. Install a newer version of the program. The case was not changed.</source>
        <translation>Este caso tiene el formato %1; este programa lee hasta el formato %2. Instale una versión más reciente del programa. El caso no se cambió.</translation>
    </message>
    <message>
        <source>The file calls itself a case but is not built like one, so it was not opened. Ask the person who sent it for a new copy.</source>
        <translation>El archivo dice ser un caso, pero no tiene su estructura, así que no se abrió. Pida una copia nueva a quien lo envió.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder; what was there is still there.</source>
        <translation>No se pudo escribir “%1”. Elija otra carpeta; lo que había sigue ahí.</translation>
    </message>
    <message>
        <source>There is no room for the copy that is made before the case is brought up to date. The case was not changed.</source>
        <translation>No hay espacio para la copia que se hace antes de actualizar el caso. El caso no se cambió.</translation>
    </message>
    <message>
        <source>Something in the case was changed outside this program and does not agree with its history. Do not sign this case; compare it with an issued report.</source>
        <translation>Algo en el caso se cambió fuera de este programa y no concuerda con su historial. No firme este caso; compárelo con un informe emitido.</translation>
    </message>
    <message>
        <source>The check of the history was stopped.</source>
        <translation>Se detuvo la comprobación del historial.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change could not be saved. Everything before it is safe. Make room and repeat it.</source>
        <translation>El disco está lleno, así que no se pudo guardar el último cambio. Todo lo anterior está a salvo. Libere espacio y repítalo.</translation>
    </message>
    <message>
        <source>Another program holds the case file, so the last step was not done. Wait a moment and repeat it.</source>
        <translation>Otro programa tiene ocupado el archivo del caso, así que el último paso no se realizó. Espere un momento y repítalo.</translation>
    </message>
    <message>
        <source>The case is open for reading only. Nothing was changed.</source>
        <translation>El caso está abierto solo para lectura. No se cambió nada.</translation>
    </message>
    <message>
        <source>The case file could not be read or written. Check that the drive is still connected. Everything saved before is safe.</source>
        <translation>El archivo del caso no se pudo leer o escribir. Compruebe que la unidad siga conectada. Todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>The work was stopped. Nothing was changed.</source>
        <translation>Se detuvo el trabajo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The case file did not accept the last step. Nothing was changed.</source>
        <translation>El archivo del caso no aceptó el último paso. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, because the same text was changed again later. Take back the later change first.</source>
        <translation>“%1” no se puede deshacer porque el mismo texto se volvió a cambiar después. Deshaga primero el cambio posterior.</translation>
    </message>
    <message>
        <source>“%1” is a step of the report that others rely on, so it was not taken back. Return the report, or start a correction.</source>
        <translation>“%1” es un paso del informe en el que otros se basan, así que no se deshizo. Devuelva el informe o inicie una corrección.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>There is nothing to repeat.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>CaseOptions</name>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>language of the report: en, es or fr</source>
        <translation>idioma del informe: en, es o fr</translation>
    </message>
    <message>
        <source>letter or a4</source>
        <translation>letter o a4</translation>
    </message>
</context>
<context>
    <name>CaseStore</name>
    <message>
        <source>There is no validation in this file yet.</source>
        <translation>Aún no hay ninguna validación en este archivo.</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Crear el caso</translation>
    </message>
    <message>
        <source>There is a validation in this file already. It was not changed.</source>
        <translation>Ya hay una validación en este archivo. No se cambió.</translation>
    </message>
    <message>
        <source>The criteria date and the entity group change only together with the criteria, after a look at what would differ.</source>
        <translation>La fecha de los criterios y el grupo de entidad solo se cambian junto con los criterios, después de ver qué diferencias habría.</translation>
    </message>
    <message>
        <source>The new criteria have no criterion %1, which is used in this case. Clear its answers and take it out of the scopes first.</source>
        <translation>Los criterios nuevos no incluyen el criterio %1, que se usa en este caso. Borre primero sus respuestas y sáquelo de los alcances.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>There are no criteria for the entity type &quot;%1&quot;. Choose one of: %2.</source>
        <translation>No hay criterios para el tipo de entidad &quot;%1&quot;. Elija uno de: %2.</translation>
    </message>
    <message>
        <source>There are no criteria of this program for the entity type %1.</source>
        <translation>No hay criterios de este programa para el tipo de entidad %1.</translation>
    </message>
    <message>
        <source>No edition of the criteria was in force for the entity type %1 on %2. The earliest one starts on %3; choose that day or a later one.</source>
        <translation>Ninguna edición de los criterios estaba vigente para el tipo de entidad %1 el %2. La primera comienza el %3; elija ese día o uno posterior.</translation>
    </message>
    <message>
        <source>Criteria are asked for by a date. Give one such as 2026-11-24.</source>
        <translation>Los criterios se solicitan por fecha. Indique una, por ejemplo, 2026-11-24.</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The program tried to write a field that the case does not have.</source>
        <translation>El programa intentó escribir un campo que el caso no tiene.</translation>
    </message>
    <message>
        <source>This belongs to a report version that is frozen for signing, so it was not changed. Take the version back, or start a correction.</source>
        <translation>Esto pertenece a una versión del informe congelada para su firma, así que no se cambió. Recupere la versión o inicie una corrección.</translation>
    </message>
    <message>
        <source>What was to be changed is no longer in the case. Nothing was changed.</source>
        <translation>Lo que se iba a cambiar ya no está en el caso. No se cambió nada.</translation>
    </message>
    <message>
        <source>What was to be removed is no longer in the case. Nothing was changed.</source>
        <translation>Lo que se iba a quitar ya no está en el caso. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Says what blocks signing and what is worth a look. Exit status 1 when something blocks.</source>
        <translation>Indica qué impide firmar y qué conviene revisar. Estado de salida 1 cuando algo lo impide.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>el archivo del caso</translation>
    </message>
    <message>
        <source>Nothing blocks signing.</source>
        <translation>Nada impide firmar.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block signing.</source>
        <translation>
            <numerusform>%n punto impide firmar.</numerusform>
            <numerusform>%n puntos impiden firmar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCounts</name>
    <message numerus="yes">
        <source>%Ln visit(s) without a person present</source>
        <translation>
            <numerusform>%Ln visita sin persona presente</numerusform>
            <numerusform>%Ln visitas sin persona presente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) present at no visit</source>
        <translation>
            <numerusform>%Ln persona que no estuvo en ninguna visita</numerusform>
            <numerusform>%Ln personas que no estuvieron en ninguna visita</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) missing</source>
        <translation>
            <numerusform>Falta %Ln respuesta</numerusform>
            <numerusform>Faltan %Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a reason</source>
        <translation>
            <numerusform>%Ln respuesta sin motivo</numerusform>
            <numerusform>%Ln respuestas sin motivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a verification</source>
        <translation>
            <numerusform>%Ln respuesta sin verificación</numerusform>
            <numerusform>%Ln respuestas sin verificación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample(s) without figures</source>
        <translation>
            <numerusform>%Ln muestra sin cifras</numerusform>
            <numerusform>%Ln muestras sin cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) No without a finding text</source>
        <translation>
            <numerusform>%Ln No sin texto del hallazgo</numerusform>
            <numerusform>%Ln No sin texto del hallazgo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) No without a finding</source>
        <translation>
            <numerusform>%Ln No sin hallazgo</numerusform>
            <numerusform>%Ln No sin hallazgo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) whose answer is no longer No</source>
        <translation>
            <numerusform>%Ln hallazgo cuya respuesta ya no es No</numerusform>
            <numerusform>%Ln hallazgos cuyas respuestas ya no son No</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) without what is asked</source>
        <translation>
            <numerusform>%Ln hallazgo sin lo que se pide</numerusform>
            <numerusform>%Ln hallazgos sin lo que se pide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) without a primary reason</source>
        <translation>
            <numerusform>%Ln hallazgo sin motivo principal</numerusform>
            <numerusform>%Ln hallazgos sin motivo principal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) without a due date</source>
        <translation>
            <numerusform>%Ln hallazgo sin fecha límite</numerusform>
            <numerusform>%Ln hallazgos sin fecha límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln best practice(s) without all five elements</source>
        <translation>
            <numerusform>%Ln mejor práctica sin los cinco elementos</numerusform>
            <numerusform>%Ln mejores prácticas sin los cinco elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) between sites without a text</source>
        <translation>
            <numerusform>%Ln diferencia entre sitios sin texto</numerusform>
            <numerusform>%Ln diferencias entre sitios sin texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photograph(s) without a caption</source>
        <translation>
            <numerusform>%Ln fotografía sin leyenda</numerusform>
            <numerusform>%Ln fotografías sin leyenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unfiled</source>
        <translation>
            <numerusform>%Ln archivo sin clasificar</numerusform>
            <numerusform>%Ln archivos sin clasificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence without a date</source>
        <translation>
            <numerusform>%Ln evidencia sin fecha</numerusform>
            <numerusform>%Ln evidencias sin fecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence damaged</source>
        <translation>
            <numerusform>%Ln evidencia dañada</numerusform>
            <numerusform>%Ln evidencias dañadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckLines</name>
    <message>
        <source>Blocks: %1</source>
        <translation>Impide firmar: %1</translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation>Conviene revisar: %1</translation>
    </message>
</context>
<context>
    <name>CheckPlaces</name>
    <message>
        <source>Write</source>
        <extracomment>link that leads to a text which is still to be written</extracomment>
        <translation>Redactar</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>link that leads to the field where something is to be mended</extracomment>
        <translation>Ir</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The planned release date is missing. Due dates are counted from it.</source>
        <translation>Falta la fecha de entrega prevista. A partir de ella se cuentan las fechas límite.</translation>
    </message>
    <message>
        <source>The executive summary is missing.</source>
        <translation>Falta el resumen ejecutivo.</translation>
    </message>
    <message>
        <source>Nobody is recorded as present at %1.</source>
        <translation>No hay nadie registrado como presente en %1.</translation>
    </message>
    <message>
        <source>%1 is listed, but not as present at any visit.</source>
        <translation>%1 figura en la lista, pero no como presente en ninguna visita.</translation>
    </message>
    <message>
        <source>Criterion %1 has no answer at %2.</source>
        <translation>El criterio %1 no tiene respuesta en %2.</translation>
    </message>
    <message>
        <source>Criterion %1 at %2 is answered “%3” without a reason.</source>
        <translation>El criterio %1 en %2 tiene la respuesta “%3” sin motivo.</translation>
    </message>
    <message>
        <source>Criterion %1 at %2 is answered “%3”, but not how that was verified.</source>
        <translation>El criterio %1 en %2 tiene la respuesta “%3”, pero no se indica cómo se verificó.</translation>
    </message>
    <message>
        <source>Criterion %1 at %2 is answered No, but not what was found.</source>
        <translation>El criterio %1 en %2 tiene la respuesta No, pero no se indica qué se encontró.</translation>
    </message>
    <message>
        <source>Criterion %1 at %2 is answered No, but no action or recommendation stands for it.</source>
        <translation>El criterio %1 en %2 tiene la respuesta No, pero no le corresponde ninguna acción ni recomendación.</translation>
    </message>
    <message numerus="yes">
        <source>The best practice of criterion %1 at %2 lacks %n of its five elements; it is printed as “noted”.</source>
        <translation>
            <numerusform>A la mejor práctica del criterio %1 en %2 le falta %n de sus cinco elementos; se imprime como “anotada”.</numerusform>
            <numerusform>A la mejor práctica del criterio %1 en %2 le faltan %n de sus cinco elementos; se imprime como “anotada”.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers to criterion %1 differ between sites, and no text says why.</source>
        <translation>Las respuestas al criterio %1 difieren entre los sitios y ningún texto explica por qué.</translation>
    </message>
    <message>
        <source>%1 stands for an answer to criterion %2 that is no longer No. Withdraw it, or link it to another answer.</source>
        <translation>%1 corresponde a una respuesta al criterio %2 que ya no es No. Retírelo o vincúlelo con otra respuesta.</translation>
    </message>
    <message>
        <source>%1 does not say what is asked.</source>
        <translation>%1 no indica qué se pide.</translation>
    </message>
    <message>
        <source>%1 has no primary reason.</source>
        <translation>%1 no tiene motivo principal.</translation>
    </message>
    <message>
        <source>%1 has no due date.</source>
        <translation>%1 no tiene fecha límite.</translation>
    </message>
    <message>
        <source>The photograph %1 (%2) has no caption. It is what a reader who cannot see it gets.</source>
        <translation>La fotografía %1 (%2) no tiene leyenda. Es lo que recibe un lector que no puede verla.</translation>
    </message>
    <message>
        <source>%1 (%2) is filed nowhere.</source>
        <translation>%1 (%2) no está clasificada en ningún lugar.</translation>
    </message>
    <message>
        <source>%1 (%2) says neither when it was taken nor when it was received.</source>
        <translation>%1 (%2) no indica cuándo se tomó ni cuándo se recibió.</translation>
    </message>
    <message>
        <source>The history of the case was not verified yet.</source>
        <translation>El historial del caso aún no se ha verificado.</translation>
    </message>
    <message>
        <source>The digests of the evidence were not verified yet.</source>
        <translation>Los valores hash de las evidencias aún no se han verificado.</translation>
    </message>
    <message>
        <source>A sample for criterion %1 at %2 is not complete. %3</source>
        <translation>Una muestra del criterio %1 en %2 no está completa. %3</translation>
    </message>
</context>
<context>
    <name>CmsWriter</name>
    <message>
        <source>The document could not be signed. Nothing was written.</source>
        <translation>No se pudo firmar el documento. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Answers as one JSON object.</source>
        <translation>Responde con un objeto JSON.</translation>
    </message>
    <message>
        <source>Who acts, instead of the name in the profile.</source>
        <translation>Quién actúa, en lugar del nombre del perfil.</translation>
    </message>
    <message>
        <source>“ctpat %1” was given too few or too many arguments. See “ctpat %1 --help”.</source>
        <translation>“ctpat %1” recibió muy pocos o demasiados argumentos. Consulte “ctpat %1 --help”.</translation>
    </message>
    <message>
        <source>The text for --%1 could not be read from “%2”.</source>
        <translation>No se pudo leer de “%2” el texto para --%1.</translation>
    </message>
    <message>
        <source>--%1 must be a date such as 2026-11-24.</source>
        <translation>--%1 debe ser una fecha, por ejemplo, 2026-11-24.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number.</source>
        <translation>--%1 debe ser un número entero.</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>--%1 must be one of: %2.</source>
        <translation>--%1 debe ser uno de: %2.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Usage: ctpat COMMAND [arguments], with one of the commands:</source>
        <translation>Uso: ctpat COMANDO [argumentos], con uno de estos comandos:</translation>
    </message>
    <message>
        <source>Each explains itself with --help and answers in JSON with --json.</source>
        <translation>Cada uno se explica con --help y responde en JSON con --json.</translation>
    </message>
</context>
<context>
    <name>ComposePdf</name>
    <message>
        <source>Making the report was stopped. Nothing was written.</source>
        <translation>Se detuvo la creación del informe. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>ContentExport</name>
    <message>
        <source>There is no room for “%1” on its drive, so it was not written. Make room or choose another place.</source>
        <translation>No hay espacio para “%1” en su unidad, así que no se escribió. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was there before is unchanged. Choose a folder that you may write to.</source>
        <translation>No se pudo escribir “%1”. Lo que había antes no cambió. Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Writing the file was stopped. Nothing was written.</source>
        <translation>Se detuvo la escritura del archivo. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>ContentStore</name>
    <message>
        <source>A file kept in the case no longer has the content it was stored with. Get the original again and add it; nothing was changed.</source>
        <translation>Un archivo guardado en el caso ya no tiene el contenido con que se guardó. Consiga de nuevo el original y agréguelo; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>ContentVerification</name>
    <message>
        <source>an issued report or an unused file</source>
        <extracomment>A file in the case that is no evidence: an issued report.</extracomment>
        <translation>un informe emitido o un archivo sin usar</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y otros</translation>
    </message>
    <message>
        <source>These files no longer have the content they were stored with: %1. Nothing was changed. Get the originals again and add them as revisions.</source>
        <translation>Estos archivos ya no tienen el contenido con que se guardaron: %1. No se cambió nada. Consiga de nuevo los originales y agréguelos como revisiones.</translation>
    </message>
    <message>
        <source>The check was stopped before its end. Nothing was changed.</source>
        <translation>La comprobación se detuvo antes de terminar. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>The case cannot be written. %1</source>
        <translation>No se puede escribir el caso. %1</translation>
    </message>
    <message>
        <source>After the case, say one of: %1.</source>
        <translation>Después del caso, indique uno de: %1.</translation>
    </message>
    <message>
        <source>Say which visit with --visit (0: the desk review).</source>
        <translation>Indique la visita con --visit (0: la revisión documental).</translation>
    </message>
</context>
<context>
    <name>CriteriaCommand</name>
    <message>
        <source>Shows the criteria of an entity group on a date. Requirements are paraphrased.</source>
        <translation>Muestra los criterios de un grupo de entidad en una fecha. Los requisitos están parafraseados.</translation>
    </message>
    <message>
        <source>entity group; see --list</source>
        <translation>grupo de entidad; consulte --list</translation>
    </message>
    <message>
        <source>the day in force; today unless given</source>
        <translation>el día de vigencia; hoy si no se indica</translation>
    </message>
    <message>
        <source>lists the entity groups</source>
        <translation>muestra la lista de grupos de entidad</translation>
    </message>
    <message>
        <source>Say which entity group with --entity, or see --list.</source>
        <translation>Indique el grupo de entidad con --entity o consulte --list.</translation>
    </message>
    <message>
        <source>MUST</source>
        <translation>DEBE</translation>
    </message>
    <message>
        <source>SHOULD</source>
        <translation>DEBERÍA</translation>
    </message>
</context>
<context>
    <name>CriteriaFile</name>
    <message>
        <source>there is no entity type &quot;%1&quot;</source>
        <translation>no hay ningún tipo de entidad &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The folder %1 with criteria is not there.</source>
        <translation>La carpeta %1 con los criterios no está ahí.</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>debe ser uno de: %1</translation>
    </message>
    <message>
        <source>There are no criteria in the catalog. Install the program again.</source>
        <translation>No hay criterios en el catálogo. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>there is another entity type &quot;%1&quot;</source>
        <translation>hay otro tipo de entidad &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is another entity group &quot;%1&quot;</source>
        <translation>hay otro grupo de entidad &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is another entity group %1</source>
        <translation>hay otro grupo de entidad %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an entity type with other criteria</source>
        <translation>&quot;%1&quot; es un tipo de entidad con otros criterios</translation>
    </message>
    <message>
        <source>there is another edition &quot;%1&quot;</source>
        <translation>hay otra edición &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no edition &quot;%1&quot;</source>
        <translation>no hay ninguna edición &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no criterion %1</source>
        <translation>no hay ningún criterio %1</translation>
    </message>
    <message>
        <source>it is already settled how it applies to &quot;%1&quot;</source>
        <translation>ya está establecido cómo se aplica a &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no criterion applies to &quot;%1&quot;</source>
        <translation>ningún criterio se aplica a &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the edition &quot;%1&quot; starts on the same day for &quot;%2&quot;</source>
        <translation>la edición &quot;%1&quot; comienza el mismo día para &quot;%2&quot;</translation>
    </message>
    <message>
        <source>there are other questions for &quot;%1&quot;</source>
        <translation>hay otras preguntas para &quot;%1&quot;</translation>
    </message>
    <message>
        <source>no criterion %1 applies to &quot;%2&quot;</source>
        <translation>ningún criterio %1 se aplica a &quot;%2&quot;</translation>
    </message>
    <message>
        <source>must have as many texts as the English list</source>
        <translation>debe tener tantos textos como la lista en inglés</translation>
    </message>
    <message>
        <source>there is another category %1</source>
        <translation>hay otra categoría %1</translation>
    </message>
    <message>
        <source>there is another criterion %1</source>
        <translation>hay otro criterio %1</translation>
    </message>
    <message>
        <source>there is no category %1</source>
        <translation>no hay ninguna categoría %1</translation>
    </message>
    <message>
        <source>must be later than %1</source>
        <translation>debe ser posterior a %1</translation>
    </message>
    <message>
        <source>must differ from &quot;from&quot;</source>
        <translation>debe ser distinto de &quot;from&quot;</translation>
    </message>
    <message>
        <source>must be what the change before leads to</source>
        <translation>debe ser el resultado del cambio anterior</translation>
    </message>
    <message>
        <source>does not fit &quot;changes&quot; and &quot;date&quot;</source>
        <translation>no concuerda con &quot;changes&quot; y &quot;date&quot;</translation>
    </message>
    <message>
        <source>must be what the last of the changes leads to</source>
        <translation>debe ser el resultado del último de los cambios</translation>
    </message>
    <message>
        <source>there is another focus area &quot;%1&quot;</source>
        <translation>hay otra área de enfoque &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no focus area &quot;%1&quot;</source>
        <translation>no hay ninguna área de enfoque &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>CriteriaSetStore</name>
    <message>
        <source>The criteria of this visit are not in the case.</source>
        <translation>Los criterios de esta visita no están en el caso.</translation>
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
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>it is written in format %1, and this program reads format 1</source>
        <translation>está escrito en el formato %1 y este programa lee el formato 1</translation>
    </message>
    <message>
        <source>The data file %1 cannot be used: %2. Nothing was taken from it. Install the program again, or mend the file if you added it.</source>
        <extracomment>%1 is a file, %2 a reason such as: has no &quot;criteria&quot;</extracomment>
        <translation>El archivo de datos %1 no se puede usar: %2. No se tomó nada de él. Instale el programa de nuevo o corrija el archivo si usted lo agregó.</translation>
    </message>
    <message>
        <source>The data file %1 cannot be used: %2: %3. Nothing was taken from it. Install the program again, or mend the file if you added it.</source>
        <extracomment>%1 is a file, %2 a place in it, %3 a reason such as: must be &quot;must&quot; or &quot;should&quot;</extracomment>
        <translation>El archivo de datos %1 no se puede usar: %2: %3. No se tomó nada de él. Instale el programa de nuevo o corrija el archivo si usted lo agregó.</translation>
    </message>
    <message>
        <source>The data file %1 is not there.</source>
        <translation>El archivo de datos %1 no está ahí.</translation>
    </message>
    <message>
        <source>The data file %1 cannot be read. Check that you may read it.</source>
        <translation>El archivo de datos %1 no se puede leer. Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>it is no JSON (%1)</source>
        <translation>no es JSON (%1)</translation>
    </message>
    <message>
        <source>it must hold an object</source>
        <translation>debe contener un objeto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>&quot;%1&quot; aparece dos veces</translation>
    </message>
</context>
<context>
    <name>EvidenceAdding</name>
    <message>
        <source>Add “%1” as evidence</source>
        <translation>Agregar “%1” como evidencia</translation>
    </message>
    <message numerus="yes">
        <source>Add %n piece(s) of evidence</source>
        <translation>
            <numerusform>Agregar %n evidencia</numerusform>
            <numerusform>Agregar %n evidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>The piece that was to be revised is no longer in the case. The file was not added.</source>
        <translation>La evidencia que se iba a revisar ya no está en el caso. El archivo no se agregó.</translation>
    </message>
    <message>
        <source>Adding files was stopped. What was added before stays; nothing is half done.</source>
        <translation>Se detuvo la incorporación de archivos. Lo agregado antes permanece; nada quedó a medias.</translation>
    </message>
</context>
<context>
    <name>EvidenceCommand</name>
    <message>
        <source>Say which piece, such as E-03.</source>
        <translation>Indique la evidencia, por ejemplo, E-03.</translation>
    </message>
    <message>
        <source>There is no evidence with the number %1.</source>
        <translation>No hay ninguna evidencia con el número %1.</translation>
    </message>
    <message>
        <source>--audience must be report or internal.</source>
        <translation>--audience debe ser report o internal.</translation>
    </message>
    <message>
        <source>--taken must be a time such as 2026-11-24T10:30-08:00.</source>
        <translation>--taken debe ser una fecha y hora, por ejemplo, 2026-11-24T10:30-08:00.</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1: se guardó.</translation>
    </message>
    <message>
        <source>Say what to file it under with --criterion, --finding or --visit.</source>
        <translation>Indique dónde clasificarla con --criterion, --finding o --visit.</translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <translation>%1: se quitó.</translation>
    </message>
    <message>
        <source>%1 written to %2; its digest matches.</source>
        <translation>%1 se escribió en %2; su valor hash coincide.</translation>
    </message>
    <message>
        <source>Every piece of evidence has the content it was stored with.</source>
        <translation>Todas las evidencias tienen el contenido con que se guardaron.</translation>
    </message>
    <message>
        <source>Lists, edits, files, exports and checks evidence.</source>
        <translation>Enumera, edita, clasifica, exporta y comprueba las evidencias.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>el archivo del caso</translation>
    </message>
    <message>
        <source>what to do, and with which piece</source>
        <translation>qué hacer y con qué evidencia</translation>
    </message>
    <message>
        <source>lists only the inbox</source>
        <translation>muestra solo la bandeja de entrada</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>caption and alternative text</source>
        <translation>leyenda y texto alternativo</translation>
    </message>
    <message>
        <source>when it was taken</source>
        <translation>cuándo se tomó</translation>
    </message>
    <message>
        <source>where it was taken</source>
        <translation>dónde se tomó</translation>
    </message>
    <message>
        <source>from whom it was received</source>
        <translation>de quién se recibió</translation>
    </message>
    <message>
        <source>report or internal</source>
        <translation>report o internal</translation>
    </message>
    <message>
        <source>internal note, in no report</source>
        <translation>nota interna, no aparece en ningún informe</translation>
    </message>
    <message>
        <source>where to export it</source>
        <translation>adónde exportarla</translation>
    </message>
</context>
<context>
    <name>EvidenceStore</name>
    <message>
        <source>This piece of evidence is no longer in the case. Nothing was changed.</source>
        <translation>Esta evidencia ya no está en el caso. No se cambió nada.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Caption %1</source>
        <translation>Poner leyenda a %1</translation>
    </message>
    <message>
        <source>Keep %1 internal</source>
        <translation>Mantener %1 como interna</translation>
    </message>
    <message>
        <source>Put %1 in the report</source>
        <translation>Incluir %1 en el informe</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <extracomment>File in the sense of putting a paper where it belongs.</extracomment>
        <translation>Clasificar %1</translation>
    </message>
    <message>
        <source>Take %1 out of its place</source>
        <translation>Sacar %1 de su lugar</translation>
    </message>
    <message>
        <source>%1 is named in an issued report and stays in the case. Switch it to internal to leave it out of the next version.</source>
        <translation>%1 se menciona en un informe emitido y permanece en el caso. Cámbiela a interna para omitirla en la siguiente versión.</translation>
    </message>
    <message>
        <source>Another piece is a revision of %1, so it stays in the case. Remove the revision first.</source>
        <translation>Otra evidencia es una revisión de %1, así que permanece en el caso. Quite primero la revisión.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>What the evidence was to be filed under is no longer in the case. Nothing was changed.</source>
        <translation>Aquello en lo que se iba a clasificar la evidencia ya no está en el caso. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>EvidenceTargets</name>
    <message>
        <source>Evidence for %1</source>
        <translation>Evidencia para %1</translation>
    </message>
    <message>
        <source>files it under a criterion of --visit</source>
        <translation>la clasifica en un criterio de --visit</translation>
    </message>
    <message>
        <source>the visit; 0 is the desk review</source>
        <translation>la visita; 0 es la revisión documental</translation>
    </message>
    <message>
        <source>files it under a finding</source>
        <translation>la clasifica en un hallazgo</translation>
    </message>
</context>
<context>
    <name>EvidenceUses</name>
    <message>
        <source>a criterion that is gone</source>
        <translation>un criterio que ya no está</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a criterion and the site it was looked at, &quot;6.2 Tijuana plant&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>a finding that is gone</source>
        <translation>un hallazgo que ya no está</translation>
    </message>
    <message>
        <source>a best practice</source>
        <translation>una mejor práctica</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The list of reasons has no “%1”.</source>
        <translation>La lista de motivos no incluye “%1”.</translation>
    </message>
    <message>
        <source>The criterion is a should, which gives a recommendation. An action needs a reason.</source>
        <translation>El criterio es un DEBERÍA, lo que da lugar a una recomendación. Una acción necesita un motivo.</translation>
    </message>
    <message>
        <source>The criterion is a must, which gives an action. A recommendation needs a reason.</source>
        <translation>El criterio es un DEBE, lo que da lugar a una acción. Una recomendación necesita un motivo.</translation>
    </message>
    <message>
        <source>A due date that is set by hand must be a date.</source>
        <translation>Una fecha límite fijada a mano debe ser una fecha.</translation>
    </message>
</context>
<context>
    <name>FindingCommand</name>
    <message>
        <source>the case file</source>
        <translation>el archivo del caso</translation>
    </message>
    <message>
        <source>what to do, and with which finding</source>
        <translation>qué hacer y con qué hallazgo</translation>
    </message>
    <message>
        <source>action or recommendation</source>
        <translation>acción o recomendación</translation>
    </message>
    <message>
        <source>why the kind does not follow the obligation</source>
        <translation>por qué el tipo no sigue a la obligación</translation>
    </message>
    <message>
        <source>what is asked of the member</source>
        <translation>lo que se pide al miembro</translation>
    </message>
    <message>
        <source>what will show that it is done</source>
        <translation>lo que demostrará que se hizo</translation>
    </message>
    <message>
        <source>primary reason, such as inadequate-evidence</source>
        <translation>motivo principal, por ejemplo, inadequate-evidence</translation>
    </message>
    <message>
        <source>the reason in words, for “other”</source>
        <translation>el motivo en palabras, para “otro”</translation>
    </message>
    <message>
        <source>contributing reasons</source>
        <translation>motivos contribuyentes</translation>
    </message>
    <message>
        <source>due date by hand; “rule” goes back to the rule</source>
        <translation>fecha límite a mano; “rule” vuelve a la regla</translation>
    </message>
    <message>
        <source>internal note, in no report</source>
        <translation>nota interna, no aparece en ningún informe</translation>
    </message>
    <message>
        <source>the reason of a withdrawal</source>
        <translation>el motivo del retiro</translation>
    </message>
    <message>
        <source>the visit to link or unlink</source>
        <translation>la visita que se vincula o desvincula</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1: se guardó.</translation>
    </message>
    <message>
        <source>Lists and edits findings. A No makes them; their kind follows the obligation.</source>
        <translation>Enumera y edita los hallazgos. Un No los genera; su tipo sigue a la obligación.</translation>
    </message>
</context>
<context>
    <name>FindingLinkStore</name>
    <message>
        <source>Criterion %1 is not answered with No at this visit, so there is nothing to find.</source>
        <translation>El criterio %1 no tiene la respuesta No en esta visita, así que no hay nada que señalar.</translation>
    </message>
    <message>
        <source>This finding is no longer in the case.</source>
        <translation>Este hallazgo ya no está en el caso.</translation>
    </message>
    <message>
        <source>The finding belongs to criterion %1 and cannot stand for an answer to criterion %2.</source>
        <translation>El hallazgo pertenece al criterio %1 y no puede corresponder a una respuesta al criterio %2.</translation>
    </message>
    <message>
        <source>The finding is closed and cannot stand for another answer.</source>
        <translation>El hallazgo está cerrado y no puede corresponder a otra respuesta.</translation>
    </message>
    <message>
        <source>Let %1 stand for %2 too</source>
        <extracomment>%1 is the number of a finding, %2 the name of a visit</extracomment>
        <translation>Hacer que %1 también corresponda a %2</translation>
    </message>
    <message>
        <source>Let %1 no longer stand for %2</source>
        <extracomment>%1 is the number of a finding, %2 the name of a visit</extracomment>
        <translation>Hacer que %1 ya no corresponda a %2</translation>
    </message>
    <message>
        <source>The finding does not stand for this answer.</source>
        <translation>El hallazgo no corresponde a esta respuesta.</translation>
    </message>
    <message>
        <source>A finding stands for at least one answer. Let it stand for another answer first, or withdraw it.</source>
        <translation>Un hallazgo corresponde al menos a una respuesta. Haga primero que corresponda a otra respuesta o retírelo.</translation>
    </message>
    <message>
        <source>Further finding on %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation>Otro hallazgo sobre %1: %2</translation>
    </message>
</context>
<context>
    <name>FindingStateStore</name>
    <message>
        <source>Withdraw finding %1</source>
        <translation>Retirar el hallazgo %1</translation>
    </message>
    <message>
        <source>Say why the finding is withdrawn.</source>
        <translation>Indique por qué se retira el hallazgo.</translation>
    </message>
    <message>
        <source>The finding is closed already and cannot be withdrawn.</source>
        <translation>El hallazgo ya está cerrado y no se puede retirar.</translation>
    </message>
    <message>
        <source>Reinstate finding %1</source>
        <translation>Restablecer el hallazgo %1</translation>
    </message>
    <message>
        <source>Only a withdrawn finding can be reinstated.</source>
        <translation>Solo se puede restablecer un hallazgo retirado.</translation>
    </message>
</context>
<context>
    <name>FindingStore</name>
    <message>
        <source>Edit finding %1</source>
        <translation>Editar el hallazgo %1</translation>
    </message>
    <message>
        <source>This finding is no longer in the case.</source>
        <translation>Este hallazgo ya no está en el caso.</translation>
    </message>
    <message>
        <source>This finding was issued under its number and keeps its kind. Withdraw it and write another.</source>
        <translation>Este hallazgo se emitió con su número y conserva su tipo. Retírelo y escriba otro.</translation>
    </message>
    <message>
        <source>A finding cannot be a recurrence of itself.</source>
        <translation>Un hallazgo no puede ser reincidencia de sí mismo.</translation>
    </message>
    <message>
        <source>The earlier finding is not in this case.</source>
        <translation>El hallazgo anterior no está en este caso.</translation>
    </message>
    <message>
        <source>This case has no finding with the number %1.</source>
        <translation>Este caso no tiene ningún hallazgo con el número %1.</translation>
    </message>
</context>
<context>
    <name>FrameWords</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Footer of the report: number of this page, number of all pages.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 continued</source>
        <extracomment>%1 is a criterion&apos;s number whose text began on the page before.</extracomment>
        <translation>%1 (continuación)</translation>
    </message>
    <message>
        <source>continued</source>
        <extracomment>Remark after the repeated caption of a table that began on the page before.</extracomment>
        <translation>continuación</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history of the case does not fit together at entry %1: something was changed, removed or added outside this program. Do not sign this case; compare it with an issued report.</source>
        <translation>El historial del caso no es coherente en la entrada %1: algo se cambió, quitó o agregó fuera de este programa. No firme este caso; compárelo con un informe emitido.</translation>
    </message>
    <message>
        <source>The check of the history was stopped.</source>
        <translation>Se detuvo la comprobación del historial.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>The history fits together: %1 entries, head %2.</source>
        <translation>El historial es coherente: %1 entradas, cabeza %2.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Se deshizo: %1</translation>
    </message>
    <message>
        <source>Lists who changed what, checks that the history fits together, or takes the newest change back.</source>
        <translation>Enumera quién cambió qué, comprueba que el historial sea coherente o deshace el cambio más reciente.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>el archivo del caso</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>qué hacer</translation>
    </message>
    <message>
        <source>only the newest n entries</source>
        <translation>solo las n entradas más recientes</translation>
    </message>
</context>
<context>
    <name>IdentityCommand</name>
    <message>
        <source>“%1” exists already; it was not touched.</source>
        <translation>“%1” ya existe; no se tocó.</translation>
    </message>
    <message>
        <source>%1 made: a self-issued identity for trying out. Nobody but you vouches for it.</source>
        <translation>%1 creada: una identidad autoemitida de prueba. Nadie más que usted la avala.</translation>
    </message>
    <message>
        <source>%1, issued by %2, valid until %3</source>
        <translation>%1, emitida por %2, válida hasta %3</translation>
    </message>
    <message>
        <source>Makes a self-issued signing identity for trying out, or shows one.</source>
        <translation>Crea una identidad de firma autoemitida de prueba o muestra una.</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>qué hacer</translation>
    </message>
    <message>
        <source>the identity&apos;s file</source>
        <translation>el archivo de la identidad</translation>
    </message>
    <message>
        <source>the name in the certificate</source>
        <translation>el nombre en el certificado</translation>
    </message>
    <message>
        <source>the title in the certificate</source>
        <translation>el cargo en el certificado</translation>
    </message>
    <message>
        <source>the organization in the certificate</source>
        <translation>la organización en el certificado</translation>
    </message>
    <message>
        <source>how long it is valid; 365 unless given</source>
        <translation>cuánto tiempo es válida; 365 si no se indica</translation>
    </message>
    <message>
        <source>Say “new” or “show”.</source>
        <translation>Indique “new” o “show”.</translation>
    </message>
</context>
<context>
    <name>IdentityOptions</name>
    <message>
        <source>a file whose first line is the identity&apos;s passphrase</source>
        <translation>un archivo cuya primera línea es la frase de contraseña de la identidad</translation>
    </message>
    <message>
        <source>Give the identity&apos;s passphrase with --passphrase-file.</source>
        <translation>Indique la frase de contraseña de la identidad con --passphrase-file.</translation>
    </message>
</context>
<context>
    <name>InfoCommand</name>
    <message>
        <source>%1: %2 of %3 answers, %4 actions, %5 recommendations, %6 pieces of evidence.</source>
        <translation>%1: %2 de %3 respuestas, %4 acciones, %5 recomendaciones, %6 evidencias.</translation>
    </message>
    <message>
        <source>Says what a case holds and how far it is; with --json all of it.</source>
        <translation>Indica qué contiene un caso y cuánto ha avanzado; con --json, todo.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>el archivo del caso</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was not signed, because something has to be mended first. %1</source>
        <translation>El informe no se firmó porque primero hay que corregir algo. %1</translation>
    </message>
    <message>
        <source>A validation is signed by specialists and a supervisor, not by the company. Nothing was signed.</source>
        <translation>Una validación la firman especialistas y un supervisor, no la empresa. No se firmó nada.</translation>
    </message>
    <message>
        <source>A self-assessment is signed by an officer of the company. Nothing was signed.</source>
        <translation>Una autoevaluación la firma un directivo de la empresa. No se firmó nada.</translation>
    </message>
    <message>
        <source>The signed report did not pass its own verification, so it was thrown away. Nothing was signed.</source>
        <translation>El informe firmado no superó su propia verificación, así que se descartó. No se firmó nada.</translation>
    </message>
    <message>
        <source>The signature is missing in the signed report, so it was thrown away. Nothing was signed.</source>
        <translation>Falta la firma en el informe firmado, así que se descartó. No se firmó nada.</translation>
    </message>
    <message>
        <source>Sign the report</source>
        <translation>Firmar el informe</translation>
    </message>
    <message>
        <source>This version of the report has no empty place for that signature. Whoever is to sign must be listed among the people before the first signature. Nothing was signed.</source>
        <translation>Esta versión del informe no tiene un lugar libre para esa firma. Quien deba firmar tiene que figurar entre las personas antes de la primera firma. No se firmó nada.</translation>
    </message>
    <message>
        <source>Add a signature to version %1</source>
        <translation>Agregar una firma a la versión %1</translation>
    </message>
    <message>
        <source>Version %1 of the report is not signed, so there is no file of it.</source>
        <translation>La versión %1 del informe no está firmada, así que no existe un archivo de ella.</translation>
    </message>
</context>
<context>
    <name>IssueSteps</name>
    <message>
        <source>%1, draft</source>
        <extracomment>number of a version of the report that is not frozen</extracomment>
        <translation>%1, borrador</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>number of a version of the report, its state in lower case</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Version %1 corrects the released one: %2</source>
        <translation>La versión %1 corrige la entregada: %2</translation>
    </message>
    <message>
        <source>Version %1 was taken back to be worked on.</source>
        <translation>La versión %1 se recuperó para trabajar en ella.</translation>
    </message>
    <message>
        <source>Version %1 was taken back by %2: %3</source>
        <translation>%2 recuperó la versión %1: %3</translation>
    </message>
    <message>
        <source>Version %1 is frozen, but nobody has signed it.</source>
        <translation>La versión %1 está congelada, pero nadie la ha firmado.</translation>
    </message>
    <message>
        <source>Version %1 is signed by %2. What it prints is held.</source>
        <translation>La versión %1 está firmada por %2. Lo que imprime no se puede cambiar.</translation>
    </message>
    <message>
        <source>Version %1 is with the supervisor.</source>
        <translation>La versión %1 está con el supervisor.</translation>
    </message>
    <message>
        <source>Version %1 is countersigned by %2 and can be released to the member.</source>
        <translation>La versión %1 está refrendada por %2 y se puede entregar al miembro.</translation>
    </message>
    <message>
        <source>Version %1 was released to the member on %2.</source>
        <translation>La versión %1 se entregó al miembro el %2.</translation>
    </message>
    <message>
        <source>&amp;Sign report…</source>
        <translation>&amp;Firmar informe…</translation>
    </message>
    <message>
        <source>&amp;Sign as second specialist…</source>
        <translation>&amp;Firmar como segundo especialista…</translation>
    </message>
    <message>
        <source>&amp;Countersign…</source>
        <translation>&amp;Refrendar…</translation>
    </message>
    <message>
        <source>Sub&amp;mit to the supervisor</source>
        <translation>Pre&amp;sentar al supervisor</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>Recup&amp;erar…</translation>
    </message>
    <message>
        <source>&amp;Return to the specialist…</source>
        <translation>&amp;Devolver al especialista…</translation>
    </message>
    <message>
        <source>Re&amp;lease to the member…</source>
        <translation>Entre&amp;gar al miembro…</translation>
    </message>
    <message>
        <source>Start a c&amp;orrection…</source>
        <translation>&amp;Iniciar una corrección…</translation>
    </message>
    <message>
        <source>&amp;Lift the freeze</source>
        <translation>Desco&amp;ngelar</translation>
    </message>
    <message>
        <source>Save the si&amp;gned PDF…</source>
        <translation>G&amp;uardar el PDF firmado…</translation>
    </message>
    <message>
        <source>Verif&amp;y the signed PDF</source>
        <translation>Verificar e&amp;l PDF firmado</translation>
    </message>
</context>
<context>
    <name>JsonSchema</name>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>null</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>must be %1 or %2</source>
        <translation>debe ser %1 o %2</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>debe ser %1</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>debe ser uno de: %1</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n character(s)</source>
        <translation>
            <numerusform>debe tener al menos %n carácter</numerusform>
            <numerusform>debe tener al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not have the form %2</source>
        <translation>%1 no tiene la forma %2</translation>
    </message>
    <message>
        <source>%1 is no date such as 2026-11-24</source>
        <translation>%1 no es una fecha como 2026-11-24</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>debe ser al menos %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>debe ser como máximo %1</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n item(s)</source>
        <translation>
            <numerusform>debe tener al menos %n elemento</numerusform>
            <numerusform>debe tener al menos %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is listed twice</source>
        <translation>%1 aparece dos veces en la lista</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;</source>
        <translation>no tiene &quot;%1&quot;</translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entry(s)</source>
        <translation>
            <numerusform>debe tener al menos %n entrada</numerusform>
            <numerusform>debe tener al menos %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>no se conoce aquí</translation>
    </message>
    <message>
        <source>a schema must be an object</source>
        <translation>un esquema debe ser un objeto</translation>
    </message>
    <message>
        <source>this keyword, or its value, is not among those that are checked</source>
        <translation>esta palabra clave, o su valor, no está entre las que se comprueban</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not defined in this schema</source>
        <translation>&quot;%1&quot; no está definido en este esquema</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression</source>
        <translation>&quot;%1&quot; no es una expresión regular</translation>
    </message>
</context>
<context>
    <name>MarkingProfiles</name>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>no hay ningún campo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is another marking profile &quot;%1&quot;</source>
        <translation>hay otro perfil de marcado &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>MilestoneStore</name>
    <message>
        <source>Add a date to the portal timeline</source>
        <translation>Agregar una fecha a la cronología del portal</translation>
    </message>
    <message>
        <source>The portal timeline has no stage “%1”.</source>
        <translation>La cronología del portal no tiene ninguna etapa “%1”.</translation>
    </message>
    <message>
        <source>A stage of the portal timeline needs a date.</source>
        <translation>Una etapa de la cronología del portal necesita una fecha.</translation>
    </message>
    <message>
        <source>The portal timeline has a date for “%1” already. Edit that date instead.</source>
        <translation>La cronología del portal ya tiene una fecha para “%1”. Edite esa fecha.</translation>
    </message>
    <message>
        <source>Edit the portal timeline</source>
        <translation>Editar la cronología del portal</translation>
    </message>
    <message>
        <source>Remove a date from the portal timeline</source>
        <translation>Quitar una fecha de la cronología del portal</translation>
    </message>
</context>
<context>
    <name>NewCaseDraft</name>
    <message>
        <source>Visits and people of a new case</source>
        <translation>Visitas y personas de un caso nuevo</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>the case file to make</source>
        <translation>el archivo de caso que se creará</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>entity group; see “ctpat criteria --list”</source>
        <translation>grupo de entidad; consulte “ctpat criteria --list”</translation>
    </message>
    <message>
        <source>the member&apos;s name</source>
        <translation>el nombre del miembro</translation>
    </message>
    <message>
        <source>the CTPAT account number</source>
        <translation>el número de cuenta CTPAT</translation>
    </message>
    <message>
        <source>criteria date; today unless given</source>
        <translation>fecha de los criterios; hoy si no se indica</translation>
    </message>
    <message>
        <source>proposed from the account otherwise</source>
        <translation>si no, se propone a partir de la cuenta</translation>
    </message>
    <message>
        <source>marking profile; none unless given</source>
        <translation>perfil de marcado; ninguno si no se indica</translation>
    </message>
    <message>
        <source>time zone of the desk review</source>
        <translation>zona horaria de la revisión documental</translation>
    </message>
    <message>
        <source>Makes a new case: one validation or self-assessment.</source>
        <translation>Crea un caso nuevo: una validación o una autoevaluación.</translation>
    </message>
    <message numerus="yes">
        <source>%1 made: %2, %n criteria.</source>
        <translation>
            <numerusform>%1 creado: %2, %n criterio.</numerusform>
            <numerusform>%1 creado: %2, %n criterios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Obligation</name>
    <message>
        <source>MUST</source>
        <extracomment>The obligation of a criterion, on a small label: es DEBE, DEBERÍA; fr DOIT, DEVRAIT.</extracomment>
        <translation>DEBE</translation>
    </message>
    <message>
        <source>SHOULD</source>
        <translation>DEBERÍA</translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>How well it is confirmed that a criterion applies to an entity type.</extracomment>
        <translation>Nombrada</translation>
    </message>
    <message>
        <source>Attributed</source>
        <extracomment>How well it is confirmed that a criterion applies to an entity type.</extracomment>
        <translation>Atribuida</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <extracomment>How well it is confirmed that a criterion applies to an entity type.</extracomment>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>A source says that this criterion applies to this entity type.</source>
        <translation>Una fuente indica que este criterio se aplica a este tipo de entidad.</translation>
    </message>
    <message>
        <source>A source lists this criterion without naming the entity type.</source>
        <translation>Una fuente incluye este criterio sin nombrar el tipo de entidad.</translation>
    </message>
    <message>
        <source>It is not confirmed that this criterion applies to this entity type. Check it against the booklet.</source>
        <translation>No está confirmado que este criterio se aplique a este tipo de entidad. Compruébelo con el folleto.</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>“%1” could not be written. Choose another folder; what was there is still there.</source>
        <translation>No se pudo escribir “%1”. Elija otra carpeta; lo que había sigue ahí.</translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name.</source>
        <translation>“%1” no está ahí. Compruebe el nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” no se puede leer.</translation>
    </message>
</context>
<context>
    <name>OverviewNotes</name>
    <message numerus="yes">
        <source>%Ln at %1</source>
        <extracomment>how many of what is missing are at a site: &quot;34 at Tijuana&quot;</extracomment>
        <translation>
            <numerusform>%Ln en %1</numerusform>
            <numerusform>%Ln en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>falta %n día</numerusform>
            <numerusform>faltan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit, %1</source>
        <translation>Visita, %1</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>día %1 de %2</translation>
    </message>
    <message>
        <source>Report to the member</source>
        <translation>Informe al miembro</translation>
    </message>
    <message>
        <source>Responses due</source>
        <translation>Vencen las respuestas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a site and its answer</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>%1, day %2 of %3</source>
        <extracomment>the kind of a visit, and which of its days today is: &quot;in person, day 1 of 2&quot;</extracomment>
        <translation>%1, día %2 de %3</translation>
    </message>
</context>
<context>
    <name>PagePainter</name>
    <message>
        <source>The pages of the report could not be made. Nothing was written.</source>
        <translation>No se pudieron crear las páginas del informe. No se escribió nada.</translation>
    </message>
    <message>
        <source>Making the report was stopped. Nothing was written.</source>
        <translation>Se detuvo la creación del informe. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The passphrase file %1 does not exist.</source>
        <translation>El archivo de la frase de contraseña %1 no existe.</translation>
    </message>
    <message>
        <source>The passphrase file %1 cannot be read.</source>
        <translation>El archivo de la frase de contraseña %1 no se puede leer.</translation>
    </message>
</context>
<context>
    <name>PdfDocument</name>
    <message>
        <source>The file is not a PDF that can be read. Check that you chose the right file.</source>
        <translation>El archivo no es un PDF que se pueda leer. Compruebe que eligió el archivo correcto.</translation>
    </message>
    <message>
        <source>The PDF is encrypted. Such a file is neither signed nor checked; nothing was changed. Save it without encryption and try again.</source>
        <translation>El PDF está cifrado. Un archivo así no se firma ni se comprueba; no se cambió nada. Guárdelo sin cifrado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The PDF has other data before its first line. Such a file is neither signed nor checked; nothing was changed.</source>
        <translation>El PDF tiene otros datos antes de su primera línea. Un archivo así no se firma ni se comprueba; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>PdfFinisher</name>
    <message>
        <source>The report&apos;s file could not be made. Nothing was written.</source>
        <translation>No se pudo crear el archivo del informe. No se escribió nada.</translation>
    </message>
    <message>
        <source>Making the report was stopped. Nothing was written.</source>
        <translation>Se detuvo la creación del informe. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>PdfSigner</name>
    <message>
        <source>The document could not be signed. Nothing was written.</source>
        <translation>No se pudo firmar el documento. No se escribió nada.</translation>
    </message>
    <message>
        <source>The document carries a signature in the field &quot;%1&quot; that is not valid any more. Nothing was signed. Get the document again from the person who signed it.</source>
        <translation>El documento lleva en el campo &quot;%1&quot; una firma que ya no es válida. No se firmó nada. Pida de nuevo el documento a la persona que lo firmó.</translation>
    </message>
    <message>
        <source>The first signer has closed the document: no further signature is permitted. Nothing was signed.</source>
        <translation>El primer firmante cerró el documento: no se permite ninguna otra firma. No se firmó nada.</translation>
    </message>
    <message>
        <source>Only the first signature can certify a document, and this one is signed already. Nothing was signed.</source>
        <translation>Solo la primera firma puede certificar un documento, y este ya está firmado. No se firmó nada.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is signed already. Nothing was signed.</source>
        <translation>El campo &quot;%1&quot; ya está firmado. No se firmó nada.</translation>
    </message>
    <message>
        <source>The signature field needs a name without a dot.</source>
        <translation>El campo de firma necesita un nombre sin punto.</translation>
    </message>
    <message>
        <source>The document has no page %1 to sign on.</source>
        <translation>El documento no tiene una página %1 donde firmar.</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>Firma de %1</translation>
    </message>
    <message>
        <source>Signature of %1, %2</source>
        <extracomment>%1: a person&apos;s name, %2: a role such as &quot;supervisor&quot;</extracomment>
        <translation>Firma de %1, %2</translation>
    </message>
    <message>
        <source>The PDF keeps its table of contents in a compressed form (a cross-reference stream), which this program does not sign. Nothing was changed.</source>
        <translation>El PDF guarda su tabla de contenido en forma comprimida (un flujo de referencias cruzadas), que este programa no firma. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>PdfVerifier</name>
    <message>
        <source>The PDF is damaged: its signatures cannot be checked. Get the file again.</source>
        <translation>El PDF está dañado: sus firmas no se pueden comprobar. Consiga de nuevo el archivo.</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>A person needs a name.</source>
        <translation>Una persona necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>PersonCommand</name>
    <message>
        <source>the case file</source>
        <translation>el archivo del caso</translation>
    </message>
    <message>
        <source>what to do; N is the number in the list</source>
        <translation>qué hacer; N es el número en la lista</translation>
    </message>
    <message>
        <source>the person&apos;s name</source>
        <translation>el nombre de la persona</translation>
    </message>
    <message>
        <source>title or position</source>
        <translation>cargo o puesto</translation>
    </message>
    <message>
        <source>office or company</source>
        <translation>oficina o empresa</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>opening, tour, closing, or none: where the person was during the visit</source>
        <translation>opening, tour, closing o none: dónde estuvo la persona durante la visita</translation>
    </message>
    <message>
        <source>the visit of --present; visit 1 unless given</source>
        <translation>la visita de --present; visita 1 si no se indica</translation>
    </message>
    <message>
        <source>internal note on the person</source>
        <translation>nota interna sobre la persona</translation>
    </message>
    <message>
        <source>--present must be made of: opening, tour, closing, none.</source>
        <translation>--present debe componerse de: opening, tour, closing, none.</translation>
    </message>
    <message>
        <source>Person added: %1</source>
        <translation>Persona agregada: %1</translation>
    </message>
    <message>
        <source>There is no person with the number “%1”.</source>
        <translation>No hay ninguna persona con el número “%1”.</translation>
    </message>
    <message>
        <source>Edit person %1</source>
        <translation>Editar la persona %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Se guardó.</translation>
    </message>
    <message>
        <source>Person removed: %1</source>
        <translation>Persona quitada: %1</translation>
    </message>
    <message>
        <source>Lists, adds, edits and removes people met, and where they were present.</source>
        <translation>Enumera, agrega, edita y quita participantes, e indica dónde estuvieron presentes.</translation>
    </message>
</context>
<context>
    <name>PersonStore</name>
    <message>
        <source>Add %1</source>
        <translation>Agregar %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Quitar persona</translation>
    </message>
    <message>
        <source>A person with evidence cannot be removed. Take the evidence away first.</source>
        <translation>No se puede quitar a una persona con evidencia. Quite primero la evidencia.</translation>
    </message>
    <message>
        <source>Change the order of people</source>
        <translation>Cambiar el orden de las personas</translation>
    </message>
    <message>
        <source>Change who was present</source>
        <translation>Cambiar quién estuvo presente</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture cannot be shown: it is damaged, too large or of a type that this program does not read. It is kept as it is.</source>
        <translation>No se puede mostrar la imagen: está dañada, es demasiado grande o es de un tipo que este programa no lee. Se conserva como está.</translation>
    </message>
</context>
<context>
    <name>Pkcs12File</name>
    <message>
        <source>The file is not a signing identity (PKCS#12), or it is damaged. Choose another file, or export the identity again.</source>
        <translation>El archivo no es una identidad de firma (PKCS#12) o está dañado. Elija otro archivo o exporte de nuevo la identidad.</translation>
    </message>
    <message>
        <source>The identity is encrypted in a way that this computer cannot read. Export it again with AES encryption.</source>
        <translation>La identidad está cifrada de una manera que esta computadora no puede leer. Expórtela de nuevo con cifrado AES.</translation>
    </message>
    <message>
        <source>The passphrase does not open this identity. Type it again; if it is certainly right, the file is damaged.</source>
        <translation>La frase de contraseña no abre esta identidad. Escríbala de nuevo; si está seguro de que es correcta, el archivo está dañado.</translation>
    </message>
    <message>
        <source>The identity could not be made. Nothing was written.</source>
        <translation>No se pudo crear la identidad. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>PortalQuestionsFile</name>
    <message>
        <source>there is another section &quot;%1&quot;</source>
        <translation>hay otra sección &quot;%1&quot;</translation>
    </message>
    <message>
        <source>category %1 belongs to another section already</source>
        <translation>la categoría %1 ya pertenece a otra sección</translation>
    </message>
    <message>
        <source>there is another question &quot;%1&quot;</source>
        <translation>hay otra pregunta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no section &quot;%1&quot;</source>
        <translation>no hay ninguna sección &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>PracticeCommand</name>
    <message>
        <source>Best practice at %1: all five elements.</source>
        <translation>Mejor práctica en %1: los cinco elementos.</translation>
    </message>
    <message>
        <source>Practice noted at %1: fewer than five elements.</source>
        <translation>Práctica anotada en %1: menos de cinco elementos.</translation>
    </message>
    <message>
        <source>Practice removed.</source>
        <translation>Práctica quitada.</translation>
    </message>
    <message>
        <source>Lists and writes best practices: complete with all five elements, else noted.</source>
        <translation>Enumera y escribe mejores prácticas: completas con los cinco elementos; si no, anotadas.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>el archivo del caso</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>qué hacer</translation>
    </message>
    <message>
        <source>0 is the desk review</source>
        <translation>0 es la revisión documental</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>cómo se llama</translation>
    </message>
    <message>
        <source>internal note, in no report</source>
        <translation>nota interna, no aparece en ningún informe</translation>
    </message>
</context>
<context>
    <name>PracticeStore</name>
    <message>
        <source>Best practice on %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation>Mejor práctica sobre %1: %2</translation>
    </message>
    <message>
        <source>Remove the best practice on %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation>Quitar la mejor práctica sobre %1: %2</translation>
    </message>
    <message>
        <source>There is no best practice for this answer.</source>
        <translation>No hay ninguna mejor práctica para esta respuesta.</translation>
    </message>
    <message>
        <source>A best practice with evidence cannot be removed. Take the evidence away first.</source>
        <translation>No se puede quitar una mejor práctica con evidencia. Quite primero la evidencia.</translation>
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
        <translation>Muestra o establece quién trabaja aquí: el “quién” del historial.</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>qué hacer</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>your title</source>
        <translation>su cargo</translation>
    </message>
    <message>
        <source>your office or company</source>
        <translation>su oficina o empresa</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>Say “show” or “set”.</source>
        <translation>Indique “show” o “set”.</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>Your profile in %1 cannot be read. Repair or remove the file and enter your profile again.</source>
        <translation>Su perfil en %1 no se puede leer. Repare o quite el archivo e introduzca de nuevo su perfil.</translation>
    </message>
    <message>
        <source>Your profile cannot be written to %1. What was there before is still there.</source>
        <translation>Su perfil no se puede escribir en %1. Lo que había antes sigue ahí.</translation>
    </message>
    <message>
        <source>The program does not know yet who is working. Enter your name, title, organization and role in your profile first.</source>
        <translation>El programa aún no sabe quién está trabajando. Introduzca primero su nombre, cargo, organización y función en su perfil.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un perfil necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>there is another reason &quot;%1&quot; or %2</source>
        <translation>hay otro motivo &quot;%1&quot; o %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Desk review</source>
        <translation>Revisión documental</translation>
    </message>
    <message>
        <source>Site %1, %2</source>
        <extracomment>A site&apos;s letter and its name: Site A, assembly plant</extracomment>
        <translation>Sitio %1, %2</translation>
    </message>
    <message>
        <source>Criterion %1, %2: a reason written for another answer</source>
        <translation>Criterio %1, %2: un motivo escrito para otra respuesta</translation>
    </message>
    <message>
        <source>The answer is now “%1”, which needs no reason.</source>
        <translation>La respuesta ahora es “%1”, que no necesita motivo.</translation>
    </message>
    <message>
        <source>No visit had it in scope, and it was not answered at the desk review.</source>
        <translation>Ninguna visita lo tuvo en su alcance y no se respondió en la revisión documental.</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Grabación de audio</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Text document</source>
        <translation>Documento de texto</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Photograph %1, %2</source>
        <translation>Fotografía %1, %2</translation>
    </message>
    <message>
        <source>It has no caption. Its digest is in the register.</source>
        <translation>No tiene leyenda. Su valor hash está en el registro.</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set by the specialist; the response period would end on %1.</source>
        <translation>Fijada por el especialista; el plazo de respuesta terminaría el %1.</translation>
    </message>
    <message>
        <source>%1, criterion %2</source>
        <translation>%1, criterio %2</translation>
    </message>
    <message>
        <source>Withdrawn before the report was issued.</source>
        <translation>Retirado antes de emitir el informe.</translation>
    </message>
    <message>
        <source>Practice “%1”, criterion %2, %3</source>
        <translation>Práctica “%1”, criterio %2, %3</translation>
    </message>
    <message>
        <source>The answer no longer claims a best practice.</source>
        <translation>La respuesta ya no afirma una mejor práctica.</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <extracomment>Criteria of a visit: entity type, edition</extracomment>
        <translation>%1, edición %2</translation>
    </message>
    <message>
        <source>I took part in this validation and stand by its findings.</source>
        <extracomment>Reason of a signature, in the words of the signer.</extracomment>
        <translation>Participé en esta validación y respaldo sus hallazgos.</translation>
    </message>
    <message>
        <source>I have reviewed this report and approve its release.</source>
        <extracomment>Reason of a signature, in the words of the signer.</extracomment>
        <translation>He revisado este informe y apruebo su entrega.</translation>
    </message>
    <message>
        <source>I answer for the company that this report is complete and true.</source>
        <extracomment>Reason of a signature, in the words of the signer.</extracomment>
        <translation>Respondo en nombre de la empresa de que este informe es completo y veraz.</translation>
    </message>
    <message>
        <source>I carried out this validation and wrote this report.</source>
        <extracomment>Reason of a signature, in the words of the signer.</extracomment>
        <translation>Realicé esta validación y redacté este informe.</translation>
    </message>
    <message>
        <source>SIGNED DIGITALLY</source>
        <translation>FIRMADO DIGITALMENTE</translation>
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
        <translation>Certificado: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Footer: number of the page, number of pages.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1 continued</source>
        <extracomment>Beside the number of a criterion that began on the page before.</extracomment>
        <translation>%1 (continuación)</translation>
    </message>
    <message>
        <source>continued</source>
        <extracomment>In the caption of a table that began on the page before.</extracomment>
        <translation>continuación</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BORRADOR</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The marking of a page, then the word DRAFT.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1  |  Account %2</source>
        <translation>%1  |  Cuenta %2</translation>
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
        <translation>%1 (ejemplo)</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>Visita %1</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>Sitio %1</translation>
    </message>
    <message>
        <source>Site %1, visit %2</source>
        <translation>Sitio %1, visita %2</translation>
    </message>
    <message>
        <source>Sites %1</source>
        <extracomment>%1 is a list of letters: Sites A and B</extracomment>
        <translation>Sitios %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, best practice</source>
        <translation>Sí, mejor práctica</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <source>Not verified</source>
        <extracomment>Short running header of the section.</extracomment>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>No revisado</translation>
    </message>
    <message>
        <source>Document read</source>
        <translation>Documento leído</translation>
    </message>
    <message>
        <source>Records sampled</source>
        <translation>Muestra de registros</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>System screen</source>
        <translation>Pantalla del sistema</translation>
    </message>
    <message>
        <source>Live video</source>
        <translation>Video en vivo</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Other method</source>
        <translation>Otro método</translation>
    </message>
    <message>
        <source>MUST</source>
        <extracomment>Obligation of a criterion, in a small box: the word of the criteria, not of ordinary speech. es DEBE, fr DOIT.</extracomment>
        <translation>DEBE</translation>
    </message>
    <message>
        <source>SHOULD</source>
        <translation>DEBERÍA</translation>
    </message>
    <message>
        <source>A source names this entity type for the criterion.</source>
        <translation>Una fuente nombra este tipo de entidad para el criterio.</translation>
    </message>
    <message>
        <source>A source lists the criterion without naming the entity type.</source>
        <translation>Una fuente incluye el criterio sin nombrar el tipo de entidad.</translation>
    </message>
    <message>
        <source>Whether the criterion applies to this entity type is to be checked with the booklet.</source>
        <translation>Debe comprobarse con el folleto si el criterio se aplica a este tipo de entidad.</translation>
    </message>
    <message>
        <source>Revalidation</source>
        <translation>Revalidación</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Autoevaluación</translation>
    </message>
    <message>
        <source>Initial validation</source>
        <translation>Validación inicial</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>virtual</translation>
    </message>
    <message>
        <source>in person and virtual</source>
        <translation>presencial y virtual</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>presencial</translation>
    </message>
    <message>
        <source>on documents alone</source>
        <extracomment>How a visit was done: on documents alone, away from the site.</extracomment>
        <translation>solo con documentos</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>State of a finding that is not yet issued.</extracomment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Support of senior management</source>
        <translation>Apoyo de la alta dirección</translation>
    </message>
    <message>
        <source>Innovative process or technology</source>
        <translation>Proceso o tecnología innovadores</translation>
    </message>
    <message>
        <source>Documented process</source>
        <translation>Proceso documentado</translation>
    </message>
    <message>
        <source>Checks, balances and accountability</source>
        <translation>Controles, contrapesos y rendición de cuentas</translation>
    </message>
    <message>
        <source>Evidence of implementation</source>
        <translation>Evidencia de implementación</translation>
    </message>
    <message>
        <source>Second specialist</source>
        <translation>Segundo especialista</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Company officer</source>
        <translation>Directivo de la empresa</translation>
    </message>
    <message>
        <source>Lead specialist</source>
        <translation>Especialista principal</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A long date in QDate format: 29 June 2026. Literal words stand in single quotes, as in d &apos;de&apos; MMMM &apos;de&apos; yyyy.</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date for tables in QDate format: 29 Jun 2026.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>The first of two dates in one year, in QDate format: 30 March (to 2 April 2026).</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two dates: 10 to 11 March 2026.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Name of a time zone and its distance from UTC: America/Tijuana (UTC-07:00)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1; time zone assumed</source>
        <translation>%1; zona horaria supuesta</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Date, time of day, time zone</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: a, b and c. %1 is &quot;a, b&quot;.</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>An action answers a must that is not met. For each one, the person in charge writes down what was done, when and by whom, and keeps evidence that shows it.</source>
        <translation>Una acción responde a un DEBE que no se cumple. Para cada una, la persona a cargo anota qué se hizo, cuándo y quién lo hizo, y conserva la evidencia que lo demuestra.</translation>
    </message>
    <message>
        <source>An action answers a must that is not met. For each one, the company writes what it did, when and by whom, and sends evidence that shows it. A specialist accepts the answer or returns it and says why; each such exchange is a numbered round.</source>
        <translation>Una acción responde a un DEBE que no se cumple. Para cada una, la empresa escribe qué hizo, cuándo y quién lo hizo, y envía la evidencia que lo demuestra. Un especialista acepta la respuesta o la devuelve e indica por qué; cada intercambio de este tipo es una ronda numerada.</translation>
    </message>
    <message>
        <source>An action without an answer on its due date is overdue. Whoever needs longer says so before the date, gives the reason and names a new date.</source>
        <translation>Una acción sin respuesta en su fecha límite está vencida. Quien necesite más tiempo lo comunica antes de la fecha, da el motivo e indica una nueva fecha.</translation>
    </message>
    <message>
        <source>An action without an answer on its due date is overdue and is brought to the supervisor. A company that needs longer asks before the date, gives the reason and names the date it can keep.</source>
        <translation>Una acción sin respuesta en su fecha límite está vencida y se lleva ante el supervisor. Una empresa que necesite más tiempo lo solicita antes de la fecha, da el motivo e indica la fecha que puede cumplir.</translation>
    </message>
    <message>
        <source>Actions required</source>
        <translation>Acciones requeridas</translation>
    </message>
    <message>
        <source>This report asks for no action.</source>
        <translation>Este informe no pide ninguna acción.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Quién hace qué</translation>
    </message>
    <message>
        <source>If a date is missed</source>
        <translation>Si no se cumple una fecha</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fuera del alcance</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligación</translation>
    </message>
    <message>
        <source>Answer, all visits</source>
        <translation>Respuesta, todas las visitas</translation>
    </message>
    <message>
        <source>No at</source>
        <translation>No en</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Da lugar a</translation>
    </message>
    <message>
        <source>Category %1, answers by site</source>
        <translation>Categoría %1, respuestas por sitio</translation>
    </message>
    <message>
        <source>On documents alone</source>
        <translation>Solo con documentos</translation>
    </message>
    <message>
        <source>Visit %1, %2</source>
        <extracomment>Number of a visit and how it was done, in a table cell.</extracomment>
        <translation>Visita %1, %2</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Sites and visits</source>
        <translation>Sitios y visitas</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Address and function</source>
        <translation>Dirección y función</translation>
    </message>
    <message>
        <source>Manufacturer ID (MID)</source>
        <translation>Identificador del fabricante (MID)</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>No visitado</translation>
    </message>
    <message>
        <source>Answers by visit</source>
        <translation>Respuestas por visita</translation>
    </message>
    <message>
        <source>(number of criteria)</source>
        <translation>(número de criterios)</translation>
    </message>
    <message>
        <source>Best
pract.</source>
        <extracomment>Narrow table head for &quot;Yes, best practice&quot;, two lines.</extracomment>
        <translation>Mejor
práct.</translation>
    </message>
    <message>
        <source>Not
appl.</source>
        <extracomment>Narrow table head for &quot;Not applicable&quot;, two lines.</extracomment>
        <translation>No
aplica</translation>
    </message>
    <message>
        <source>Not
verif.</source>
        <extracomment>Narrow table head for &quot;Not verified&quot;, two lines.</extracomment>
        <translation>No
verif.</translation>
    </message>
    <message>
        <source>Not
looked</source>
        <extracomment>Narrow table head for &quot;Not looked at&quot;, two lines.</extracomment>
        <translation>No
revis.</translation>
    </message>
    <message>
        <source>In
scope</source>
        <translation>En
alcance</translation>
    </message>
    <message>
        <source>All visits, each criterion once</source>
        <translation>Todas las visitas, cada criterio una vez</translation>
    </message>
    <message>
        <source>%1: criteria in scope %2. %3</source>
        <extracomment>Visit; number of criteria in its scope; why only these.</extracomment>
        <translation>%1: criterios en el alcance: %2. %3</translation>
    </message>
    <message>
        <source>%1 has criteria of its own: %2</source>
        <translation>%1 tiene criterios propios: %2</translation>
    </message>
    <message>
        <source>What is not applicable, could not be verified or was out of scope is listed in %1, each with its reason.</source>
        <translation>Lo que no aplica, no se pudo verificar o quedó fuera del alcance se enumera en la %1, con su motivo en cada caso.</translation>
    </message>
    <message>
        <source>Scope and limits</source>
        <translation>Alcance y límites</translation>
    </message>
    <message>
        <source>Company, supply chain and scope</source>
        <translation>Empresa, cadena de suministro y alcance</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Cadena de suministro</translation>
    </message>
    <message>
        <source>Visits in short</source>
        <translation>Visitas en breve</translation>
    </message>
    <message>
        <source>Traced shipments</source>
        <translation>Embarques rastreados</translation>
    </message>
    <message>
        <source>Mutual recognition records relied on</source>
        <translation>Registros de reconocimiento mutuo utilizados</translation>
    </message>
    <message>
        <source>Company confidential</source>
        <translation>Confidencial de la empresa</translation>
    </message>
    <message>
        <source>Customs Trade Partnership Against Terrorism</source>
        <translation>Asociación de Aduanas y Comercio contra el Terrorismo</translation>
    </message>
    <message>
        <source>Prepared by the company</source>
        <translation>Elaborado por la empresa</translation>
    </message>
    <message>
        <source>%1 visits, listed in section %2</source>
        <translation>%1 visitas, enumeradas en la sección %2</translation>
    </message>
    <message>
        <source>%1, %2, edition %3, in force from %4</source>
        <translation>%1, %2, edición %3, vigente desde el %4</translation>
    </message>
    <message>
        <source>%1. Replaces no earlier version.</source>
        <translation>%1. No reemplaza ninguna versión anterior.</translation>
    </message>
    <message>
        <source>%1. Replaces version %2 of %3. %4</source>
        <translation>%1. Reemplaza la versión %2 del %3. %4</translation>
    </message>
    <message>
        <source>%1. Replaces version %2. %4</source>
        <translation>%1. Reemplaza la versión %2. %4</translation>
    </message>
    <message>
        <source>Program account</source>
        <translation>Cuenta del programa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Entity type</source>
        <translation>Tipo de entidad</translation>
    </message>
    <message>
        <source>Sites assessed</source>
        <translation>Sitios evaluados</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Especialistas</translation>
    </message>
    <message>
        <source>Field office</source>
        <translation>Oficina de campo</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Elaborado por</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Planned release</source>
        <translation>Entrega prevista</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Draft made on %1. Not issued, and not signed.</source>
        <translation>Borrador elaborado el %1. No emitido ni firmado.</translation>
    </message>
    <message>
        <source>%1 The company made it for its own use. The program has neither reviewed nor approved it.</source>
        <translation>%1 La empresa lo elaboró para su propio uso. El programa no lo ha revisado ni aprobado.</translation>
    </message>
    <message>
        <source>This is not a government document.</source>
        <translation>Este no es un documento gubernamental.</translation>
    </message>
    <message>
        <source>This is a sample. The company, the visits, the people and the findings are invented.</source>
        <translation>Este es un ejemplo. La empresa, las visitas, las personas y los hallazgos son ficticios.</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Hallazgo: %1</translation>
    </message>
    <message>
        <source>Observation: %1</source>
        <translation>Observación: %1</translation>
    </message>
    <message>
        <source>Further evidence: %1</source>
        <translation>Evidencia adicional: %1</translation>
    </message>
    <message>
        <source>Why the answers differ</source>
        <translation>Por qué difieren las respuestas</translation>
    </message>
    <message>
        <source>BEST PRACTICE %1</source>
        <translation>MEJOR PRÁCTICA %1</translation>
    </message>
    <message>
        <source>NOTED PRACTICE %1</source>
        <translation>PRÁCTICA ANOTADA %1</translation>
    </message>
    <message>
        <source>%1. Described in %2.</source>
        <translation>%1. Se describe en la %2.</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation>Cómo se verificó</translation>
    </message>
    <message>
        <source>%1 actions</source>
        <translation>%1 acciones</translation>
    </message>
    <message>
        <source>%1 recommendations</source>
        <translation>%1 recomendaciones</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Fechas límite</translation>
    </message>
    <message>
        <source>(%1 days from the planned release unless a table says otherwise)</source>
        <translation>(%1 días a partir de la entrega prevista, salvo que una tabla indique otra cosa)</translation>
    </message>
    <message>
        <source>Line of time. %1.</source>
        <translation>Línea de tiempo. %1.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <translation>Hecho por: %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válido hasta el %1</translation>
    </message>
    <message>
        <source>Revision of %1</source>
        <translation>Revisión de %1</translation>
    </message>
    <message>
        <source>zone assumed</source>
        <translation>zona supuesta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>(SHA-256 digest of the original under each title)</source>
        <translation>(valor hash SHA-256 del original debajo de cada título)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type and size</source>
        <translation>Tipo y tamaño</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Received, from</source>
        <translation>Recibida, de</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Respalda</translation>
    </message>
    <message>
        <source>The picture cannot be shown here.</source>
        <translation>La imagen no se puede mostrar aquí.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Tomada por</translation>
    </message>
    <message>
        <source>Evidence register and photographs</source>
        <translation>Registro de evidencias y fotografías</translation>
    </message>
    <message>
        <source>No evidence is kept for this report.</source>
        <translation>No se conserva evidencia para este informe.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <source>At</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Lo demuestra</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>ACTION %1</source>
        <extracomment>Tag of a finding, in capitals. es ACCIÓN, fr ACTION.</extracomment>
        <translation>ACCIÓN %1</translation>
    </message>
    <message>
        <source>RECOMMENDATION %1</source>
        <translation>RECOMENDACIÓN %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fecha límite: %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Responder a más tardar el %1</translation>
    </message>
    <message>
        <source>Findings by category</source>
        <translation>Hallazgos por categoría</translation>
    </message>
    <message>
        <source>At the left of each criterion stand its number, its obligation and the answer at each site. At the right: how the answer was reached (method, object, sample, place, time and person), what was found, and what is asked. Criteria are paraphrased. Numbers such as E-01 lead to %1. Times are those of the visit&apos;s time zone, which %2 names; another zone is written out.</source>
        <translation>A la izquierda de cada criterio están su número, su obligación y la respuesta en cada sitio. A la derecha: cómo se llegó a la respuesta (método, objeto, muestra, lugar, hora y persona), qué se encontró y qué se pide. Los criterios están parafraseados. Los números como E-01 remiten a la %1. Las horas son las de la zona horaria de la visita, que se indica en la %2; cualquier otra zona se escribe completa.</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>En general</translation>
    </message>
    <message>
        <source>No criterion was in scope of any visit.</source>
        <translation>Ningún criterio estuvo en el alcance de una visita.</translation>
    </message>
    <message>
        <source>The visits differ on one criterion.</source>
        <translation>Las visitas difieren en un criterio.</translation>
    </message>
    <message>
        <source>The visits differ on %1 criteria.</source>
        <translation>Las visitas difieren en %1 criterios.</translation>
    </message>
    <message>
        <source>1 criterion.</source>
        <translation>1 criterio.</translation>
    </message>
    <message>
        <source>%1 criteria.</source>
        <translation>%1 criterios.</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Categoría %1</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <extracomment>Running header of the findings: the titles of the categories on the page.</extracomment>
        <translation>Hallazgos: %1</translation>
    </message>
    <message>
        <source>Kind of finding: %1</source>
        <translation>Tipo de hallazgo: %1</translation>
    </message>
    <message>
        <source>Found before: %1</source>
        <translation>Encontrado antes: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Criterion and site</source>
        <translation>Criterio y sitio</translation>
    </message>
    <message>
        <source>What is asked, and why</source>
        <translation>Qué se pide y por qué</translation>
    </message>
    <message>
        <source>What is recommended, and why</source>
        <translation>Qué se recomienda y por qué</translation>
    </message>
    <message>
        <source>What will show it</source>
        <translation>Qué lo demostrará</translation>
    </message>
    <message>
        <source>What would show it</source>
        <translation>Qué lo demostraría</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Respuesta hasta</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>Beside a table&apos;s caption: how many findings it lists.</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>(%1, and %2 withdrawn)</source>
        <extracomment>Beside a table&apos;s caption: findings that stand, findings that were withdrawn.</extracomment>
        <translation>(%1, y %2 retirados)</translation>
    </message>
    <message>
        <source>%1; also: %2</source>
        <extracomment>The main reason of a finding, then the reasons that contribute to it.</extracomment>
        <translation>%1; también: %2</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>%1, edition %2, in force from %3, as they apply to: %4. Obligations are those of %5.</source>
        <translation>%1, edición %2, vigente desde el %3, según se aplica a: %4. Las obligaciones son las de %5.</translation>
    </message>
    <message>
        <source>Criteria in scope: %1, of which %2 musts and %3 shoulds.</source>
        <translation>Criterios en el alcance: %1, de los cuales %2 DEBE y %3 DEBERÍA.</translation>
    </message>
    <message>
        <source>%1 Criteria: %2 (%3).</source>
        <extracomment>How well it is confirmed that criteria apply, how many, and their numbers.</extracomment>
        <translation>%1 Criterios: %2 (%3).</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Qué significan las cifras</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Criteria in scope</source>
        <translation>Criterios en el alcance</translation>
    </message>
    <message>
        <source>Criteria that at least one visit had in its scope. Each counts once, however many visits looked at it.</source>
        <translation>Criterios que al menos una visita tuvo en su alcance. Cada uno cuenta una vez, sin importar cuántas visitas lo revisaron.</translation>
    </message>
    <message>
        <source>Answer of a criterion</source>
        <translation>Respuesta de un criterio</translation>
    </message>
    <message>
        <source>No if any visit says no. Otherwise not looked at, then not verified, if any visit has that answer. Otherwise yes with best practice if any visit has one, or yes. Not applicable only if it is so at every visit that had it in scope.</source>
        <translation>No, si alguna visita dice no. De lo contrario, no revisado y después no verificado, si alguna visita tiene esa respuesta. De lo contrario, sí con mejor práctica, si alguna visita la tiene, o sí. No aplica, solo si es así en todas las visitas que lo tuvieron en su alcance.</translation>
    </message>
    <message>
        <source>Figures of a visit</source>
        <translation>Cifras de una visita</translation>
    </message>
    <message>
        <source>The answers given at that visit; their sum is the number of criteria in its scope. They do not add up to the figures of all visits.</source>
        <translation>Las respuestas dadas en esa visita; su suma es el número de criterios en su alcance. No suman las cifras de todas las visitas.</translation>
    </message>
    <message>
        <source>Actions, recommendations</source>
        <translation>Acciones, recomendaciones</translation>
    </message>
    <message>
        <source>Findings of this report that are not withdrawn. A must that is not met leads to an action and a should to a recommendation, unless the finding says why not.</source>
        <translation>Hallazgos de este informe que no están retirados. Un DEBE que no se cumple da lugar a una acción y un DEBERÍA a una recomendación, salvo que el hallazgo indique por qué no.</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Mejores prácticas</translation>
    </message>
    <message>
        <source>Practices for which all five elements are shown. Others are noted and not counted.</source>
        <translation>Prácticas en las que se demuestran los cinco elementos. Las demás se anotan y no se cuentan.</translation>
    </message>
    <message>
        <source>Sample n of N</source>
        <translation>Muestra n de N</translation>
    </message>
    <message>
        <source>N existed in the period and n were read; exceptions are those among the n that did not agree.</source>
        <translation>Existían N en el periodo y se leyeron n; las excepciones son las que, entre esas n, no concordaron.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>%1 days after the planned release, unless the finding gives another date.</source>
        <translation>%1 días después de la entrega prevista, salvo que el hallazgo indique otra fecha.</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Valores hash</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>History head, entry %1</source>
        <translation>Cabeza del historial, entrada %1</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>Cadena %1</translation>
    </message>
    <message>
        <source>Every change to the case is recorded in a chain of digests. The head of that chain, as it stood when the content of this report was fixed, is printed here: a case file whose history was rewritten later no longer agrees with it.</source>
        <translation>Cada cambio del caso se registra en una cadena de valores hash. Aquí se imprime la cabeza de esa cadena, tal como estaba cuando se fijó el contenido de este informe: un archivo de caso cuyo historial se reescribió después ya no concuerda con ella.</translation>
    </message>
    <message>
        <source>Open it in a PDF reader that shows digital signatures.</source>
        <translation>Ábralo en un lector de PDF que muestre firmas digitales.</translation>
    </message>
    <message>
        <source>Look for one valid signature of each person named in %1.</source>
        <translation>Busque una firma válida de cada persona nombrada en la %1.</translation>
    </message>
    <message>
        <source>Make sure that the reader reports no change after the last signature.</source>
        <translation>Asegúrese de que el lector no señale ningún cambio después de la última firma.</translation>
    </message>
    <message>
        <source>To check a piece of evidence, compute the SHA-256 digest of the file and compare it with the register in %1.</source>
        <translation>Para comprobar una evidencia, calcule el valor hash SHA-256 del archivo y compárelo con el registro en la %1.</translation>
    </message>
    <message>
        <source>Method and integrity</source>
        <translation>Método e integridad</translation>
    </message>
    <message>
        <source>Why they apply</source>
        <translation>Por qué se aplican</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>What signatures cover</source>
        <translation>Qué cubren las firmas</translation>
    </message>
    <message>
        <source>The first signature covers every page. Each later one also covers the signatures before it. After the first, nothing may be added but further signatures and time-stamps.</source>
        <translation>La primera firma cubre todas las páginas. Cada firma posterior también cubre las firmas anteriores. Después de la primera, no se puede agregar nada más que otras firmas y sellos de tiempo.</translation>
    </message>
    <message>
        <source>How to check this file</source>
        <translation>Cómo comprobar este archivo</translation>
    </message>
    <message>
        <source>%1 criteria</source>
        <translation>%1 criterios</translation>
    </message>
    <message>
        <source>Criteria without a yes or no, with the reason</source>
        <translation>Criterios sin sí o no, con el motivo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Criteria out of scope, with the reason</source>
        <translation>Criterios fuera del alcance, con el motivo</translation>
    </message>
    <message>
        <source>(not counted in the figures of a visit)</source>
        <translation>(no se cuentan en las cifras de una visita)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Left out of this report, with the reason</source>
        <translation>Omitido de este informe, con el motivo</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Qué se omitió</translation>
    </message>
    <message>
        <source>Not applicable, not verified, out of scope</source>
        <translation>No aplica, no verificado, fuera del alcance</translation>
    </message>
    <message>
        <source>Every criterion in scope has a yes or a no at every visit.</source>
        <translation>Todos los criterios en el alcance tienen un sí o un no en cada visita.</translation>
    </message>
    <message>
        <source>No criterion was out of scope.</source>
        <translation>Ningún criterio quedó fuera del alcance.</translation>
    </message>
    <message>
        <source>Nothing that was entered for this report is left out of it.</source>
        <translation>No se omitió nada de lo que se introdujo para este informe.</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Person and title</source>
        <translation>Persona y cargo</translation>
    </message>
    <message>
        <source>Organization and role</source>
        <translation>Organización y función</translation>
    </message>
    <message>
        <source>Opening</source>
        <extracomment>Table head: present at the opening meeting of a visit.</extracomment>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>Table head: present at the tour of the site.</extracomment>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Closing</source>
        <extracomment>Table head: present at the closing meeting of a visit.</extracomment>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>An empty cell means that the person was not present.</source>
        <translation>Una celda vacía significa que la persona no estuvo presente.</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>No se demuestra</translation>
    </message>
    <message>
        <source>The five elements of %1</source>
        <translation>Los cinco elementos de %1</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se observó</translation>
    </message>
    <message>
        <source>Noted only: a best practice shows all five elements.</source>
        <translation>Solo anotada: una mejor práctica demuestra los cinco elementos.</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>Criterio %1</translation>
    </message>
    <message>
        <source>Noted practice</source>
        <translation>Práctica anotada</translation>
    </message>
    <message>
        <source>Evidence %1</source>
        <translation>Evidencia %1</translation>
    </message>
    <message>
        <source>No best practice was recorded.</source>
        <translation>No se registró ninguna mejor práctica.</translation>
    </message>
    <message>
        <source>This report makes no recommendation.</source>
        <translation>Este informe no hace ninguna recomendación.</translation>
    </message>
    <message>
        <source>A recommendation answers a should that is not met. The company may decide otherwise, and then says why.</source>
        <translation>Una recomendación responde a un DEBERÍA que no se cumple. La empresa puede decidir otra cosa y, en ese caso, indica por qué.</translation>
    </message>
    <message>
        <source>Answers by category</source>
        <translation>Respuestas por categoría</translation>
    </message>
    <message>
        <source>(number of criteria; patterns as in figure 1, bars on one scale)</source>
        <translation>(número de criterios; tramas como en la figura 1, barras en una misma escala)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>action required
(a must is not met)</source>
        <translation>acción requerida
(no se cumple un DEBE)</translation>
    </message>
    <message>
        <source>actions required
(musts not met)</source>
        <translation>acciones requeridas
(no se cumplen los DEBE)</translation>
    </message>
    <message>
        <source>recommendation
(a should is not met)</source>
        <translation>recomendación
(no se cumple un DEBERÍA)</translation>
    </message>
    <message>
        <source>recommendations
(shoulds not met)</source>
        <translation>recomendaciones
(no se cumplen los DEBERÍA)</translation>
    </message>
    <message>
        <source>best practice
(all five elements shown)</source>
        <translation>mejor práctica
(con los cinco elementos)</translation>
    </message>
    <message>
        <source>best practices
(all five elements shown)</source>
        <translation>mejores prácticas
(con los cinco elementos)</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>sin fecha límite</translation>
    </message>
    <message>
        <source>due date of every
action and recommendation</source>
        <translation>fecha límite de todas las
acciones y recomendaciones</translation>
    </message>
    <message>
        <source>first due date, %1;</source>
        <translation>primera fecha límite, %1;</translation>
    </message>
    <message>
        <source>first due date, of %1;</source>
        <translation>primera fecha límite, de %1;</translation>
    </message>
    <message>
        <source>last due date %1</source>
        <translation>última fecha límite: %1</translation>
    </message>
    <message>
        <source>Answers to the %1 criteria in scope</source>
        <translation>Respuestas a los %1 criterios en el alcance</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Todas las visitas</translation>
    </message>
    <message>
        <source>each criterion once</source>
        <translation>cada criterio una vez</translation>
    </message>
    <message>
        <source>All visits, %1 criteria. %2.</source>
        <translation>Todas las visitas, %1 criterios. %2.</translation>
    </message>
    <message>
        <source>%1, %2 criteria. %3.</source>
        <translation>%1, %2 criterios. %3.</translation>
    </message>
    <message>
        <source>Stacked bars. %1</source>
        <translation>Barras apiladas. %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>A criterion counts once: as no if any visit says so, otherwise as not looked at, then as not verified, if any visit has that answer; otherwise as yes with best practice if any visit has one, or as yes; as not applicable only if it is so at every visit that had it in scope. Definitions of all figures are in %1.</source>
        <translation>Un criterio cuenta una vez: como no, si alguna visita lo dice; de lo contrario, como no revisado y después como no verificado, si alguna visita tiene esa respuesta; de lo contrario, como sí con mejor práctica, si alguna visita la tiene, o como sí; como no aplica, solo si es así en todas las visitas que lo tuvieron en su alcance. Las definiciones de todas las cifras están en la %1.</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <extracomment>Caption of a table: number, title.</extracomment>
        <translation>Tabla %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <extracomment>Caption of a drawing: number, title.</extracomment>
        <translation>Figura %1. %2</translation>
    </message>
    <message>
        <source>Photograph %1.</source>
        <extracomment>Start of the caption of a photograph; the caption itself follows.</extracomment>
        <translation>Fotografía %1.</translation>
    </message>
    <message>
        <source>section %1</source>
        <extracomment>A reference to another section, inside a sentence.</extracomment>
        <translation>sección %1</translation>
    </message>
    <message>
        <source>Took part in the validation and stands by its findings.</source>
        <translation>Participó en la validación y respalda sus hallazgos.</translation>
    </message>
    <message>
        <source>Has reviewed the report and approves its release to the member.</source>
        <translation>Ha revisado el informe y aprueba su entrega al miembro.</translation>
    </message>
    <message>
        <source>Answers for the company that the report is complete and true.</source>
        <translation>Responde en nombre de la empresa de que el informe es completo y veraz.</translation>
    </message>
    <message>
        <source>Carried out the validation and wrote this report.</source>
        <translation>Realizó la validación y redactó este informe.</translation>
    </message>
    <message>
        <source>Time-stamp: %1</source>
        <translation>Sello de tiempo: %1</translation>
    </message>
    <message>
        <source>NOT YET SIGNED</source>
        <translation>AÚN SIN FIRMAR</translation>
    </message>
    <message>
        <source>%1: digital signature</source>
        <extracomment>Under the line of a box that is still to be signed: person or role.</extracomment>
        <translation>%1: firma digital</translation>
    </message>
    <message>
        <source>Digital signature, %1</source>
        <extracomment>What a screen reader says for a signature field: role of the signer.</extracomment>
        <translation>Firma digital, %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. A later version says which one it replaces and why; both remain valid as records.</source>
        <translation>%1. Una versión posterior indica cuál reemplaza y por qué; ambas siguen siendo válidas como registros.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Each person signs for what stands at the left. A box with a dashed border is still to be signed; signing it leaves the signatures before it intact.</source>
        <translation>Cada persona firma por lo que está a la izquierda. Un recuadro con borde discontinuo aún está por firmarse; firmarlo deja intactas las firmas anteriores.</translation>
    </message>
    <message>
        <source>This report has no place for a signature.</source>
        <translation>Este informe no tiene lugar para una firma.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Embedded files</source>
        <translation>Archivos incrustados</translation>
    </message>
    <message>
        <source>End of report</source>
        <translation>Fin del informe</translation>
    </message>
    <message>
        <source>No executive summary has been written.</source>
        <translation>No se ha redactado el resumen ejecutivo.</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Criteria in scope: %1. Visits: %2. Verifications: %3. Pieces of evidence: %4. People met: %5. How each answer was reached is in %6.</source>
        <translation>Criterios en el alcance: %1. Visitas: %2. Verificaciones: %3. Evidencias: %4. Participantes: %5. Cómo se llegó a cada respuesta se indica en la %6.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>This report asks for no action and makes no recommendation.</source>
        <translation>Este informe no pide ninguna acción ni hace ninguna recomendación.</translation>
    </message>
    <message>
        <source>Actions required: %1, listed in %2. Recommendations: %3, listed in %4. The company answers each one in writing and with evidence that shows what was done.</source>
        <translation>Acciones requeridas: %1, enumeradas en la %2. Recomendaciones: %3, enumeradas en la %4. La empresa responde cada una por escrito y con evidencia que demuestre lo que se hizo.</translation>
    </message>
    <message>
        <source>The first answer is due on %1.</source>
        <translation>La primera respuesta debe entregarse a más tardar el %1.</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Resumen ejecutivo</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A sample: n of N. Set without a line break.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>sample of %1</source>
        <translation>muestra de %1</translation>
    </message>
    <message>
        <source>out of %1</source>
        <translation>de un total de %1</translation>
    </message>
    <message>
        <source>exceptions: %1</source>
        <translation>excepciones: %1</translation>
    </message>
    <message>
        <source>Self-assessment report</source>
        <translation>Informe de autoevaluación</translation>
    </message>
    <message>
        <source>Validation report</source>
        <translation>Informe de validación</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>Number of a report and its version.</extracomment>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>visit %1, %2</source>
        <extracomment>Small words under a site&apos;s name in a chart: visit 1, in person</extracomment>
        <translation>visita %1, %2</translation>
    </message>
    <message>
        <source>Visit %1, %2: %3, %4</source>
        <extracomment>Number of a visit, how it was done, days, site</extracomment>
        <translation>Visita %1, %2: %3, %4</translation>
    </message>
    <message>
        <source>%1 of %2 criteria are met. %3.</source>
        <extracomment>Figures of one visit: criteria met, criteria in scope, then each answer with its number.</extracomment>
        <translation>Se cumplen %1 de %2 criterios. %3.</translation>
    </message>
    <message>
        <source>Visit %1, site %2</source>
        <extracomment>Start of a sentence about a visit: Visit 1, Site A</extracomment>
        <translation>Visita %1, sitio %2</translation>
    </message>
    <message>
        <source>Self-issued certificate, for trying out: %1</source>
        <translation>Certificado autoemitido, de prueba: %1</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message numerus="yes">
        <source>Draft report written to %1, %n page(s).</source>
        <translation>
            <numerusform>Borrador del informe escrito en %1, %n página.</numerusform>
            <numerusform>Borrador del informe escrito en %1, %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 written to %2.</source>
        <translation>Versión %1 escrita en %2.</translation>
    </message>
    <message>
        <source>Writes the report as a PDF: the draft as it stands now, or a version that was signed.</source>
        <translation>Escribe el informe como PDF: el borrador tal como está ahora o una versión que se firmó.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>el archivo del caso</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <translation>el PDF que se escribirá</translation>
    </message>
    <message>
        <source>en, es or fr; the case&apos;s unless given</source>
        <translation>en, es o fr; el del caso si no se indica</translation>
    </message>
    <message>
        <source>letter or a4; the case&apos;s unless given</source>
        <translation>letter o a4; el del caso si no se indica</translation>
    </message>
    <message>
        <source>a signed version that is kept in the case</source>
        <translation>una versión firmada que se conserva en el caso</translation>
    </message>
    <message>
        <source>Say where to write the PDF with -o.</source>
        <translation>Indique dónde escribir el PDF con -o.</translation>
    </message>
</context>
<context>
    <name>ReportFiller</name>
    <message>
        <source>The report is not frozen, so only a draft of it can be made.</source>
        <translation>El informe no está congelado, así que solo se puede crear un borrador de él.</translation>
    </message>
</context>
<context>
    <name>ReportFonts</name>
    <message>
        <source>The report&apos;s fonts could not be loaded, so no report was made. Install the program again.</source>
        <translation>No se pudieron cargar los tipos de letra del informe, así que no se creó ningún informe. Instale el programa de nuevo.</translation>
    </message>
</context>
<context>
    <name>ReportVersions</name>
    <message>
        <source>Version %1 of the report is in the state “%2”, in which this cannot be done. Nothing was changed.</source>
        <translation>La versión %1 del informe está en el estado “%2”, en el que esto no se puede hacer. No se cambió nada.</translation>
    </message>
    <message>
        <source>The report of this case was not signed yet, so this cannot be done. Sign it first. Nothing was changed.</source>
        <translation>El informe de este caso aún no se ha firmado, así que esto no se puede hacer. Fírmelo primero. No se cambió nada.</translation>
    </message>
    <message>
        <source>Open the numbers of version %1 again</source>
        <translation>Reabrir los números de la versión %1</translation>
    </message>
    <message>
        <source>The report of this case has no version %1.</source>
        <translation>El informe de este caso no tiene la versión %1.</translation>
    </message>
    <message>
        <source>The history of the case does not hold the entry that version %1 was frozen with. Do not sign this case; compare it with an issued report.</source>
        <translation>El historial del caso no contiene la entrada con la que se congeló la versión %1. No firme este caso; compárelo con un informe emitido.</translation>
    </message>
    <message>
        <source>Freeze the report</source>
        <translation>Congelar el informe</translation>
    </message>
    <message>
        <source>Thaw the report</source>
        <translation>Descongelar el informe</translation>
    </message>
    <message>
        <source>A self-assessment has no supervisor to submit it to. Release it instead.</source>
        <translation>Una autoevaluación no tiene un supervisor al que presentarla. Entréguela directamente.</translation>
    </message>
    <message>
        <source>Submit version %1</source>
        <translation>Presentar la versión %1</translation>
    </message>
    <message>
        <source>Say why the report is returned. Nothing was changed.</source>
        <translation>Indique por qué se devuelve el informe. No se cambió nada.</translation>
    </message>
    <message>
        <source>Return version %1</source>
        <translation>Devolver la versión %1</translation>
    </message>
    <message>
        <source>Give the day of the release. Nothing was changed.</source>
        <translation>Indique el día de la entrega. No se cambió nada.</translation>
    </message>
    <message>
        <source>Release version %1</source>
        <translation>Entregar la versión %1</translation>
    </message>
    <message>
        <source>Say why the released version is replaced: it is printed. Nothing was changed.</source>
        <translation>Indique por qué se reemplaza la versión entregada: se imprime. No se cambió nada.</translation>
    </message>
    <message>
        <source>Start version %1</source>
        <translation>Iniciar la versión %1</translation>
    </message>
</context>
<context>
    <name>SampleCase</name>
    <message>
        <source>The making of the sample was stopped. Nothing is left of it.</source>
        <translation>Se detuvo la creación del ejemplo. No queda nada de él.</translation>
    </message>
    <message>
        <source>Write the texts of the sample</source>
        <translation>Escribir los textos del ejemplo</translation>
    </message>
    <message>
        <source>Answer the criteria of the sample</source>
        <translation>Responder los criterios del ejemplo</translation>
    </message>
    <message>
        <source>The sample that the program brings along is damaged. Install the program again.</source>
        <translation>El ejemplo que trae el programa está dañado. Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>There is no place for temporary files.</source>
        <translation>No hay lugar para archivos temporales.</translation>
    </message>
    <message>
        <source>A file of the sample could not be written.</source>
        <translation>No se pudo escribir un archivo del ejemplo.</translation>
    </message>
</context>
<context>
    <name>SampleCommand</name>
    <message>
        <source>Makes the sample case: an invented importer, two visits, ready to sign.</source>
        <translation>Crea el caso de ejemplo: un importador ficticio, dos visitas, listo para firmar.</translation>
    </message>
    <message>
        <source>the case file to make</source>
        <translation>el archivo de caso que se creará</translation>
    </message>
    <message>
        <source>Sample case made: %1</source>
        <translation>Caso de ejemplo creado: %1</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>the case file</source>
        <translation>el archivo del caso</translation>
    </message>
    <message>
        <source>sets this field</source>
        <translation>establece este campo</translation>
    </message>
    <message>
        <source>due dates count from it</source>
        <translation>a partir de ella se cuentan las fechas límite</translation>
    </message>
    <message>
        <source>the member&apos;s time to respond</source>
        <translation>el plazo del miembro para responder</translation>
    </message>
    <message>
        <source>a date of the portal&apos;s timeline</source>
        <translation>una fecha de la cronología del portal</translation>
    </message>
    <message>
        <source>text for the report; @file reads it from a file</source>
        <translation>texto para el informe; @archivo lo lee de un archivo</translation>
    </message>
    <message>
        <source>--milestone must look like initiated=2026-10-01.</source>
        <translation>--milestone debe ser como initiated=2026-10-01.</translation>
    </message>
    <message>
        <source>Case details</source>
        <translation>Datos del caso</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Se guardó.</translation>
    </message>
    <message>
        <source>Sets what belongs to the whole case, and texts of the report.</source>
        <translation>Establece lo que pertenece a todo el caso y los textos del informe.</translation>
    </message>
</context>
<context>
    <name>SignCommand</name>
    <message>
        <source>the case file</source>
        <translation>el archivo del caso</translation>
    </message>
    <message>
        <source>the signing identity, a .p12 file</source>
        <translation>la identidad de firma, un archivo .p12</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>what is signed for; by the role unless given</source>
        <translation>por qué se firma; según la función si no se indica</translation>
    </message>
    <message>
        <source>where it is signed</source>
        <translation>dónde se firma</translation>
    </message>
    <message>
        <source>the signed PDF to write</source>
        <translation>el PDF firmado que se escribirá</translation>
    </message>
    <message>
        <source>instead: hands the signed version to the supervisor</source>
        <translation>en su lugar: presenta la versión firmada al supervisor</translation>
    </message>
    <message>
        <source>instead: gives a version back to work, and says why</source>
        <translation>en su lugar: devuelve una versión para más trabajo e indica por qué</translation>
    </message>
    <message>
        <source>instead: takes back one&apos;s own signed version</source>
        <translation>en su lugar: recupera la propia versión firmada</translation>
    </message>
    <message>
        <source>instead: records the release to the member</source>
        <translation>en su lugar: registra la entrega al miembro</translation>
    </message>
    <message>
        <source>instead: opens the next version</source>
        <translation>en su lugar: abre la siguiente versión</translation>
    </message>
    <message>
        <source>Say whose identity signs with --identity.</source>
        <translation>Indique con --identity la identidad de quien firma.</translation>
    </message>
    <message>
        <source>Version %1 signed by %2; it is kept in the case.</source>
        <translation>Versión %1 firmada por %2; se conserva en el caso.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>Version %1: %2.</source>
        <translation>Informe, versión %1: %2.</translation>
    </message>
    <message>
        <source>Checks, freezes and signs the report, and carries a signed version on.</source>
        <translation>Comprueba, congela y firma el informe, y hace avanzar una versión firmada.</translation>
    </message>
</context>
<context>
    <name>SignatureAppearance</name>
    <message>
        <source>The visible signature could not be painted. The report was not signed.</source>
        <translation>No se pudo dibujar la firma visible. El informe no se firmó.</translation>
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
        <translation>Todo el archivo</translation>
    </message>
    <message>
        <source>The first %1 of the file; what was added later is signatures only.</source>
        <translation>Los primeros %1 del archivo; lo que se agregó después son solo firmas.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of the file; it was changed after that, in %n place(s).</source>
        <translation>
            <numerusform>Los primeros %1 del archivo; después se cambió en %n lugar.</numerusform>
            <numerusform>Los primeros %1 del archivo; después se cambió en %n lugares.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigningIdentity</name>
    <message>
        <source>The certificate in this identity cannot be read. Export the identity again.</source>
        <translation>El certificado de esta identidad no se puede leer. Exporte de nuevo la identidad.</translation>
    </message>
    <message>
        <source>This identity has a key of the kind %1, which is not accepted for signing. Choose one with RSA of 2048 to 4096 bits, P-256 or P-384.</source>
        <extracomment>%1: a kind of key such as &quot;RSA 1024&quot;</extracomment>
        <translation>Esta identidad tiene una clave del tipo %1, que no se acepta para firmar. Elija una con RSA de 2048 a 4096 bits, P-256 o P-384.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not made for signing documents. Nothing was signed. Choose an identity whose certificate has the usage digital signature or non-repudiation.</source>
        <translation>El certificado de %1 no está hecho para firmar documentos. No se firmó nada. Elija una identidad cuyo certificado tenga el uso de firma digital o no repudio.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Nothing was signed. Check the computer&apos;s date, or wait until that day.</source>
        <translation>El certificado de %1 es válido solo a partir del %2. No se firmó nada. Compruebe la fecha de la computadora o espere hasta ese día.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Nothing was signed. Choose an identity with a certificate that is still valid.</source>
        <translation>El certificado de %1 venció el %2. No se firmó nada. Elija una identidad con un certificado que siga vigente.</translation>
    </message>
    <message>
        <source>The key could not make the signature. Nothing was signed.</source>
        <translation>La clave no pudo crear la firma. No se firmó nada.</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>A site needs a name.</source>
        <translation>Un sitio necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a country. Use its two letters, such as MX or US.</source>
        <translation>“%1” no es un país. Use sus dos letras, por ejemplo, MX o US.</translation>
    </message>
</context>
<context>
    <name>SiteCommand</name>
    <message>
        <source>Site added: %1</source>
        <translation>Sitio agregado: %1</translation>
    </message>
    <message>
        <source>There is no site with the number “%1”.</source>
        <translation>No hay ningún sitio con el número “%1”.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Se guardó.</translation>
    </message>
    <message>
        <source>Site removed: %1</source>
        <translation>Sitio quitado: %1</translation>
    </message>
    <message>
        <source>Lists, adds, edits and removes sites.</source>
        <translation>Enumera, agrega, edita y quita sitios.</translation>
    </message>
    <message>
        <source>the case file</source>
        <translation>el archivo del caso</translation>
    </message>
    <message>
        <source>what to do; N is the number in the list</source>
        <translation>qué hacer; N es el número en la lista</translation>
    </message>
</context>
<context>
    <name>SiteOptions</name>
    <message>
        <source>the site&apos;s name</source>
        <translation>el nombre del sitio</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>calle y número</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>country, two letters</source>
        <translation>país, dos letras</translation>
    </message>
    <message>
        <source>what the place is for</source>
        <translation>para qué es el lugar</translation>
    </message>
    <message>
        <source>manufacturer ID</source>
        <translation>identificador del fabricante</translation>
    </message>
    <message>
        <source>internal note on the site</source>
        <translation>nota interna sobre el sitio</translation>
    </message>
</context>
<context>
    <name>SiteStore</name>
    <message>
        <source>Add site %1</source>
        <translation>Agregar el sitio %1</translation>
    </message>
    <message>
        <source>Edit site %1</source>
        <translation>Editar el sitio %1</translation>
    </message>
    <message>
        <source>Remove site</source>
        <translation>Quitar sitio</translation>
    </message>
    <message>
        <source>A site with visits cannot be removed. Remove its visits first.</source>
        <translation>No se puede quitar un sitio con visitas. Quite primero sus visitas.</translation>
    </message>
    <message>
        <source>Change the order of sites</source>
        <translation>Cambiar el orden de los sitios</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>“%1” is not there any more, so it was not added. Check that its drive is connected, then add it again.</source>
        <translation>“%1” ya no está ahí, así que no se agregó. Compruebe que su unidad esté conectada y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device and was not added. Choose the files in it instead.</source>
        <translation>“%1” es una carpeta o un dispositivo y no se agregó. Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so it was not added. Check that you may open it and that no other program holds it.</source>
        <translation>“%1” no se puede leer, así que no se agregó. Compruebe que usted puede abrirlo y que ningún otro programa lo tiene ocupado.</translation>
    </message>
    <message>
        <source>“%1” is too large for a case file.</source>
        <translation>“%1” es demasiado grande para un archivo de caso.</translation>
    </message>
    <message>
        <source>Adding “%1” was stopped. The case is as it was.</source>
        <translation>Se detuvo la incorporación de “%1”. El caso quedó como estaba.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end, so it was not added. Check its drive, then add it again.</source>
        <translation>“%1” no se pudo leer hasta el final, así que no se agregó. Compruebe su unidad y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program while it was read, so it was not added. Wait until that program is done, then add it again.</source>
        <translation>Otro programa cambió “%1” mientras se leía, así que no se agregó. Espere a que ese programa termine y agréguelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, best practice</source>
        <translation>Sí, mejor práctica</translation>
    </message>
    <message>
        <source>No, action required</source>
        <extracomment>The answer No to a must; the member has to act.</extracomment>
        <translation>No, acción requerida</translation>
    </message>
    <message>
        <source>No, recommendation</source>
        <extracomment>The answer No to a should; the member is advised to act.</extracomment>
        <translation>No, recomendación</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>Not yet looked at</source>
        <translation>Aún no revisado</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>The answer No.</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>MUST</source>
        <extracomment>On a chip, in capitals: the criterion must be met. Spanish DEBE, French DOIT.</extracomment>
        <translation>DEBE</translation>
    </message>
    <message>
        <source>SHOULD</source>
        <extracomment>On a chip, in capitals: the criterion should be met. Spanish DEBERÍA, French DEVRAIT.</extracomment>
        <translation>DEBERÍA</translation>
    </message>
</context>
<context>
    <name>StoreTools</name>
    <message>
        <source>What was to be moved is no longer in the case. Nothing was changed.</source>
        <translation>Lo que se iba a mover ya no está en el caso. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>TextStore</name>
    <message>
        <source>Write the section “%1”</source>
        <extracomment>%1 is the name of a section of the report</extracomment>
        <translation>Redactar la sección “%1”</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>there is another milestone &quot;%1&quot;</source>
        <translation>hay otro hito &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>TrialIdentity</name>
    <message>
        <source>An identity needs a name. Enter the name of the signer.</source>
        <translation>Una identidad necesita un nombre. Introduzca el nombre del firmante.</translation>
    </message>
    <message>
        <source>An identity needs a passphrase: without one, anyone with the file could sign.</source>
        <translation>Una identidad necesita una frase de contraseña: sin ella, cualquiera que tenga el archivo podría firmar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long for a certificate: shorten it to %2 characters.</source>
        <translation>&quot;%1&quot; es demasiado largo para un certificado: redúzcalo a %2 caracteres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written into a certificate as an e-mail address.</source>
        <translation>&quot;%1&quot; no se puede escribir en un certificado como dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>An identity for trying out is valid for 1 to %1 days.</source>
        <translation>Una identidad de prueba es válida de 1 a %1 días.</translation>
    </message>
    <message>
        <source>The identity could not be made. Nothing was written.</source>
        <translation>No se pudo crear la identidad. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>ValidationCase</name>
    <message>
        <source>A case needs the name of the member.</source>
        <translation>Un caso necesita el nombre del miembro.</translation>
    </message>
    <message>
        <source>A case needs an entity group.</source>
        <translation>Un caso necesita un grupo de entidad.</translation>
    </message>
    <message>
        <source>A case needs a criteria date.</source>
        <translation>Un caso necesita una fecha de los criterios.</translation>
    </message>
    <message>
        <source>The response period must be from 1 to %1 days.</source>
        <translation>El plazo de respuesta debe ser de 1 a %1 días.</translation>
    </message>
    <message>
        <source>A self-assessment is the member&apos;s own and must not be marked “%1”. Choose another marking.</source>
        <translation>Una autoevaluación es del propio miembro y no debe llevar el marcado “%1”. Elija otro marcado.</translation>
    </message>
    <message>
        <source>A validation must not be marked “%1”. Choose another marking.</source>
        <translation>Una validación no debe llevar el marcado “%1”. Elija otro marcado.</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>A record sample needs its size and how many records there were.</source>
        <translation>Una muestra de registros necesita su tamaño y cuántos registros había.</translation>
    </message>
    <message>
        <source>A sample of %1 out of %2 is not possible.</source>
        <translation>No es posible una muestra de %1 de un total de %2.</translation>
    </message>
    <message>
        <source>There cannot be %1 exceptions in a sample of %2.</source>
        <translation>No puede haber %1 excepciones en una muestra de %2.</translation>
    </message>
    <message>
        <source>The figures of a sample cannot be below zero.</source>
        <translation>Las cifras de una muestra no pueden ser menores que cero.</translation>
    </message>
</context>
<context>
    <name>VerificationCommand</name>
    <message>
        <source>the case file</source>
        <translation>el archivo del caso</translation>
    </message>
    <message>
        <source>such as 6.2</source>
        <translation>por ejemplo, 6.2</translation>
    </message>
    <message>
        <source>0 is the desk review</source>
        <translation>0 es la revisión documental</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>what was looked at</source>
        <translation>qué se revisó</translation>
    </message>
    <message>
        <source>how many of how many, such as 10/120</source>
        <translation>cuántos de cuántos, por ejemplo, 10/120</translation>
    </message>
    <message>
        <source>how many of the sample did not meet it</source>
        <translation>cuántos de la muestra no lo cumplieron</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>when, in the visit&apos;s zone; now unless given</source>
        <translation>cuándo, en la zona de la visita; ahora si no se indica</translation>
    </message>
    <message>
        <source>who; you unless given</source>
        <translation>quién; usted si no se indica</translation>
    </message>
    <message>
        <source>report or internal</source>
        <translation>report o internal</translation>
    </message>
    <message>
        <source>takes the nth verification of the answer away</source>
        <translation>quita la verificación número n de la respuesta</translation>
    </message>
    <message>
        <source>--sample must look like 10/120.</source>
        <translation>--sample debe ser como 10/120.</translation>
    </message>
    <message>
        <source>--exceptions needs --sample.</source>
        <translation>--exceptions necesita --sample.</translation>
    </message>
    <message>
        <source>--at must be a time such as 2026-11-24T10:30.</source>
        <translation>--at debe ser una fecha y hora, por ejemplo, 2026-11-24T10:30.</translation>
    </message>
    <message>
        <source>%1 has no verification number %2.</source>
        <translation>%1 no tiene la verificación número %2.</translation>
    </message>
    <message>
        <source>Verification removed.</source>
        <translation>Verificación quitada.</translation>
    </message>
    <message>
        <source>%1: verified by %2.</source>
        <translation>%1: verificado; método: %2.</translation>
    </message>
    <message>
        <source>Records how an answer was reached: method, object, sample, place, time, person.</source>
        <translation>Registra cómo se llegó a una respuesta: método, objeto, muestra, lugar, hora, persona.</translation>
    </message>
</context>
<context>
    <name>VerificationReport</name>
    <message>
        <source>The signature is valid: nothing was changed since it was made.</source>
        <translation>La firma es válida: no se cambió nada desde que se hizo.</translation>
    </message>
    <message>
        <source>Nothing was changed since the signature was made, but its certificate was not valid, or not made for signing documents, at the time that the signature states.</source>
        <translation>No se cambió nada desde que se hizo la firma, pero su certificado no era válido, o no estaba hecho para firmar documentos, en el momento que la firma declara.</translation>
    </message>
    <message>
        <source>The signature has a form that this program does not check.</source>
        <translation>La firma tiene una forma que este programa no comprueba.</translation>
    </message>
    <message>
        <source>The document is not signed: its signature fields are empty.</source>
        <translation>El documento no está firmado: sus campos de firma están vacíos.</translation>
    </message>
    <message>
        <source>The document is not signed.</source>
        <translation>El documento no está firmado.</translation>
    </message>
    <message>
        <source>Do not rely on this signature: it leaves out parts of the file, which anyone could have changed.</source>
        <translation>No confíe en esta firma: deja fuera partes del archivo que cualquiera pudo haber cambiado.</translation>
    </message>
    <message>
        <source>The document was changed after it was signed: something other than a further signature was added to the file.</source>
        <translation>El documento se cambió después de firmarse: se agregó al archivo algo distinto de otra firma.</translation>
    </message>
    <message>
        <source>A signature was removed from the document after it was made.</source>
        <translation>Una firma se quitó del documento después de hecha.</translation>
    </message>
    <message>
        <source>The signature is not valid: its certificate is not the one that the signer bound into it.</source>
        <translation>La firma no es válida: su certificado no es el que el firmante vinculó a ella.</translation>
    </message>
    <message>
        <source>The signature is not valid: it is damaged or forged.</source>
        <translation>La firma no es válida: está dañada o falsificada.</translation>
    </message>
    <message>
        <source>The signature is not valid: signed parts of the file were changed or cut off.</source>
        <translation>La firma no es válida: partes firmadas del archivo se cambiaron o se cortaron.</translation>
    </message>
    <message>
        <source>The file is damaged, and no signature was found in what is left of it.</source>
        <translation>El archivo está dañado y no se encontró ninguna firma en lo que queda de él.</translation>
    </message>
    <message>
        <source>The certificate was made with this program for trying out: it proves nothing about who signed.</source>
        <translation>El certificado se creó con este programa como prueba: no demuestra nada sobre quién firmó.</translation>
    </message>
    <message>
        <source>The signer issued the certificate himself or herself: only a comparison of the fingerprint with the signer tells who signed.</source>
        <translation>El propio firmante emitió el certificado: solo comparar la huella digital con el firmante permite saber quién firmó.</translation>
    </message>
    <message>
        <source>Whether the issuer of the certificate is to be trusted was not checked.</source>
        <translation>No se comprobó si el emisor del certificado es de confianza.</translation>
    </message>
    <message>
        <source>The signature carries no certificate that can be read: who signed is not known.</source>
        <translation>La firma no lleva ningún certificado que se pueda leer: no se sabe quién firmó.</translation>
    </message>
</context>
<context>
    <name>VerificationStore</name>
    <message>
        <source>Verification of %1: %2</source>
        <extracomment>%1 is the number of a criterion, %2 the name of a visit</extracomment>
        <translation>Verificación de %1: %2</translation>
    </message>
    <message>
        <source>Edit verification</source>
        <translation>Editar verificación</translation>
    </message>
    <message>
        <source>Remove verification</source>
        <translation>Quitar verificación</translation>
    </message>
    <message>
        <source>Change the order of verifications</source>
        <translation>Cambiar el orden de las verificaciones</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Says who signed a PDF and whether it was changed. Exit status 1 unless every signature holds.</source>
        <translation>Indica quién firmó un PDF y si se cambió. Estado de salida 1 a menos que todas las firmas sean válidas.</translation>
    </message>
    <message>
        <source>the PDF</source>
        <translation>el PDF</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>“%1” is not a time zone. Use its IANA name, such as America/Tijuana.</source>
        <translation>“%1” no es una zona horaria. Use su nombre IANA, por ejemplo, America/Tijuana.</translation>
    </message>
    <message>
        <source>A visit cannot end before it begins.</source>
        <translation>Una visita no puede terminar antes de comenzar.</translation>
    </message>
    <message>
        <source>A visit with a last day needs a first day.</source>
        <translation>Una visita con último día necesita un primer día.</translation>
    </message>
    <message>
        <source>A visit takes place at a site, in person or virtually. Only the desk review, which every case has, is without a site.</source>
        <translation>Una visita se realiza en un sitio, de forma presencial o virtual. Solo la revisión documental, que tiene todo caso, carece de sitio.</translation>
    </message>
    <message>
        <source>A visit to chosen criteria only needs a reason.</source>
        <translation>Una visita solo a criterios elegidos necesita un motivo.</translation>
    </message>
    <message>
        <source>%1 (visit %2)</source>
        <extracomment>%1 is the name of a site, %2 the number of a visit</extracomment>
        <translation>%1 (visita %2)</translation>
    </message>
</context>
<context>
    <name>VisitCommand</name>
    <message>
        <source>the case file</source>
        <translation>el archivo del caso</translation>
    </message>
    <message>
        <source>what to do; N is the visit&apos;s number</source>
        <translation>qué hacer; N es el número de la visita</translation>
    </message>
    <message>
        <source>in-person or virtual</source>
        <translation>in-person o virtual</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>time zone, such as America/Tijuana</source>
        <translation>zona horaria, por ejemplo, America/Tijuana</translation>
    </message>
    <message>
        <source>entity group of a partner that is visited under its own criteria</source>
        <translation>grupo de entidad de un socio que se visita con sus propios criterios</translation>
    </message>
    <message>
        <source>the criteria in scope, such as 6.2,7.1; or all</source>
        <translation>los criterios en el alcance, por ejemplo, 6.2,7.1; o all</translation>
    </message>
    <message>
        <source>why only these</source>
        <translation>por qué solo estos</translation>
    </message>
    <message>
        <source>one sentence for the report</source>
        <translation>una oración para el informe</translation>
    </message>
    <message>
        <source>internal note on the visit</source>
        <translation>nota interna sobre la visita</translation>
    </message>
    <message>
        <source>Visit %1 added: %2</source>
        <translation>Visita %1 agregada: %2</translation>
    </message>
    <message>
        <source>Say which visit by its number.</source>
        <translation>Indique la visita por su número.</translation>
    </message>
    <message>
        <source>Edit visit %1</source>
        <translation>Editar la visita %1</translation>
    </message>
    <message>
        <source>Visit %1 saved: %2</source>
        <translation>Visita %1 guardada: %2</translation>
    </message>
    <message>
        <source>Visit %1 removed.</source>
        <translation>Visita %1 quitada.</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2, %n criteria</source>
        <translation>
            <numerusform>%1  %2, %n criterio</numerusform>
            <numerusform>%1  %2, %n criterios</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists, adds, edits and removes visits. Visit 0 is the desk review.</source>
        <translation>Enumera, agrega, edita y quita visitas. La visita 0 es la revisión documental.</translation>
    </message>
</context>
<context>
    <name>VisitStore</name>
    <message>
        <source>This case has no visit with the number %1.</source>
        <translation>Este caso no tiene ninguna visita con el número %1.</translation>
    </message>
    <message>
        <source>Add visit</source>
        <translation>Agregar visita</translation>
    </message>
    <message>
        <source>Add visit to %1</source>
        <translation>Agregar visita a %1</translation>
    </message>
    <message>
        <source>Edit visit %1</source>
        <translation>Editar la visita %1</translation>
    </message>
    <message>
        <source>Remove visit to %1</source>
        <translation>Quitar visita a %1</translation>
    </message>
    <message>
        <source>The desk review, and a visit with answers or evidence, cannot be removed. Clear the answers and take the evidence away first.</source>
        <translation>No se pueden quitar la revisión documental ni una visita con respuestas o evidencia. Borre primero las respuestas y quite la evidencia.</translation>
    </message>
    <message>
        <source>There is no such visit in this case.</source>
        <translation>No hay tal visita en este caso.</translation>
    </message>
    <message>
        <source>Change the scope of %1</source>
        <translation>Cambiar el alcance de %1</translation>
    </message>
    <message>
        <source>The scope of the desk review grows with the answers given there; other visits look at all criteria or at chosen ones.</source>
        <translation>El alcance de la revisión documental crece con las respuestas que se dan en ella; las demás visitas revisan todos los criterios o los elegidos.</translation>
    </message>
    <message>
        <source>A visit needs at least one criterion in its scope.</source>
        <translation>Una visita necesita al menos un criterio en su alcance.</translation>
    </message>
    <message>
        <source>A visit to chosen criteria only needs a reason.</source>
        <translation>Una visita solo a criterios elegidos necesita un motivo.</translation>
    </message>
    <message>
        <source>The criteria of this visit have no criterion %1.</source>
        <translation>Los criterios de esta visita no incluyen el criterio %1.</translation>
    </message>
    <message>
        <source>Criterion %1 was answered at this visit and cannot fall out of its scope. Clear its answer first.</source>
        <translation>El criterio %1 se respondió en esta visita y no puede salir de su alcance. Borre primero su respuesta.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Action required</source>
        <extracomment>a finding that the member must act on</extracomment>
        <translation>Acción requerida</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>state of a finding
----------
States of a report version.</extracomment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>state of a finding</extracomment>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>state of a finding: the member has responded</extracomment>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>state of a finding: the response was not enough</extracomment>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>state of a finding: the response was accepted</extracomment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>state of a finding</extracomment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Senior management support</source>
        <translation>Apoyo de la alta dirección</translation>
    </message>
    <message>
        <source>Innovative business process or technology</source>
        <translation>Proceso de negocio o tecnología innovadores</translation>
    </message>
    <message>
        <source>Documented process</source>
        <translation>Proceso documentado</translation>
    </message>
    <message>
        <source>Checks, balances and accountability</source>
        <translation>Controles, contrapesos y rendición de cuentas</translation>
    </message>
    <message>
        <source>Evidence of implementation</source>
        <translation>Evidencia de implementación</translation>
    </message>
    <message>
        <source>Planned release date missing</source>
        <translation>Falta la fecha de entrega prevista</translation>
    </message>
    <message>
        <source>Executive summary missing</source>
        <translation>Falta el resumen ejecutivo</translation>
    </message>
    <message>
        <source>Visit without people</source>
        <translation>Visita sin personas</translation>
    </message>
    <message>
        <source>Person without presence</source>
        <translation>Persona sin presencia</translation>
    </message>
    <message>
        <source>Criterion without an answer</source>
        <translation>Criterio sin respuesta</translation>
    </message>
    <message>
        <source>Answer without a reason</source>
        <translation>Respuesta sin motivo</translation>
    </message>
    <message>
        <source>Answer without a verification</source>
        <translation>Respuesta sin verificación</translation>
    </message>
    <message>
        <source>No without a finding text</source>
        <translation>No sin texto del hallazgo</translation>
    </message>
    <message>
        <source>No without a finding</source>
        <translation>No sin hallazgo</translation>
    </message>
    <message>
        <source>Finding whose answer is no longer No</source>
        <translation>Hallazgo cuya respuesta ya no es No</translation>
    </message>
    <message>
        <source>Finding without an action text</source>
        <translation>Hallazgo sin texto de la acción</translation>
    </message>
    <message>
        <source>Finding without a primary reason</source>
        <translation>Hallazgo sin motivo principal</translation>
    </message>
    <message>
        <source>Finding without a due date</source>
        <translation>Hallazgo sin fecha límite</translation>
    </message>
    <message>
        <source>Best practice with fewer than five elements</source>
        <translation>Mejor práctica con menos de cinco elementos</translation>
    </message>
    <message>
        <source>Answers that differ between sites without a text</source>
        <translation>Respuestas que difieren entre sitios sin un texto</translation>
    </message>
    <message>
        <source>Photograph without a caption</source>
        <translation>Fotografía sin leyenda</translation>
    </message>
    <message>
        <source>Unfiled evidence</source>
        <translation>Evidencia sin clasificar</translation>
    </message>
    <message>
        <source>Evidence without a date</source>
        <translation>Evidencia sin fecha</translation>
    </message>
    <message>
        <source>History not verified yet</source>
        <translation>Historial aún no verificado</translation>
    </message>
    <message>
        <source>History does not verify</source>
        <translation>El historial no supera la verificación</translation>
    </message>
    <message>
        <source>Evidence not verified yet</source>
        <translation>Evidencia aún no verificada</translation>
    </message>
    <message>
        <source>Damaged evidence</source>
        <translation>Evidencia dañada</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>Weight of a check: the report cannot be signed before it is mended.</extracomment>
        <translation>Impide firmar</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <extracomment>Weight of a check: the report can be signed, but somebody should look at it.</extracomment>
        <translation>Conviene revisar</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Refrendado</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Especialista</translation>
    </message>
    <message>
        <source>Second specialist</source>
        <translation>Segundo especialista</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Company officer</source>
        <translation>Directivo de la empresa</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, best practice</source>
        <translation>Sí, mejor práctica</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>Not yet looked at</source>
        <translation>Aún no revisado</translation>
    </message>
    <message>
        <source>Member</source>
        <extracomment>somebody who works for the member company</extracomment>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Business partner</source>
        <extracomment>somebody who works for a business partner of the member</extracomment>
        <translation>Socio comercial</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consultor</translation>
    </message>
    <message>
        <source>Host customs</source>
        <extracomment>an officer of the customs service of the country that is visited</extracomment>
        <translation>Aduana anfitriona</translation>
    </message>
    <message>
        <source>Security manager</source>
        <translation>Gerente de seguridad</translation>
    </message>
    <message>
        <source>Internal auditor</source>
        <translation>Auditor interno</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Resumen ejecutivo</translation>
    </message>
    <message>
        <source>Company background</source>
        <translation>Antecedentes de la empresa</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Cadena de suministro</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Traced shipments</source>
        <translation>Embarques rastreados</translation>
    </message>
    <message>
        <source>Mutual recognition</source>
        <translation>Reconocimiento mutuo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Actions required</source>
        <translation>Acciones requeridas</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Mejores prácticas</translation>
    </message>
    <message>
        <source>What was not verified</source>
        <translation>Qué no se verificó</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>the section that says how the validation was done</extracomment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Initial validation</source>
        <translation>Validación inicial</translation>
    </message>
    <message>
        <source>Revalidation</source>
        <translation>Revalidación</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Autoevaluación</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Presencial</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtual</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <extracomment>a validation that is partly in person and partly virtual</extracomment>
        <translation>Híbrida</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>paper size</extracomment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Record sample</source>
        <extracomment>records of which a sample was read</extracomment>
        <translation>Muestra de registros</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>System screen</source>
        <extracomment>a screen of the member&apos;s computer system</extracomment>
        <translation>Pantalla del sistema</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Fotografía</translation>
    </message>
    <message>
        <source>Live video</source>
        <translation>Video en vivo</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>another method of verification</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>For the report</source>
        <translation>Para el informe</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Desk review</source>
        <translation>Revisión documental</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Todos los criterios</translation>
    </message>
    <message>
        <source>Chosen criteria</source>
        <translation>Criterios elegidos</translation>
    </message>
    <message>
        <source>Criteria answered there</source>
        <translation>Criterios respondidos allí</translation>
    </message>
    <message>
        <source>Sample without its figures</source>
        <translation>Muestra sin sus cifras</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::AnswerBar</name>
    <message>
        <source>&amp;Yes</source>
        <extracomment>The letter after the &amp; chooses the answer; the five answers need five letters.</extracomment>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>Yes, &amp;best practice</source>
        <extracomment>The letter after the &amp; chooses the answer; the five answers need five letters.</extracomment>
        <translation>Sí, &amp;mejor práctica</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>The letter after the &amp; chooses the answer; the five answers need five letters.</extracomment>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Not &amp;applicable</source>
        <extracomment>The letter after the &amp; chooses the answer; the five answers need five letters.</extracomment>
        <translation>No &amp;aplica</translation>
    </message>
    <message>
        <source>Not &amp;verified</source>
        <extracomment>The letter after the &amp; chooses the answer; the five answers need five letters.</extracomment>
        <translation>No &amp;verificado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Press %1</source>
        <extracomment>%1 is the letter that chooses the answer.</extracomment>
        <translation>Presione %1</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::AttachJob</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a file, and why it could not be attached</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CaptionLine</name>
    <message>
        <source>Caption: what is to be seen, and where</source>
        <translation>Leyenda: qué se ve y dónde</translation>
    </message>
    <message>
        <source>Caption of %1</source>
        <translation>Leyenda de %1</translation>
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
        <translation>Qué impide firmar y qué conviene revisar</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>for screen readers: the weight of a check (&quot;Blocks&quot;, &quot;Worth a look&quot;), what it says, and its link</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n, do(es) not block</source>
        <translation>
            <numerusform>%n, no impide firmar</numerusform>
            <numerusform>%n, no impiden firmar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ChecksPanel</name>
    <message>
        <source>Version %1 is held</source>
        <translation>La versión %1 está bloqueada</translation>
    </message>
    <message>
        <source>What it prints cannot be changed before it is taken back or corrected.</source>
        <translation>Lo que imprime no se puede cambiar hasta que se recupere o se corrija.</translation>
    </message>
    <message>
        <source>Nothing blocks signing</source>
        <translation>Nada impide firmar</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block(s) signing</source>
        <translation>
            <numerusform>%n punto impide firmar</numerusform>
            <numerusform>%n puntos impiden firmar</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is checked again after every change.</source>
        <translation>La lista se comprueba de nuevo después de cada cambio.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ChipLabel</name>
    <message>
        <source>A must: not met, it gives an action required</source>
        <translation>Un DEBE: si no se cumple, da lugar a una acción requerida</translation>
    </message>
    <message>
        <source>A should: not met, it gives a recommendation</source>
        <translation>Un DEBERÍA: si no se cumple, da lugar a una recomendación</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n respondido</numerusform>
            <numerusform>%n respondidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaList</name>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
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
            <numerusform>No · %n hallazgo</numerusform>
            <numerusform>No · %n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n answered</source>
        <translation>
            <numerusform>%1, %n respondido</numerusform>
            <numerusform>%1, %n respondidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3 answered</source>
        <translation>%1, %2 de %3 respondidos</translation>
    </message>
    <message>
        <source>sites differ</source>
        <translation>los sitios difieren</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n evidencia</numerusform>
            <numerusform>%n evidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>No · %1</source>
        <extracomment>The answer No, with the numbers of its findings: No · A-01, R-02</extracomment>
        <translation>No · %1</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaPage</name>
    <message>
        <source>Next criterion</source>
        <translation>Criterio siguiente</translation>
    </message>
    <message>
        <source>Previous criterion</source>
        <translation>Criterio anterior</translation>
    </message>
    <message>
        <source>Answer Yes</source>
        <translation>Responder Sí</translation>
    </message>
    <message>
        <source>Answer No</source>
        <translation>Responder No</translation>
    </message>
    <message>
        <source>Answer Yes, best practice</source>
        <translation>Responder Sí, mejor práctica</translation>
    </message>
    <message>
        <source>Answer Not applicable</source>
        <translation>Responder No aplica</translation>
    </message>
    <message>
        <source>Answer Not verified</source>
        <translation>Responder No verificado</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Borrar la respuesta</translation>
    </message>
    <message>
        <source>Add finding</source>
        <translation>Agregar hallazgo</translation>
    </message>
    <message>
        <source>Attach evidence...</source>
        <translation>Adjuntar evidencia...</translation>
    </message>
    <message>
        <source>Add how it was verified</source>
        <translation>Agregar cómo se verificó</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaPanel</name>
    <message>
        <source>Filter criteria</source>
        <translation>Filtrar criterios</translation>
    </message>
    <message>
        <source>A number such as 6 or 6.2, or words of the title or requirement</source>
        <translation>Un número como 6 o 6.2, o palabras del título o del requisito</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not yet looked at</source>
        <translation>Aún no revisado</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>Has evidence</source>
        <extracomment>A filter: criteria that evidence is attached to.</extracomment>
        <translation>Con evidencia</translation>
    </message>
    <message>
        <source>Sites differ</source>
        <extracomment>A filter: criteria whose answers differ between sites.</extracomment>
        <translation>Los sitios difieren</translation>
    </message>
    <message>
        <source>States shown</source>
        <translation>Estados mostrados</translation>
    </message>
    <message>
        <source>All sites</source>
        <extracomment>Over the list of criteria: the company as a whole, beside its sites.</extracomment>
        <translation>Todos los sitios</translation>
    </message>
    <message>
        <source>No criterion fits the filter.</source>
        <translation>Ningún criterio coincide con el filtro.</translation>
    </message>
    <message>
        <source>No criterion is in scope here yet. The scope is chosen with the visit.</source>
        <translation>Aún no hay criterios en el alcance aquí. El alcance se elige con la visita.</translation>
    </message>
    <message>
        <source>Show all criteria</source>
        <translation>Mostrar todos los criterios</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaPicker</name>
    <message>
        <source>Filter criteria</source>
        <translation>Filtrar criterios</translation>
    </message>
    <message>
        <source>Criteria in scope</source>
        <translation>Criterios en el alcance</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriteriaStep</name>
    <message>
        <source>Entity type</source>
        <translation>Tipo de entidad</translation>
    </message>
    <message>
        <source>Criteria in force on</source>
        <translation>Criterios vigentes el</translation>
    </message>
    <message>
        <source>Which criteria apply?</source>
        <translation>¿Qué criterios se aplican?</translation>
    </message>
    <message>
        <source>The entity type decides which criteria the case holds and which of them are a must.</source>
        <translation>El tipo de entidad determina qué criterios contiene el caso y cuáles de ellos son un DEBE.</translation>
    </message>
    <message>
        <source>Entity type and criteria</source>
        <translation>Tipo de entidad y criterios</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterio</numerusform>
            <numerusform>%n criterios</numerusform>
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
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Previous criterion (K)</source>
        <translation>Criterio anterior (K)</translation>
    </message>
    <message>
        <source>Next criterion (J)</source>
        <translation>Criterio siguiente (J)</translation>
    </message>
    <message>
        <source>%1 %2  ·</source>
        <extracomment>Number and title of a category, before a dot: &quot;6 Seal Security ·&quot;.</extracomment>
        <translation>%1 %2  ·</translation>
    </message>
    <message>
        <source>in force since %1  ·</source>
        <extracomment>The criterion is in force since the edition&apos;s first day; before a dot.</extracomment>
        <translation>vigente desde el %1  ·</translation>
    </message>
    <message>
        <source>%1 since %2  ·</source>
        <extracomment>%1 is MUST or SHOULD, %2 the day that this obligation began; before a dot.</extracomment>
        <translation>%1 desde el %2  ·</translation>
    </message>
    <message>
        <source>answering for</source>
        <translation>respuesta para</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>todos los sitios</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::CriterionView</name>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Ask, look for</source>
        <translation>Preguntar, buscar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>for the member</source>
        <translation>para el miembro</translation>
    </message>
    <message>
        <source>Add how it was verified</source>
        <translation>Agregar cómo se verificó</translation>
    </message>
    <message>
        <source>How verified</source>
        <translation>Cómo se verificó</translation>
    </message>
    <message>
        <source>Report finding</source>
        <translation>Hallazgo del informe</translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation>Mejor práctica</translation>
    </message>
    <message>
        <source>Why it does not apply here</source>
        <translation>Por qué no aplica aquí</translation>
    </message>
    <message>
        <source>Why it could not be verified</source>
        <translation>Por qué no se pudo verificar</translation>
    </message>
    <message>
        <source>This case is read-only.</source>
        <translation>Este caso es de solo lectura.</translation>
    </message>
    <message>
        <source>All sites together, to read. Choose a site to answer for it.</source>
        <translation>Todos los sitios juntos, para lectura. Elija un sitio para responder por él.</translation>
    </message>
    <message>
        <source>A version of the report is frozen for signing, so what it prints cannot be edited. Internal notes stay open.</source>
        <translation>Una versión del informe está congelada para su firma, así que no se puede editar lo que imprime. Las notas internas siguen abiertas.</translation>
    </message>
    <message>
        <source>Some of what you typed could not be saved yet. It is kept in its fields.</source>
        <translation>Parte de lo que escribió aún no se pudo guardar. Se conserva en sus campos.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
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
        <translation>Sin definir</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::DropZone</name>
    <message>
        <source>Press Enter to choose files, or Ctrl+V to paste.</source>
        <translation>Presione Entrar para elegir archivos o Ctrl+V para pegar.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ErrorDialog</name>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>¿Qué significa esto?</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Causa: %1</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Solución: %1</translation>
    </message>
    <message>
        <source>Name of the error: %1</source>
        <extracomment>%1 is the stable name of an error, such as &quot;case.locked&quot;: what a person reads out on the phone.</extracomment>
        <translation>Nombre del error: %1</translation>
    </message>
    <message>
        <source>Details for support: %1</source>
        <translation>Detalles para soporte: %1</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidenceDetails</name>
    <message>
        <source>For the report</source>
        <translation>Para el informe</translation>
    </message>
    <message>
        <source>Internal, in no report</source>
        <translation>Interna, en ningún informe</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>and alternative text</source>
        <translation>y texto alternativo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Visit to file under</source>
        <translation>Visita en la que se clasifica</translation>
    </message>
    <message>
        <source>Criterion to file under</source>
        <translation>Criterio en el que se clasifica</translation>
    </message>
    <message>
        <source>File under</source>
        <translation>Clasificar en</translation>
    </message>
    <message>
        <source>Choose a piece of evidence to see it.</source>
        <translation>Elija una evidencia para verla.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>%1 (the camera gave no zone: the visit&apos;s is assumed)</source>
        <translation>%1 (la cámara no indicó la zona: se supone la de la visita)</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Nothing yet: it is in the inbox.</source>
        <translation>Nada todavía: está en la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Unlink from %1</source>
        <translation>Desvincular de %1</translation>
    </message>
    <message>
        <source>Number or words of a criterion</source>
        <translation>Número o palabras de un criterio</translation>
    </message>
    <message>
        <source>File %1 under %2</source>
        <translation>Clasificar %1 en %2</translation>
    </message>
    <message>
        <source>Some of what you typed could not be saved yet. It is kept in its fields.</source>
        <translation>Parte de lo que escribió aún no pudo guardarse. Se conserva en sus campos.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidenceModel</name>
    <message>
        <source>No caption</source>
        <translation>Sin leyenda</translation>
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
        <translation>Buscar en nombres y leyendas</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>&amp;Adjuntar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Adjuntando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Clasificada</translation>
    </message>
    <message>
        <source>Filed evidence</source>
        <translation>Evidencia clasificada</translation>
    </message>
    <message>
        <source>Drop files or a photo folder here, or paste a screenshot</source>
        <translation>Suelte aquí archivos o una carpeta de fotos, o pegue una captura de pantalla</translation>
    </message>
    <message>
        <source>Photographs, documents and logs that show what was found belong here. Their originals are never changed.</source>
        <translation>Aquí van las fotografías, los documentos y las bitácoras que muestran lo que se encontró. Sus originales nunca se cambian.</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to file</source>
        <translation>
            <numerusform>%Ln archivo por clasificar</numerusform>
            <numerusform>%Ln archivos por clasificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) attached.</source>
        <translation>
            <numerusform>%Ln archivo adjuntado.</numerusform>
            <numerusform>%Ln archivos adjuntados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exportar evidencia</translation>
    </message>
    <message>
        <source>Exported to %1; the digest matches.</source>
        <translation>Se exportó a %1; el valor hash coincide.</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Adjuntar archivos…</translation>
    </message>
    <message>
        <source>&amp;Remove from the case</source>
        <translation>&amp;Quitar del caso</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidencePreview</name>
    <message>
        <source>Preview of %1</source>
        <translation>Vista previa de %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>%1
Open it with its own program after exporting it.</source>
        <translation>%1
Ábralo con su propio programa después de exportarlo.</translation>
    </message>
    <message>
        <source>This PDF cannot be shown: it is damaged or protected. It is kept as it is.</source>
        <translation>Este PDF no se puede mostrar: está dañado o protegido. Se conserva como está.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidenceStrip</name>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Drop files or a photo folder here, or paste a screenshot</source>
        <translation>Suelte aquí archivos o una carpeta de fotos, o pegue una captura de pantalla</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Adjuntando</translation>
    </message>
    <message>
        <source>Attaching...</source>
        <translation>Adjuntando...</translation>
    </message>
    <message>
        <source>Show in Evidence</source>
        <translation>Mostrar en Evidencia</translation>
    </message>
    <message>
        <source>Put into the report</source>
        <translation>Incluir en el informe</translation>
    </message>
    <message>
        <source>Make internal</source>
        <translation>Hacer interna</translation>
    </message>
    <message>
        <source>Take off this criterion</source>
        <translation>Quitar de este criterio</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were not attached.</source>
        <translation>
            <numerusform>%n archivo más no se adjuntó.</numerusform>
            <numerusform>%n archivos más no se adjuntaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n file(s) had arrived and stay attached.</source>
        <translation>
            <numerusform>Cancelado. %n archivo ya había llegado y sigue adjunto.</numerusform>
            <numerusform>Cancelado. %n archivos ya habían llegado y siguen adjuntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach evidence to %1</source>
        <translation>Adjuntar evidencia a %1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::EvidenceStripModel</name>
    <message>
        <source>Caption missing</source>
        <translation>Falta la leyenda</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The number of a piece of evidence and its caption: &quot;E-03 Bolt seal, dock 3&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>caption missing</source>
        <translation>falta la leyenda</translation>
    </message>
    <message>
        <source>internal, not in the report</source>
        <translation>interna, no aparece en el informe</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::FileStep</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Número de informe</translation>
    </message>
    <message>
        <source>Report in</source>
        <translation>Informe en</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>How is it marked, and where is it kept?</source>
        <translation>¿Qué marcado lleva y dónde se guarda?</translation>
    </message>
    <message>
        <source>The marking stands on the screen, on every page of the report and in packages. Everything of the case is in this one file.</source>
        <translation>El marcado aparece en la pantalla, en cada página del informe y en los paquetes. Todo lo del caso está en este único archivo.</translation>
    </message>
    <message>
        <source>Marking and file</source>
        <translation>Marcado y archivo</translation>
    </message>
    <message>
        <source>Say where the case is kept.</source>
        <translation>Indique dónde se guarda el caso.</translation>
    </message>
    <message>
        <source>There is already a file with that name. Choose another; the existing one is not touched.</source>
        <translation>Ya hay un archivo con ese nombre. Elija otro; el existente no se toca.</translation>
    </message>
    <message>
        <source>The folder does not exist. Choose another.</source>
        <translation>La carpeta no existe. Elija otra.</translation>
    </message>
    <message>
        <source>Where is the case kept?</source>
        <translation>¿Dónde se guarda el caso?</translation>
    </message>
    <message>
        <source>Cases (*.ctpat)</source>
        <translation>Casos (*.ctpat)</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::FindingCard</name>
    <message>
        <source>More for this finding</source>
        <translation>Más opciones para este hallazgo</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>The number of a finding and its kind: &quot;A-04 Action required&quot;.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Action required</source>
        <translation>Acción requerida</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más opciones para %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>The answer is no longer No. Withdraw this finding, or answer No again.</source>
        <translation>La respuesta ya no es No. Retire este hallazgo o responda No de nuevo.</translation>
    </message>
    <message>
        <source>Found at %1</source>
        <extracomment>%1 are names of other sites at which the same deficiency was found.</extracomment>
        <translation>Encontrado en %1</translation>
    </message>
    <message>
        <source>Stands for %1 as well</source>
        <translation>También corresponde a %1</translation>
    </message>
    <message>
        <source>Kind other than the obligation: %1</source>
        <translation>Tipo distinto de la obligación: %1</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Due date by rule</source>
        <translation>Fecha límite según la regla</translation>
    </message>
    <message>
        <source>Separate from the other sites</source>
        <translation>Separar de los demás sitios</translation>
    </message>
    <message>
        <source>Withdraw...</source>
        <translation>Retirar...</translation>
    </message>
    <message>
        <source>Why is %1 withdrawn?</source>
        <translation>¿Por qué se retira %1?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Make it an action</source>
        <translation>Convertir en acción</translation>
    </message>
    <message>
        <source>Make it a recommendation</source>
        <translation>Convertir en recomendación</translation>
    </message>
    <message>
        <source>%1...</source>
        <extracomment>Goes on in a question for the reason.</extracomment>
        <translation>%1...</translation>
    </message>
    <message>
        <source>Why does the kind not follow the obligation?</source>
        <translation>¿Por qué el tipo no sigue a la obligación?</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::FindingFields</name>
    <message>
        <source>What the member is asked to do</source>
        <translation>Qué se pide que haga el miembro</translation>
    </message>
    <message>
        <source>What will show that it is done</source>
        <translation>Qué demostrará que se hizo</translation>
    </message>
    <message>
        <source>The reason in words</source>
        <translation>El motivo en palabras</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <extracomment>In a list of reasons, before one is chosen.</extracomment>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Contributing reasons</source>
        <translation>Motivos contribuyentes</translation>
    </message>
    <message numerus="yes">
        <source>%n contributing reason(s)</source>
        <translation>
            <numerusform>%n motivo contribuyente</numerusform>
            <numerusform>%n motivos contribuyentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows the planned release date, once that is known.</source>
        <translation>Sigue a la fecha de entrega prevista, una vez que se conozca.</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>After a due date: it does not follow the rule.</extracomment>
        <translation>a mano</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::FindingList</name>
    <message>
        <source>A further action</source>
        <translation>Otra acción</translation>
    </message>
    <message>
        <source>A further recommendation</source>
        <translation>Otra recomendación</translation>
    </message>
    <message>
        <source>The same as %1 at %2</source>
        <extracomment>%1 is the number of a finding such as A-02, %2 the site it was found at.</extracomment>
        <translation>El mismo que %1 en %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::FoldedText</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of evidence</source>
        <translation>
            <numerusform>%n tipo de evidencia</numerusform>
            <numerusform>%n tipos de evidencia</numerusform>
        </translation>
    </message>
    <message>
        <source>guidance</source>
        <extracomment>Advice on how to meet a criterion, as an entry of a list: &quot;3 questions, 4 kinds of evidence, guidance&quot;.</extracomment>
        <translation>guía</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>One entry of a list.</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::Home</name>
    <message>
        <source>Cases that you open are listed here, the last one first. To look around, open the sample case: everything in it is invented.</source>
        <translation>Los casos que abra aparecen aquí, el último en primer lugar. Para conocer el programa, abra el caso de ejemplo: todo en él es ficticio.</translation>
    </message>
    <message>
        <source>Open the sample case</source>
        <translation>Abrir el caso de ejemplo</translation>
    </message>
    <message>
        <source>New validation</source>
        <translation>Nueva validación</translation>
    </message>
    <message>
        <source>For a specialist: plan, visit, report</source>
        <translation>Para un especialista: planear, visitar, informar</translation>
    </message>
    <message>
        <source>New self-assessment</source>
        <translation>Nueva autoevaluación</translation>
    </message>
    <message>
        <source>For a member: the yearly review</source>
        <translation>Para un miembro: la revisión anual</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>Or drop it anywhere on this window</source>
        <translation>O suéltelo en cualquier parte de esta ventana</translation>
    </message>
    <message>
        <source>Verify a report</source>
        <translation>Verificar un informe</translation>
    </message>
    <message>
        <source>Who signed it, and was it changed?</source>
        <translation>¿Quién lo firmó y se cambió?</translation>
    </message>
    <message>
        <source>Drop a case file or a signed report here</source>
        <translation>Suelte aquí un archivo de caso o un informe firmado</translation>
    </message>
    <message>
        <source>Find a case or member</source>
        <translation>Buscar un caso o miembro</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Casos recientes</translation>
    </message>
    <message>
        <source>Each case is one file. A ring shows answers given out of answers needed; a tick means none is open.</source>
        <translation>Cada caso es un archivo. El anillo muestra las respuestas dadas del total necesario; una marca de verificación significa que no queda ninguna pendiente.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::IdentityBox</name>
    <message>
        <source>The identity file cannot be read. Choose your .p12 or .pfx file. Nothing was signed.</source>
        <translation>El archivo de identidad no se puede leer. Elija su archivo .p12 o .pfx. No se firmó nada.</translation>
    </message>
    <message>
        <source>Identity file</source>
        <translation>Archivo de identidad</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>a .p12 or .pfx file</source>
        <translation>un archivo .p12 o .pfx</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Make an identity for trying out…</source>
        <translation>Crear una identidad de prueba…</translation>
    </message>
    <message>
        <source>Identity files (*.p12 *.pfx);;All files (*)</source>
        <translation>Archivos de identidad (*.p12 *.pfx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Shown when the passphrase has opened the file.</source>
        <translation>Se muestra cuando la frase de contraseña ha abierto el archivo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Self-issued, for trying out: nobody vouches for the name.</source>
        <translation>Autoemitida, de prueba: nadie avala el nombre.</translation>
    </message>
    <message>
        <source>Self-issued: nobody else vouches for the name.</source>
        <translation>Autoemitida: nadie más avala el nombre.</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Emitida por %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Válida del %1 al %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::IntegrityLine</name>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify history and evidence</source>
        <translation>Verificar historial y evidencia</translation>
    </message>
    <message>
        <source>History and evidence are being verified…</source>
        <translation>Se están verificando el historial y la evidencia…</translation>
    </message>
    <message>
        <source>History and evidence are not verified yet; signing does it.</source>
        <translation>El historial y la evidencia aún no se han verificado; al firmar se verifican.</translation>
    </message>
    <message>
        <source>History and evidence checked %1: unchanged</source>
        <translation>Historial y evidencia comprobados (%1): sin cambios</translation>
    </message>
    <message>
        <source>History and evidence checked %1: something does not fit, see above</source>
        <translation>Historial y evidencia comprobados (%1): algo no concuerda, vea arriba</translation>
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
        <translation>Iniciar una corrección</translation>
    </message>
    <message>
        <source>Why is the released version replaced? The new version prints this.</source>
        <translation>¿Por qué se reemplaza la versión entregada? La nueva versión imprime este texto.</translation>
    </message>
    <message>
        <source>Start version %1</source>
        <translation>Iniciar la versión %1</translation>
    </message>
    <message>
        <source>Return to the specialist</source>
        <translation>Devolver al especialista</translation>
    </message>
    <message>
        <source>What is to be changed? The signed file is kept; the number is used again.</source>
        <translation>¿Qué se debe cambiar? El archivo firmado se conserva; el número se vuelve a usar.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Take the version back</source>
        <translation>Recuperar la versión</translation>
    </message>
    <message>
        <source>Why is it taken back? The signed file is kept; the number is used again.</source>
        <translation>¿Por qué se recupera? El archivo firmado se conserva; el número se vuelve a usar.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Release to the member</source>
        <translation>Entregar al miembro</translation>
    </message>
    <message>
        <source>On which day does the member receive the report?</source>
        <translation>¿Qué día recibe el miembro el informe?</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation>Guardar el PDF firmado</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Se guardó como %1.</translation>
    </message>
    <message>
        <source>Version %1 is signed.</source>
        <translation>La versión %1 está firmada.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::MainWindow</name>
    <message>
        <source>Opening the case</source>
        <translation>Abriendo el caso</translation>
    </message>
    <message>
        <source>No network is used</source>
        <translation>No se usa ninguna red</translation>
    </message>
    <message>
        <source>Sample case</source>
        <translation>Caso de ejemplo</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Abrir un caso</translation>
    </message>
    <message>
        <source>Cases (*.ctpat)</source>
        <translation>Casos (*.ctpat)</translation>
    </message>
    <message>
        <source>Verify a report</source>
        <translation>Verificar un informe</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The case is open elsewhere</source>
        <translation>El caso está abierto en otro lugar</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Abrir para lectura</translation>
    </message>
    <message>
        <source>Every change is saved at once</source>
        <translation>Cada cambio se guarda de inmediato</translation>
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
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 de %2 respuestas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unfiled</source>
        <translation>
            <numerusform>%Ln archivo sin clasificar</numerusform>
            <numerusform>%Ln archivos sin clasificar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New validation…</source>
        <translation>&amp;Nueva validación…</translation>
    </message>
    <message>
        <source>New &amp;self-assessment…</source>
        <translation>Nueva &amp;autoevaluación…</translation>
    </message>
    <message>
        <source>&amp;Open a case…</source>
        <translation>A&amp;brir un caso…</translation>
    </message>
    <message>
        <source>Open the sample &amp;case</source>
        <translation>Abrir el &amp;caso de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Verify a report…</source>
        <translation>&amp;Verificar un informe…</translation>
    </message>
    <message>
        <source>C&amp;lose the case</source>
        <translation>C&amp;errar el caso</translation>
    </message>
    <message>
        <source>Your &amp;profile…</source>
        <translation>Su &amp;perfil…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Comfortable density</source>
        <translation>Densidad &amp;cómoda</translation>
    </message>
    <message>
        <source>&amp;Touch density</source>
        <translation>Densidad &amp;táctil</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2 and on: pages
Up and Down, or J and K: previous and next criterion
Y, N, A, V, B: answer Yes, No, Not applicable, Not verified, Yes with best practice
Ctrl+Z: undo
F6: next part of the window
Every other key stands in the menu beside its action.</source>
        <translation>Ctrl+1, Ctrl+2, etc.: páginas
Arriba y Abajo, o J y K: criterio anterior y siguiente
S, N, A, V, M: responder Sí, No, No aplica, No verificado, Sí con mejor práctica
Ctrl+Z: deshacer
F6: parte siguiente de la ventana
Las demás teclas aparecen en el menú junto a su acción.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>Version %1

This program is free software under the GNU General Public License, version 3 or later. It uses no network unless you start an upload or a time-stamp.

The criteria are paraphrased; the official text is CBP&apos;s booklet for each entity type.</source>
        <translation>Versión %1

Este programa es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. No usa ninguna red a menos que usted inicie una carga o un sello de tiempo.

Los criterios están parafraseados; el texto oficial es el folleto de CBP para cada tipo de entidad.</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>No todo está guardado</translation>
    </message>
    <message>
        <source>%1

You can stay and try again, or close without the last change. Everything before it is saved.</source>
        <translation>%1

Puede quedarse e intentarlo de nuevo, o cerrar sin el último cambio. Todo lo anterior está guardado.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin ese cambio</translation>
    </message>
    <message>
        <source>Files are still being attached</source>
        <translation>Aún se están adjuntando archivos</translation>
    </message>
    <message>
        <source>What has arrived stays in the case. What has not is left out and can be attached again.</source>
        <translation>Lo que ya llegó permanece en el caso. Lo que no ha llegado se omite y se puede adjuntar de nuevo.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Parte &amp;siguiente de la ventana</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Parte a&amp;nterior de la ventana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Comprobando el archivo…</translation>
    </message>
    <message>
        <source>File and evidence checked</source>
        <translation>Archivo y evidencia comprobados</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>El archivo está dañado</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::MarkingBanner</name>
    <message>
        <source>Marking: %1</source>
        <extracomment>Read out by screen readers; %1 is such as CUI.</extracomment>
        <translation>Marcado: %1</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::MemberStep</name>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>¿De quién se trata?</translation>
    </message>
    <message>
        <source>One case is one validation or one self-assessment, in one file.</source>
        <translation>Un caso es una validación o una autoevaluación, en un solo archivo.</translation>
    </message>
    <message>
        <source>Say who the member is.</source>
        <translation>Indique quién es el miembro.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::NewCaseAssistant</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>New self-assessment</source>
        <translation>Nueva autoevaluación</translation>
    </message>
    <message>
        <source>New validation</source>
        <translation>Nueva validación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is written until the last step.</source>
        <translation>No se escribe nada hasta el último paso.</translation>
    </message>
    <message>
        <source>&amp;Make the case</source>
        <translation>&amp;Crear el caso</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::OtherAnswers</name>
    <message>
        <source>%1:</source>
        <extracomment>The name of a site before its answer: &quot;Mexicali warehouse: Yes&quot;.</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Answer for this site</source>
        <translation>Responder para este sitio</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::OverviewHead</name>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 de %2 respuestas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln criteria, %1 must</source>
        <extracomment>below the number of answers: criteria in scope somewhere, and how many of them are a must</extracomment>
        <translation>
            <numerusform>%Ln criterio, %1 obligatorio</numerusform>
            <numerusform>%Ln criterios, %1 obligatorios</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Start at %1</source>
        <translation>Empezar en %1</translation>
    </message>
    <message>
        <source>Continue at %1</source>
        <translation>Continuar en %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::OverviewModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many answers are given, of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recomendación</numerusform>
            <numerusform>%n recomendaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>the next criterion to look at, and how many answers are left after it: &quot;6.6 and 1 more&quot;</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered, %2 yes, %3 no</source>
        <extracomment>for screen readers, of a bar: &quot;3 of 5 answered, 2 yes, 1 no&quot;</extracomment>
        <translation>%1 respondidas, %2 sí, %3 no</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Todas las visitas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>Siguiente por revisar</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::OverviewPage</name>
    <message>
        <source>Sites differ</source>
        <translation>Los sitios difieren</translation>
    </message>
    <message>
        <source>Blocks the report</source>
        <translation>Impide el informe</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisar</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Hallazgos abiertos</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Próximas fechas</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::OverviewPanel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::OverviewTable</name>
    <message>
        <source>Progress by category</source>
        <translation>Avance por categoría</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PageMaker</name>
    <message>
        <source>The pages are made anew.</source>
        <translation>Las páginas se están creando de nuevo.</translation>
    </message>
    <message>
        <source>The pages were made but cannot be shown. The case is as it was.</source>
        <translation>Las páginas se crearon, pero no se pueden mostrar. El caso sigue como estaba.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PagesBar</name>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>Página anterior (Ctrl+Re Pág)</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>Página siguiente (Ctrl+Av Pág)</translation>
    </message>
    <message>
        <source>The pages are being made</source>
        <translation>Se están creando las páginas</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Alejar (Ctrl+−)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Acercar (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Ajustar al ancho (Ctrl+0)</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Aún no hay páginas</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PagesPane</name>
    <message>
        <source>%1 The pages below are those made before.</source>
        <translation>%1 Las páginas de abajo son las que se crearon antes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PastedImage</name>
    <message>
        <source>Screenshot %1</source>
        <extracomment>The name of a pasted picture as a file; %1 is date and time.</extracomment>
        <translation>Captura de pantalla %1</translation>
    </message>
    <message>
        <source>The pasted picture could not be kept, so it was not attached. Free some space in the folder for temporary files and paste again.</source>
        <translation>No se pudo conservar la imagen pegada, así que no se adjuntó. Libere espacio en la carpeta de archivos temporales y pegue de nuevo.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PdfView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>Page %1: %2</source>
        <extracomment>for screen readers; %1 is the number of a page, %2 all its text</extracomment>
        <translation>Página %1: %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PeopleStep</name>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Who takes part?</source>
        <translation>¿Quién participa?</translation>
    </message>
    <message>
        <source>The specialists, and the people you expect to meet. Presence is that of the first visit; everything can be completed later.</source>
        <translation>Los especialistas y las personas con quienes espera reunirse. La presencia es la de la primera visita; todo se puede completar después.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Give every person a name.</source>
        <translation>Indique el nombre de cada persona.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PeopleTable</name>
    <message>
        <source>People met</source>
        <translation>Participantes</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PracticeCard</name>
    <message>
        <source>Title of the practice</source>
        <translation>Título de la práctica</translation>
    </message>
    <message>
        <source>Best practice</source>
        <translation>Mejor práctica</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Noted: %1 of %2 elements</source>
        <translation>Anotada: %1 de %2 elementos</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PrivateLabel</name>
    <message>
        <source>Internal</source>
        <extracomment>Over a note that never reaches the member. The second line goes on: &quot;not in the report&quot;.</extracomment>
        <translation>Interno</translation>
    </message>
    <message>
        <source>not in the report</source>
        <extracomment>Goes on after &quot;Internal&quot;.</extracomment>
        <translation>no aparece en el informe</translation>
    </message>
    <message>
        <source>Internal, not in the report</source>
        <translation>Interno, no aparece en el informe</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::PrivateTextEdit</name>
    <message>
        <source>Internal: never stands in the report.</source>
        <translation>Interno: nunca aparece en el informe.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ProfileDialog</name>
    <message>
        <source>Who works here?</source>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Cargo</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>The history of a case says who changed what; this is the “who”. It is a statement: the proof is your signature.</source>
        <translation>El historial de un caso dice quién cambió qué; este es el «quién». Es una declaración: la prueba es su firma.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ReasonPrompt</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::RecentCases</name>
    <message>
        <source>%1, %2, %3 of %4 answers</source>
        <translation>%1, %2, %3 de %4 respuestas</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 de %2 respuestas</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>abierto el %1</translation>
    </message>
    <message>
        <source>Planned release</source>
        <translation>Entrega prevista</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::RecentHeader</name>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Próxima fecha</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ReportPage</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>View of the report</source>
        <translation>Vista del informe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Show &amp;pages</source>
        <translation>Mostrar &amp;páginas</translation>
    </message>
    <message>
        <source>Write the &amp;texts</source>
        <translation>Redactar los &amp;textos</translation>
    </message>
    <message>
        <source>&amp;Verify history and evidence</source>
        <translation>&amp;Verificar historial y evidencia</translation>
    </message>
    <message>
        <source>&amp;Sign report…</source>
        <translation>&amp;Firmar informe…</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firma</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block(s) signing; the list says which.</source>
        <translation>
            <numerusform>%n punto impide firmar; la lista indica cuál.</numerusform>
            <numerusform>%n puntos impiden firmar; la lista indica cuáles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing makes version %1 read-only. A correction starts version %2.</source>
        <translation>Al firmar, la versión %1 queda como de solo lectura. Una corrección inicia la versión %2.</translation>
    </message>
    <message>
        <source>The signature is added to the signed file; those before it stay valid.</source>
        <translation>La firma se agrega al archivo firmado; las anteriores siguen siendo válidas.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::ReportTextEdit</name>
    <message>
        <source>For the member: stands in the report.</source>
        <translation>Para el miembro: aparece en el informe.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::RequirementText</name>
    <message>
        <source>• %1: %2</source>
        <extracomment>A part of a requirement: its obligation, MUST or SHOULD, and its text.</extracomment>
        <translation>• %1: %2</translation>
    </message>
    <message>
        <source>Paraphrased; the booklet&apos;s own words rule.</source>
        <translation>Parafraseado; prevalece la redacción del folleto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 says how far it is confirmed that the criterion applies (&quot;Attributed&quot;), %2 explains it in a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SavedLabel</name>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a time of day, such as 14:32:07.</extracomment>
        <translation>Guardado a las %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <extracomment>%1 is the reason, such as &quot;the disk is full&quot;.</extracomment>
        <translation>No se guardó: %1</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SectionsModel</name>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Result on one page</source>
        <translation>Resultado en una página</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Resumen ejecutivo</translation>
    </message>
    <message>
        <source>Company, supply chain and scope</source>
        <translation>Empresa, cadena de suministro y alcance</translation>
    </message>
    <message>
        <source>Findings by category</source>
        <translation>Hallazgos por categoría</translation>
    </message>
    <message>
        <source>Actions required</source>
        <translation>Acciones requeridas</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Mejores prácticas</translation>
    </message>
    <message>
        <source>Not applicable, not verified</source>
        <translation>No aplica, no verificado</translation>
    </message>
    <message>
        <source>Evidence register</source>
        <translation>Registro de evidencias</translation>
    </message>
    <message>
        <source>Method and integrity</source>
        <translation>Método e integridad</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, página %2</translation>
    </message>
    <message>
        <source>%1, something blocks signing</source>
        <translation>%1, algo impide firmar</translation>
    </message>
    <message>
        <source>%1, worth a look</source>
        <translation>%1, conviene revisar</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SectionsPanel</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Secciones del informe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marcado</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::Sidebar</name>
    <message>
        <source>Pages of the case</source>
        <translation>Páginas del caso</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SidebarModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many answers are given, of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2: %3 answered</source>
        <translation>%1 %2: %3 respondidos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 answered, %4, %5</source>
        <translation>%1 %2, %3 respondidos, %4, %5</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recomendación</numerusform>
            <numerusform>%n recomendaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SignDialog</name>
    <message>
        <source>Sign report</source>
        <translation>Firmar informe</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signing makes version %1 read-only. History and evidence are verified first; the signed file is verified before it is kept.</source>
        <translation>Al firmar, la versión %1 queda como de solo lectura. Primero se verifican el historial y la evidencia; el archivo firmado se verifica antes de conservarlo.</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Firmar</translation>
    </message>
    <message>
        <source>as usual for the role, in the report&apos;s language</source>
        <translation>lo habitual para la función, en el idioma del informe</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Firma como</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SignatureCard</name>
    <message>
        <source>Certificate and algorithms</source>
        <translation>Certificado y algoritmos</translation>
    </message>
    <message>
        <source>Unknown signer</source>
        <translation>Firmante desconocido</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Time stated</source>
        <translation>Hora declarada</translation>
    </message>
    <message>
        <source>%1, by the signer&apos;s own clock; nobody else confirms it</source>
        <translation>%1, según el reloj del firmante; nadie más lo confirma</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cubre</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Valor hash</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::SignatureRows</name>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>Firmado: %1</translation>
    </message>
    <message>
        <source>Signs next</source>
        <translation>Siguiente en firmar</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>a signature that nobody has made yet</extracomment>
        <translation>Por firmar</translation>
    </message>
    <message>
        <source>Nobody is listed</source>
        <translation>No hay nadie en la lista</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
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
        <translation>Sitio</translation>
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
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::TextsPane</name>
    <message>
        <source>Texts of the report</source>
        <translation>Textos del informe</translation>
    </message>
    <message>
        <source>Everything here is printed for the member. Blank lines part paragraphs; a line that begins with “- ” is a bullet.</source>
        <translation>Todo lo que está aquí se imprime para el miembro. Las líneas en blanco separan párrafos; una línea que empieza con “- ” es una viñeta.</translation>
    </message>
    <message>
        <source>for the member</source>
        <translation>para el miembro</translation>
    </message>
    <message>
        <source>“%1” is not saved; what you wrote is still in its field. %2</source>
        <translation>“%1” no está guardado; lo que escribió sigue en su campo. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::TrialDialog</name>
    <message>
        <source>The identity cannot be written there. Choose another place. Nothing was made.</source>
        <translation>La identidad no se puede escribir ahí. Elija otro lugar. No se creó nada.</translation>
    </message>
    <message>
        <source>Identity for trying out</source>
        <translation>Identidad de prueba</translation>
    </message>
    <message>
        <source>A report signed with it says everywhere that the signer vouches for himself or herself. Use it to learn; sign real reports with the identity that your agency or company issued.</source>
        <translation>Un informe firmado con ella indica en todas partes que quien firma se avala por sí solo. Úsela para aprender; firme los informes reales con la identidad que emitió su agencia o empresa.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Frase de contraseña, otra vez</translation>
    </message>
    <message>
        <source>&amp;Make…</source>
        <translation>&amp;Crear…</translation>
    </message>
    <message>
        <source>Say whose name the identity carries.</source>
        <translation>Indique a nombre de quién está la identidad.</translation>
    </message>
    <message>
        <source>Choose a passphrase that protects the file.</source>
        <translation>Elija una frase de contraseña que proteja el archivo.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Las dos frases de contraseña son distintas. Escriba la misma dos veces.</translation>
    </message>
    <message>
        <source>Identity files (*.p12)</source>
        <translation>Archivos de identidad (*.p12)</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VerdictPanel</name>
    <message numerus="yes">
        <source>%1 · %n signature(s)</source>
        <extracomment>name of a file, then how many signatures it carries</extracomment>
        <translation>
            <numerusform>%1 · %n firma</numerusform>
            <numerusform>%1 · %n firmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to sign are still empty.</source>
        <translation>
            <numerusform>%n lugar para firmar sigue vacío.</numerusform>
            <numerusform>%n lugares para firmar siguen vacíos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VerificationEditor</name>
    <message>
        <source>Records read</source>
        <translation>Registros leídos</translation>
    </message>
    <message>
        <source>Records there were</source>
        <translation>Registros existentes</translation>
    </message>
    <message>
        <source>Exceptions among them</source>
        <translation>Excepciones entre ellos</translation>
    </message>
    <message>
        <source>Internal, not in the report</source>
        <translation>Interno, no aparece en el informe</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>What was looked at, or who was asked</source>
        <translation>Qué se revisó o a quién se preguntó</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>Date and time in a field: d day, MMM short month, yyyy year, HH:mm hours and minutes.</extracomment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time at the visit (%1)</source>
        <translation>Hora en la visita (%1)</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Between two numbers: 20 of 312 records.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>records read, exceptions:</source>
        <extracomment>After two numbers: 20 of 312 records, and 9 exceptions.</extracomment>
        <translation>registros leídos, excepciones:</translation>
    </message>
    <message>
        <source>Add verification</source>
        <translation>Agregar verificación</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Conservar cambios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VerificationRow</name>
    <message>
        <source>More for %1: %2</source>
        <extracomment>The menu of a verification; %1 is its method, %2 what was looked at.</extracomment>
        <translation>Más opciones para %1: %2</translation>
    </message>
    <message>
        <source>Without an object</source>
        <translation>Sin objeto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n exception(s)</source>
        <extracomment>%1 is a sample such as &quot;20 of 312, seal log&quot;; exceptions are records that did not meet the criterion.</extracomment>
        <translation>
            <numerusform>%1; %n excepción</numerusform>
            <numerusform>%1; %n excepciones</numerusform>
        </translation>
    </message>
    <message>
        <source>internal, not in the report</source>
        <translation>interna, no aparece en el informe</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Put into the report</source>
        <translation>Incluir en el informe</translation>
    </message>
    <message>
        <source>Make internal</source>
        <translation>Hacer interna</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>El archivo no se puede leer. Compruebe que sigue ahí y que tiene permiso para leerlo. No se verificó nada.</translation>
    </message>
    <message>
        <source>The file is too large to be verified here. Nothing was verified.</source>
        <translation>El archivo es demasiado grande para verificarlo aquí. No se verificó nada.</translation>
    </message>
    <message>
        <source>Drop a PDF here, or choose one</source>
        <translation>Suelte aquí un PDF o elija uno</translation>
    </message>
    <message>
        <source>Verify a report</source>
        <translation>Verificar un informe</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>&amp;Choose PDF…</source>
        <translation>&amp;Elegir PDF…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>Archivos PDF (*.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Verify a report – %1</source>
        <extracomment>title of the window, %1 a file&apos;s name</extracomment>
        <translation>Verificar un informe – %1</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VisitForm</name>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Two letters, such as MX</source>
        <translation>Dos letras, por ejemplo, MX</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Manufacturer ID</source>
        <translation>Identificador del fabricante</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>First and last day</source>
        <translation>Primer y último día</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Todos los criterios</translation>
    </message>
    <message>
        <source>Chosen criteria, with a reason</source>
        <translation>Criterios elegidos, con un motivo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Criteria in scope</source>
        <translation>Criterios en el alcance</translation>
    </message>
    <message>
        <source>Why only these</source>
        <translation>Por qué solo estos</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>En una oración</translation>
    </message>
    <message>
        <source>for the member</source>
        <translation>para el miembro</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>Indique el nombre del sitio.</translation>
    </message>
    <message>
        <source>Choose the time zone of the site, such as America/Tijuana: times are printed in it.</source>
        <translation>Elija la zona horaria del sitio, por ejemplo, America/Tijuana: las horas se imprimen en ella.</translation>
    </message>
    <message>
        <source>Choose at least one criterion for the scope.</source>
        <translation>Elija al menos un criterio para el alcance.</translation>
    </message>
    <message>
        <source>Say why only these criteria are in scope.</source>
        <translation>Indique por qué solo estos criterios están en el alcance.</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VisitList</name>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n criterio</numerusform>
            <numerusform>%n criterios</numerusform>
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
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Report number</source>
        <translation>Número de informe</translation>
    </message>
    <message>
        <source>Planned release</source>
        <translation>Entrega prevista</translation>
    </message>
    <message>
        <source>Days to respond</source>
        <translation>Días para responder</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Report in</source>
        <translation>Informe en</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A report version is frozen for signing, so what it prints is held. Take it back on the Report page to go on.</source>
        <translation>Una versión del informe está congelada para su firma, así que lo que imprime no se puede cambiar. Recupérela en la página Informe para continuar.</translation>
    </message>
    <message>
        <source>Sites and visits</source>
        <translation>Sitios y visitas</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Agregar una visita</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Edit visit %1</source>
        <translation>Editar la visita %1</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nuevo sitio</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Presence at</source>
        <translation>Presencia en</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Present at %1</source>
        <translation>Presentes en %1</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>Add a &amp;visit</source>
        <translation>Agregar una &amp;visita</translation>
    </message>
    <message>
        <source>Add a &amp;person</source>
        <translation>Agregar una &amp;persona</translation>
    </message>
</context>
<context>
    <name>ctpat::ui::VisitsStep</name>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Agregar una visita</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Which sites are visited?</source>
        <translation>¿Qué sitios se visitan?</translation>
    </message>
    <message>
        <source>What is checked on documents alone belongs to the desk review, which every case has.</source>
        <translation>Lo que se comprueba solo con documentos pertenece a la revisión documental, que tiene todo caso.</translation>
    </message>
    <message>
        <source>Sites and visits</source>
        <translation>Sitios y visitas</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Nuevo sitio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a site, %2 what is wrong with its visit</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
