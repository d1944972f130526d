<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>The file is nested too deeply.</source>
        <translation>Le fichier comporte trop de niveaux imbriqués.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>It does not end as it begins.</source>
        <translation>La fin ne correspond pas au début.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>There are more than {max_rows} entries.</source>
        <translation>Il y a plus de {max_rows} éléments.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>It has more than {max_lines} lines.</source>
        <translation>L’élément compte plus de {max_lines} lignes.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>It is cut off.</source>
        <translation>L’élément est tronqué.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>A line has no name.</source>
        <translation>Une ligne n’a pas de nom.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>Its parameters cannot be read.</source>
        <translation>Ses paramètres sont illisibles.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>Columns may be parted by comma, semicolon, tab or bar.</source>
        <translation>Les colonnes peuvent être séparées par virgule, point-virgule, tabulation ou barre.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>The file has no row of column names.</source>
        <translation>Le fichier n’a pas de ligne de noms de colonnes.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>There are more than {max_rows} rows.</source>
        <translation>Il y a plus de {max_rows} lignes.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>It has {cells} cells under {columns} columns.</source>
        <translation>La ligne a {cells} cellules pour {columns} colonnes.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>A cell is longer than {max_cell} characters.</source>
        <translation>Une cellule dépasse {max_cell} caractères.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>A quotation mark is opened and not closed, or text follows a closed one.</source>
        <translation>Un guillemet est ouvert sans être fermé, ou du texte suit un guillemet fermant.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/dates.py"/>
        <source>This is not a date that can be read without guessing.</source>
        <translation>Cette date ne peut pas être lue sans deviner.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/dates.py"/>
        <source>There is no such month.</source>
        <translation>Ce mois n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/dates.py"/>
        <source>There is no such day or time of day.</source>
        <translation>Ce jour ou cette heure n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/degrees.py"/>
        <source>This is not a number of degrees.</source>
        <translation>Ce n’est pas un nombre de degrés.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/degrees.py"/>
        <source>Latitude ends at 90 degrees and longitude at 180.</source>
        <translation>La latitude s’arrête à 90 degrés et la longitude à 180.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/encoding.py"/>
        <source>This encoding is not among those that can be read.</source>
        <translation>Cet encodage n’est pas de ceux qui peuvent être lus.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/encoding.py"/>
        <source>This is not a text file, or one in another encoding.</source>
        <translation>Ce n’est pas un fichier texte, ou son encodage est différent.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/encoding.py"/>
        <source>This is not plain text: it {error}.</source>
        <translation>Ce n’est pas du texte simple : il {error}.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Camera make</source>
        <translation>Marque de l’appareil</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Camera model</source>
        <translation>Modèle de l’appareil</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Copyright</source>
        <translation>Droits d’auteur</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Keywords</source>
        <translation>Mots clés</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Camera serial number</source>
        <translation>Numéro de série de l’appareil</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Image identifier</source>
        <translation>Identifiant de l’image</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Camera owner</source>
        <translation>Propriétaire de l’appareil</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Lens make</source>
        <translation>Marque de l’objectif</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Lens model</source>
        <translation>Modèle de l’objectif</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Lens serial number</source>
        <translation>Numéro de série de l’objectif</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Taken</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Digitised</source>
        <translation>Numérisation</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Photoshop data</source>
        <translation>Données Photoshop</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Content credentials</source>
        <translation>Attestations de contenu</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/context/exif.py"/>
        <source>{n} bytes</source>
        <extracomment>One in English: {n} byte</extracomment>
        <translation>
            <numerusform>{n} octet</numerusform>
            <numerusform>{n} octets</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Maker's own notes</source>
        <translation>Notes propres au fabricant</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>(no zone)</source>
        <translation>(sans fuseau)</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Height</source>
        <translation>Altitude</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Position known within</source>
        <translation>Précision de la position</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Camera looked towards</source>
        <translation>Direction de l’appareil</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Time of position</source>
        <translation>Heure de la position</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>There are more than {max_columns} properties.</source>
        <translation>Il y a plus de {max_columns} propriétés.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The file is not JSON (character {pos}).</source>
        <translation>Le fichier n’est pas du JSON (caractère {pos}).</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The file holds a number that is too large.</source>
        <translation>Le fichier contient un nombre trop grand.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The file is JSON, but not GeoJSON.</source>
        <translation>Le fichier est du JSON, mais pas du GeoJSON.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>There are more than {max_rows} features.</source>
        <translation>Il y a plus de {max_rows} objets géographiques.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The coordinates are not on WGS 84.</source>
        <translation>Les coordonnées ne sont pas en WGS 84.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It is not a feature.</source>
        <translation>Ce n’est pas un objet géographique.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>They are not an object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It is nested too deeply.</source>
        <translation>Trop de niveaux imbriqués.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It is not a geometry.</source>
        <translation>Ce n’est pas une géométrie.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It has more than a million positions.</source>
        <translation>Plus d’un million de positions.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It is not a list of positions.</source>
        <translation>Ce n’est pas une liste de positions.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It has no position.</source>
        <translation>Il n’y a pas de position.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>A point has one position.</source>
        <translation>Un point a une seule position.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>A coordinate is not a number.</source>
        <translation>Une coordonnée n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>A coordinate lies outside of {limit} degrees.</source>
        <translation>Une coordonnée sort des {limit} degrés.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The member '{name}' is there twice in one object.</source>
        <translation>Le membre « {name} » figure deux fois dans un même objet.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The file holds {text}, which is not a number.</source>
        <translation>Le fichier contient {text}, qui n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/icalendar_in.py"/>
        <source>There is no event in the calendar.</source>
        <translation>Il n’y a aucun événement dans le calendrier.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/icalendar_in.py"/>
        <source>The end lies before the start.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/icalendar_in.py"/>
        <source>This is not a date or a time of a calendar.</source>
        <translation>Ce n’est pas une date ni une heure de calendrier.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/icalendar_in.py"/>
        <source>The year must lie between 1900 and 2199.</source>
        <translation>L’année doit être comprise entre 1900 et 2199.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/icalendar_in.py"/>
        <source>This is not a length of time.</source>
        <translation>Ce n’est pas une durée.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>This is too large for a template.</source>
        <translation>C’est trop volumineux pour un modèle.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>This is not a template of columns.</source>
        <translation>Ce n’est pas un modèle de colonnes.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>The table has no column '{lacking}'.</source>
        <translation>Le tableau n’a pas de colonne « {lacking} ».</translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>There is an end without a start.</source>
        <translation>Il y a une fin sans début.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>The precision must be 1 to 1,000,000 metres.</source>
        <translation>La précision doit être de 1 à 1 000 000 de mètres.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>The code must be 1 to {scale}.</source>
        <translation>Le code doit être de 1 à {scale}.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>It is longer than {max_cell} characters.</source>
        <translation>Le texte dépasse {max_cell} caractères.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>It {error}.</source>
        <translation>Le texte {error}.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>There are more than {max_columns} columns.</source>
        <translation>Il y a plus de {max_columns} colonnes.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>The name of column {number} {error}.</source>
        <translation>Le nom de la colonne {number} {error}.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>The file is larger than {size}.</source>
        <translation>Le fichier dépasse {size}.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>There is something between the segments of the JPEG file.</source>
        <translation>Il y a quelque chose entre les segments du fichier JPEG.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>A marker of the JPEG file stands where it must not.</source>
        <translation>Un marqueur du fichier JPEG se trouve à une place interdite.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>A segment of the JPEG file is cut off.</source>
        <translation>Un segment du fichier JPEG est tronqué.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>The JPEG file has too many segments.</source>
        <translation>Le fichier JPEG a trop de segments.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>A chunk of the PNG file is cut off.</source>
        <translation>Un bloc du fichier PNG est tronqué.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>The PNG file does not begin with its header.</source>
        <translation>Le fichier PNG ne commence pas par son en-tête.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>The PNG file has too many chunks.</source>
        <translation>Le fichier PNG a trop de blocs.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>The WebP file is cut off.</source>
        <translation>Le fichier WebP est tronqué.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>A chunk of the WebP file is cut off.</source>
        <translation>Un bloc du fichier WebP est tronqué.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>The WebP file has too many chunks.</source>
        <translation>Le fichier WebP a trop de blocs.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>Only JPEG, PNG, TIFF and WebP pictures can be freed of hidden details.</source>
        <translation>Seules les images JPEG, PNG, TIFF et WebP peuvent être débarrassées des détails cachés.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>This TIFF file holds further pictures inside; export it anew.</source>
        <translation>Ce fichier TIFF contient d’autres images ; exportez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>Parts of the TIFF file lie on top of each other.</source>
        <translation>Des parties du fichier TIFF se chevauchent.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>The TIFF file does not say where its pixels are.</source>
        <translation>Le fichier TIFF ne dit pas où sont ses pixels.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>Pixels of the TIFF file lie outside of it.</source>
        <translation>Des pixels du fichier TIFF sont hors du fichier.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>The TIFF file has no pixels.</source>
        <translation>Le fichier TIFF n’a pas de pixels.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/tiff.py"/>
        <source>It does not begin as a TIFF file.</source>
        <translation>Le début n’est pas celui d’un fichier TIFF.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/tiff.py"/>
        <source>A directory lies outside of the file.</source>
        <translation>Un répertoire est hors du fichier.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/tiff.py"/>
        <source>A directory is cut off or too large.</source>
        <translation>Un répertoire est tronqué ou trop grand.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/tiff.py"/>
        <source>Its directories lead back to each other, or are too many.</source>
        <translation>Ses répertoires renvoient l’un à l’autre, ou sont trop nombreux.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/vcard_in.py"/>
        <source>There is no contact card in the file.</source>
        <translation>Il n’y a aucune carte de contact dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/vcard_in.py"/>
        <source>The card has no name.</source>
        <translation>La carte n’a pas de nom.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/vcard_in.py"/>
        <source>It is in an encoding that cannot be read.</source>
        <translation>Son encodage est illisible.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/vcard_in.py"/>
        <source>It is not in the encoding that it states.</source>
        <translation>Son encodage n’est pas celui qu’il annonce.</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>read</source>
        <translation>lecture</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>written</source>
        <translation>écriture</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>there is already something of that name</source>
        <translation>quelque chose porte déjà ce nom</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>used</source>
        <translation>utilisation</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>it is not a folder that is there</source>
        <translation>ce n’est pas un dossier présent</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>no file can have such a name</source>
        <translation>aucun fichier ne peut porter un tel nom</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>more bytes</source>
        <translation>davantage d’octets</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>{most} parts of that size</source>
        <translation>{most} parties de cette taille</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>The bundle</source>
        <translation>Le pli</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/parts.py"/>
        <source>the list of its parts</source>
        <translation>la liste de ses parties</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/parts.py"/>
        <source>part {number} of {total} is missing</source>
        <translation>la partie {number} sur {total} manque</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/parts.py"/>
        <source>parts {numbers} of {total} are missing</source>
        <translation>les parties {numbers} sur {total} manquent</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/parts.py"/>
        <source>parts {numbers} and more of {total} are missing</source>
        <translation>les parties {numbers} et d’autres, sur {total}, manquent</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/parts.py"/>
        <source>part {number} of {total}</source>
        <translation>partie {number} sur {total}</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/relay/post.py"/>
        <source>The part of Liaison that speaks to a relay is not installed here. Install it with: pip install 'liaison-desk[relay]'</source>
        <translation>La partie de Liaison qui parle à un relais n’est pas installée ici. Installez-la avec : pip install 'liaison-desk[relay]'</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>Own fields are answered without a template.</source>
        <translation>Des champs propres sont remplis sans modèle.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>The deadline lies before the start.</source>
        <translation>L’échéance précède le début.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>There is a step 'finding' but no finding.</source>
        <translation>Il y a une étape « conclusion » mais pas de conclusion.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>There is a finding but no step 'finding'.</source>
        <translation>Il y a une conclusion mais pas d’étape « conclusion ».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>The finding does not say to whom.</source>
        <translation>La conclusion ne dit pas à qui.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>received</source>
        <translation>reçue</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>delivered</source>
        <translation>remise</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>It was {step} before it was {earlier}.</source>
        <translation>La date « {step} » précède la date « {earlier} ».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>Red would be reached before amber.</source>
        <translation>Le rouge serait atteint avant l’orange.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>Low, best and high are not in this order.</source>
        <translation>Le minimum, la meilleure estimation et le maximum ne sont pas dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>There is no kind of record called '{kind}'.</source>
        <translation>Il n’existe pas de type de fiche appelé « {kind} ».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record is larger than 4,000,000 bytes.</source>
        <translation>La fiche dépasse 4 000 000 d’octets.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record is not UTF-8 text.</source>
        <translation>La fiche n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record is nested too deeply.</source>
        <translation>La fiche comporte trop de niveaux imbriqués.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record is not JSON (character {pos}).</source>
        <translation>La fiche n’est pas du JSON (caractère {pos}).</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record holds a number that is too large.</source>
        <translation>La fiche contient un nombre trop grand.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field 'statements/{number:03}' is not an assessment, and only an assessment carries likelihood and confidence.</source>
        <translation>Le champ « statements/{number:03} » n’est pas une appréciation, et seule une appréciation porte probabilité et confiance.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field 'extra' answers the same question twice.</source>
        <translation>Le champ « extra » répond deux fois à la même question.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field '{where}' is longer than 1,000,000 characters.</source>
        <translation>Le champ « {where} » dépasse 1 000 000 de caractères.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field '{where}' {error}.</source>
        <translation>Le champ « {where} » {error}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field '{where}' has more than {max_items} items.</source>
        <translation>Le champ « {where} » a plus de {max_items} éléments.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The form has no field called '{name}'.</source>
        <translation>Le formulaire n’a pas de champ appelé « {name} ».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record is not in the form of a record: {message}.</source>
        <translation>La fiche n’a pas la forme d’une fiche : {message}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field '{where}' is not as the form expects: {reason}.</source>
        <translation>Le champ « {where} » n’est pas comme le formulaire l’attend : {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field '{name}' is there twice.</source>
        <translation>Le champ « {name} » figure deux fois.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The number {text} is not a whole number.</source>
        <translation>Le nombre {text} n’est pas un nombre entier.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/delivery.py"/>
        <source>prepared</source>
        <translation>préparé</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/delivery.py"/>
        <source>queued for the relay</source>
        <translation>en attente pour le relais</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/delivery.py"/>
        <source>at the relay, as it says</source>
        <translation>au relais, selon ses dires</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/delivery.py"/>
        <source>handed over</source>
        <translation>remis</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/delivery.py"/>
        <source>opened</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/delivery.py"/>
        <source>acted on</source>
        <translation>traité</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/forms.py"/>
        <source>The field '{path}' cannot take this value: {error}.</source>
        <translation>Le champ « {path} » ne peut pas prendre cette valeur : {error}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>Nobody has marked it: who may read it is not decided.</source>
        <translation>Personne ne l’a marquée : qui peut la lire n’est pas décidé.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It lists {name}, or his side, as not to be told.</source>
        <translation>Elle indique que {name}, ou son côté, ne doit pas en être informé.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>Nobody asked this person whether the profile may be shared.</source>
        <translation>On n’a pas demandé à cette personne si le profil peut être communiqué.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>Its author has to agree before it goes on to others.</source>
        <translation>Son auteur doit donner son accord avant qu’elle ne soit transmise à d’autres.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It is marked {marking}, above {ceiling} for which the file is meant.</source>
        <translation>Elle est marquée {marking}, au-dessus de {ceiling} prévu pour le fichier.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It is marked {marking}, and other programs may read what is copied.</source>
        <translation>Elle est marquée {marking}, et d’autres programmes peuvent lire ce qui est copié.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>Its marking does not release it to {to}.</source>
        <translation>Son marquage n’autorise pas sa diffusion à {to}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It is marked {marking}; your policy lets no more than {level} out like this.</source>
        <translation>Elle est marquée {marking} ; votre directive ne laisse pas sortir ainsi plus que {level}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>His key was revoked: whoever has it now could read it.</source>
        <translation>Sa clé a été révoquée : quiconque la détient maintenant pourrait la lire.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It is marked {marking}, and nobody has made sure that the key is his.</source>
        <translation>Elle est marquée {marking}, et personne n’a vérifié que la clé est bien la sienne.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It is marked {marking}; that he is cleared for that is not known here.</source>
        <translation>Elle est marquée {marking} ; rien ici ne dit qu’il est habilité à ce niveau.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It is released to {names} alone.</source>
        <translation>Elle n’est diffusable qu’à {names}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It is for holders of {names}; that he is one is not known here.</source>
        <translation>Elle est destinée aux détenteurs de {names} ; rien ici ne dit qu’il en est un.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It is for the eyes of {names} alone.</source>
        <translation>Elle est réservée à {names}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The indicator is in words.</source>
        <translation>L’indicateur s’exprime en mots.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The value observed is not a figure.</source>
        <translation>La valeur observée n’est pas un chiffre.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The indicator does not say which way is worse.</source>
        <translation>L’indicateur ne dit pas dans quel sens c’est pire.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>{value} observed; red is {bound} or more.</source>
        <translation>Valeur observée : {value} ; rouge à {bound} ou plus.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>{value} observed; red is {bound} or less.</source>
        <translation>Valeur observée : {value} ; rouge à {bound} ou moins.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>{value} observed; amber is {bound} or more.</source>
        <translation>Valeur observée : {value} ; orange à {bound} ou plus.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>{value} observed; amber is {bound} or less.</source>
        <translation>Valeur observée : {value} ; orange à {bound} ou moins.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The indicator has no threshold in figures.</source>
        <translation>L’indicateur n’a pas de seuil chiffré.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>{value} observed; no threshold is reached.</source>
        <translation>Valeur observée : {value} ; aucun seuil n’est atteint.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>Nothing was observed.</source>
        <translation>Rien n’a été observé.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The answer is '{value}', which is red.</source>
        <translation>La réponse est « {value} » : rouge.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The answer is '{value}', which is amber.</source>
        <translation>La réponse est « {value} » : orange.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The indicator does not say which answer alarms.</source>
        <translation>L’indicateur ne dit pas quelle réponse alarme.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The answer is '{value}'.</source>
        <translation>La réponse est « {value} ».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>Read this red line yourself: {text}</source>
        <translation>Lisez vous-même cette ligne rouge : {text}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The mandate ran out at {when}.</source>
        <translation>Le mandat a expiré le {when}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>Nobody has signed the mandate yet.</source>
        <translation>Personne n’a encore signé le mandat.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The proposal has no measured terms.</source>
        <translation>La proposition n’a pas de termes mesurables.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The mandate draws no measured line on '{issue}'.</source>
        <translation>Le mandat ne fixe aucune ligne mesurable sur « {issue} ».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>'{issue}' may not be agreed at all{why}.</source>
        <translation>« {issue} » ne peut être accepté en aucun cas{why}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>{what} on '{issue}' crosses the red line of {bound}{why}.</source>
        <translation>{what} sur « {issue} » franchit la ligne rouge de {bound}{why}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>{what} on '{issue}' stands on the red line.</source>
        <translation>{what} sur « {issue} » se tient sur la ligne rouge.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>{what} on '{issue}' keeps to {bound}.</source>
        <translation>{what} sur « {issue} » respecte {bound}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>{what} on '{issue}' is at the bottom line of {bound}: ask the mandator.</source>
        <translation>{what} sur « {issue} » est au minimum acceptable de {bound} : consultez le mandant.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>{what} on '{issue}' is past the bottom line of {bound}: ask the mandator.</source>
        <translation>{what} sur « {issue} » dépasse le minimum acceptable de {bound} : consultez le mandant.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The line on '{issue}' has no figure: {text}</source>
        <translation>La ligne sur « {issue} » n’a pas de chiffre : {text}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The term on '{issue}' has no figure that can be read.</source>
        <translation>Le terme sur « {issue} » n’a pas de chiffre lisible.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The term on '{issue}' is in {unit}, not in {wanted}.</source>
        <translation>Le terme sur « {issue} » est en {unit}, et non en {wanted}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>no unit</source>
        <translation>aucune unité</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>at least {bound}</source>
        <translation>au moins {bound}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>at most {bound}</source>
        <translation>au plus {bound}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/marking.py"/>
        <source>NOT MARKED</source>
        <translation>SANS MARQUAGE</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/marking.py"/>
        <source>the marking policy is not known</source>
        <translation>la politique de marquage n’est pas connue</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/marking.py"/>
        <source>the policy {policy} has no such level</source>
        <translation>la politique {policy} n’a pas ce niveau</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>the level is above what the reader is cleared for</source>
        <translation>le niveau dépasse l’habilitation du lecteur</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>the reader is not known to hold a category</source>
        <translation>rien ne dit que le lecteur détient une catégorie</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>the marking does not release it to the reader</source>
        <translation>le marquage n’autorise pas la diffusion au lecteur</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>it is marked above what the policy lets out in the clear</source>
        <translation>le marquage dépasse ce que la directive laisse sortir en clair</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>The vault locks after {n} seconds without a key or click at the latest.</source>
        <extracomment>One in English: The vault locks after {n} second without a key or click at the latest.</extracomment>
        <translation>
            <numerusform>Le coffre se verrouille au plus tard après {n} seconde sans touche ni clic.</numerusform>
            <numerusform>Le coffre se verrouille au plus tard après {n} secondes sans touche ni clic.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>The encryption key is renewed every {n} days at the latest.</source>
        <extracomment>One in English: The encryption key is renewed every day.</extracomment>
        <translation>
            <numerusform>La clé de chiffrement est renouvelée chaque jour.</numerusform>
            <numerusform>La clé de chiffrement est renouvelée au plus tard tous les {n} jours.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>What is marked above {level} leaves in bundles alone: not as a plain file, not on paper, not by the clipboard, not into another program.</source>
        <translation>Ce qui est marqué au-dessus de {level} ne sort que dans des plis : ni en fichier en clair, ni sur papier, ni par le presse-papiers, ni vers un autre programme.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>Officers who are on no roster get nothing that is marked, compared or not.</source>
        <translation>Les officiers qui ne figurent à aucun tableau ne reçoivent rien de marqué, comparés ou non.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>A refusal may be overridden for one act, with a reason and the passphrase, where {rules}.</source>
        <translation>On peut passer outre à un refus pour un seul acte, avec un motif et la phrase de passe, lorsque : {rules}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>No refusal may be overridden.</source>
        <translation>On ne peut passer outre à aucun refus.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>Marking policies to take first: {names}.</source>
        <translation>Politiques de marquage à prendre d’abord : {names}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>To its officers it says: {text}</source>
        <translation>À ses officiers, elle dit : {text}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>A template has at most {max_own_fields} fields.</source>
        <translation>Un modèle a au plus {max_own_fields} champs.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>A field's name is small letters, digits and _, and starts with a letter.</source>
        <translation>Le nom d’un champ se compose de minuscules, de chiffres et de _, et commence par une lettre.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>Two fields of the template have the same name.</source>
        <translation>Deux champs du modèle portent le même nom.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>A field of the template has no label.</source>
        <translation>Un champ du modèle n’a pas d’intitulé.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>A choice, and only a choice, has values to choose.</source>
        <translation>Un choix, et lui seul, a des valeurs à choisir.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>The values of a choice must all differ.</source>
        <translation>Les valeurs d’un choix doivent toutes être différentes.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>Own fields</source>
        <translation>Champs propres</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>The template has no field '{name}'.</source>
        <translation>Le modèle n’a pas de champ « {name} ».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>The answer to '{label}' is of the wrong kind.</source>
        <translation>La réponse à « {label} » n’est pas du bon type.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/places.py"/>
        <source>a position needs both latitude and longitude</source>
        <translation>une position exige latitude et longitude</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/places.py"/>
        <source>a coordinate must be decimal degrees within ±{limit}</source>
        <translation>une coordonnée doit être en degrés décimaux, dans ±{limit}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/places.py"/>
        <source>the grid reference is not MGRS</source>
        <translation>la référence de grille n’est pas du MGRS</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/portions.py"/>
        <source>low confidence</source>
        <translation>confiance faible</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/portions.py"/>
        <source>moderate confidence</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/portions.py"/>
        <source>high confidence</source>
        <translation>confiance élevée</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/portions.py"/>
        <source>The form has no portion called '{name}'.</source>
        <translation>Le formulaire n’a pas de partie appelée « {name} ».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/portions.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/portions.py"/>
        <source>{record}, version {n}</source>
        <translation>{record}, version {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/portions.py"/>
        <source>{name} ({size} bytes, SHA-256 {sha256})</source>
        <translation>{name} ({size} octets, SHA-256 {sha256})</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>offered</source>
        <translation>offert</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>due</source>
        <translation>échéance</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>partly-kept</source>
        <translation>partiellement tenu</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>breached</source>
        <translation>violé</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>kept</source>
        <translation>tenu</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>waived</source>
        <translation>levé</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>allegation</source>
        <translation>allégation</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>preliminary-investigation</source>
        <translation>enquête préliminaire</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>investigation</source>
        <translation>enquête</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>finding</source>
        <translation>conclusion</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>party-response</source>
        <translation>réponse de la partie</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>Choose one of the steps that are offered.</source>
        <translation>Choisissez une des étapes proposées.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>A step of the history has no status.</source>
        <translation>Une étape de l’historique n’a pas de statut.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>'{step}' cannot follow the start.</source>
        <translation>« {step} » ne peut pas venir en premier.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>'{step}' cannot follow '{before}'.</source>
        <translation>« {step} » ne peut pas suivre « {before} ».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>'{step}' is dated before the step that it follows.</source>
        <translation>« {step} » est daté d’avant l’étape qu’il suit.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/record.py"/>
        <source>a box has four edges</source>
        <translation>une zone a quatre bords</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/record.py"/>
        <source>the south of a box lies above its north</source>
        <translation>le sud de la zone est au-dessus de son nord</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The passphrase does not open this vault, or its header is damaged.</source>
        <translation>La phrase de passe n’ouvre pas ce coffre, ou son en-tête est endommagé.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Try again, or use your recovery words.</source>
        <translation>Rien n’a été changé. Réessayez, ou utilisez vos mots de récupération.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This passphrase is too easy to guess: {reason}.</source>
        <translation>Cette phrase de passe est trop facile à deviner : {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Take the generated one, or use at least 15 characters that are not a known phrase.</source>
        <translation>Prenez celle qui est générée, ou au moins 15 caractères qui ne forment pas une phrase connue.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Liaison cannot work on this computer: {missing}.</source>
        <translation>Liaison ne peut pas fonctionner sur cet ordinateur : {missing}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Install the release for this system, which brings it along.</source>
        <translation>Rien n’a été changé. Installez la version destinée à ce système, qui apporte ce qui manque.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>There is no Liaison vault at {path}.</source>
        <translation>Il n’y a pas de coffre Liaison à l’emplacement {path}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Choose the folder whose name ends in .liaison, or create a vault.</source>
        <translation>Choisissez le dossier dont le nom se termine par .liaison, ou créez un coffre.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>There is already something at {path}.</source>
        <translation>Il y a déjà quelque chose à l’emplacement {path}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was overwritten. Choose another name.</source>
        <translation>Rien n’a été écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This vault is damaged: {part} does not hold.</source>
        <translation>Ce coffre est endommagé ; contrôle en échec : {part}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Keep the folder as it is and restore your latest copy beside it.</source>
        <translation>Rien n’a été changé. Gardez le dossier tel quel et restaurez votre dernière copie à côté.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This is an older copy of the vault: its audit trail ends at entry {size}, but entry {anchor} has already been seen, here or by another officer.</source>
        <translation>Ceci est une copie plus ancienne du coffre : sa piste d’audit s’arrête à l’entrée {size}, mais l’entrée {anchor} a déjà été vue, ici ou par un autre officier.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Bring back the newest copy, or open this one for reading only.</source>
        <translation>Rien n’a été changé. Remettez la copie la plus récente, ou ouvrez celle-ci en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This vault was written by a newer version of Liaison.</source>
        <translation>Ce coffre a été écrit par une version plus récente de Liaison.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Update Liaison on this computer, then open it again.</source>
        <translation>Rien n’a été changé. Mettez Liaison à jour sur cet ordinateur, puis ouvrez de nouveau le coffre.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>{path} lies on a network folder ({kind}), where two computers can write at once and damage a vault.</source>
        <translation>{path} se trouve dans un dossier réseau ({kind}), où deux ordinateurs peuvent écrire en même temps et endommager un coffre.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Keep the vault on a disk of this computer; one that is here already can be opened for reading only, or copied.</source>
        <translation>Rien n’a été changé. Gardez le coffre sur un disque de cet ordinateur ; un coffre qui s’y trouve déjà peut être ouvert en lecture seule, ou copié.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This vault is already open in another window or command.</source>
        <translation>Ce coffre est déjà ouvert dans une autre fenêtre ou commande.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Lock it there first, then try again.</source>
        <translation>Verrouillez-le d’abord là-bas, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The vault is open for reading only, so nothing was written.</source>
        <translation>Le coffre est ouvert en lecture seule : rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Open the newest copy of the vault to go on working.</source>
        <translation>Ouvrez la copie la plus récente du coffre pour continuer à travailler.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This file is not a Liaison bundle.</source>
        <translation>Ce fichier n’est pas un pli de Liaison.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Check that you chose the right file.</source>
        <translation>Rien n’a été intégré. Vérifiez que vous avez choisi le bon fichier.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The bundle is damaged or incomplete: {part} does not hold.</source>
        <translation>Le pli est endommagé ou incomplet ; contrôle en échec : {part}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Copy it again, or ask the sender to seal it again.</source>
        <translation>Rien n’a été intégré. Copiez-le de nouveau, ou demandez à l’expéditeur de le sceller de nouveau.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This bundle is cut into {total} parts, and not all of them are here: {missing}.</source>
        <translation>Ce pli est découpé en {total} parties, et elles ne sont pas toutes ici : {missing}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Put all of its parts into one folder, then open it again.</source>
        <translation>Rien n’a été intégré. Mettez toutes ses parties dans un même dossier, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This bundle is not addressed to you.</source>
        <translation>Ce pli ne vous est pas adressé.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Hand it on unopened, or ask the sender to address it to you.</source>
        <translation>Rien n’a été intégré. Transmettez-le sans l’ouvrir, ou demandez à l’expéditeur de vous l’adresser.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This bundle is from an officer whose card you do not have.</source>
        <translation>Ce pli vient d’un officier dont vous n’avez pas la carte.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Ask the sender for the identity card, add it, then open again.</source>
        <translation>Rien n’a été intégré. Demandez sa carte d’identité à l’expéditeur, ajoutez-la, puis ouvrez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The sender's signature does not hold for {part}.</source>
        <translation>La signature de l’expéditeur n’est pas valable pour {part}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Treat the file as forged and tell the officer it names.</source>
        <translation>Rien n’a été intégré. Tenez le fichier pour falsifié et prévenez l’officier qu’il nomme.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The key that sealed this bundle was revoked, and nobody had seen the bundle before.</source>
        <translation>La clé qui a scellé ce pli a été révoquée, et personne n’avait vu le pli auparavant.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Get the officer's new card and compare it with him.</source>
        <translation>Rien n’a été intégré. Procurez-vous la nouvelle carte de l’officier et comparez-la avec lui.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The sender's audit trail contradicts what you saw before, at entry {size}.</source>
        <translation>La piste d’audit de l’expéditeur contredit ce que vous aviez vu, à l’entrée {size}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Keep the bundle as evidence and report it: the history was rewritten, or two devices share one identity.</source>
        <translation>Rien n’a été intégré. Gardez le pli comme preuve et rendez compte : l’historique a été réécrit, ou deux appareils partagent une même identité.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This file is not a valid identity card: {part} does not hold.</source>
        <translation>Ce fichier n’est pas une carte d’identité valide ; contrôle en échec : {part}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was added. Ask the officer to export the card again.</source>
        <translation>Rien n’a été ajouté. Demandez à l’officier d’exporter de nouveau sa carte.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Another card of the same identity is already known, and this one contradicts it.</source>
        <translation>Une autre carte de la même identité est déjà connue, et celle-ci la contredit.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was added. Compare fingerprint words with the officer before trusting either.</source>
        <translation>Rien n’a été ajouté. Comparez les mots de l’empreinte avec l’officier avant de vous fier à l’une ou à l’autre.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This file is not a valid paper: {part} does not hold.</source>
        <translation>Ce fichier n’est pas une attestation valide ; contrôle en échec : {part}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Ask its author to give it out again.</source>
        <translation>Rien n’a été intégré. Demandez à son auteur de la remettre de nouveau.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The record cannot be read: {reason}</source>
        <translation>La fiche ne peut pas être lue : {reason}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was saved. Correct it and try again.</source>
        <translation>Rien n’a été enregistré. Corrigez, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The record cannot be sealed yet. {reason}</source>
        <translation>La fiche ne peut pas encore être scellée. {reason}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>It stays a draft. Complete or correct it, then seal it.</source>
        <translation>Elle reste un brouillon. Complétez-la ou corrigez-la, puis scellez-la.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This proposal crosses a red line of the mandate, so it was not sealed: {reason}</source>
        <translation>Cette proposition franchit une ligne rouge du mandat ; elle n’a donc pas été scellée : {reason}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Change what it offers, or ask the mandator for a new mandate.</source>
        <translation>Changez ce qu’elle offre, ou demandez un nouveau mandat au mandant.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>There is no {what} with the identifier {id}.</source>
        <translation>Aucun élément ({what}) ne porte l’identifiant {id}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Check it against the list.</source>
        <translation>Vérifiez-le dans la liste.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>{next}</source>
        <translation>{next}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>There is not enough room at {path}: {needed} are needed, {free} are free.</source>
        <translation>Il n’y a pas assez de place à l’emplacement {path} : {needed} nécessaires, {free} libres.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was written. Make room or choose another place, then try again.</source>
        <translation>Rien n’a été écrit. Faites de la place ou choisissez un autre emplacement, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>{path} could not be {verb}: {reason}.</source>
        <translation>Opération impossible sur {path} ({verb}) : {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Check that the stick or folder is there and may be used, then try again.</source>
        <translation>Vérifiez que la clé USB ou le dossier est bien là et accessible, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>{what} is larger than Liaison takes ({limit}).</source>
        <translation>{what} dépasse ce que Liaison accepte ({limit}).</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Split it into smaller parts.</source>
        <translation>Rien n’a été changé. Divisez-le en parties plus petites.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The audit export does not hold: {part}.</source>
        <translation>L’export de la piste d’audit n’est pas valable : {part}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Do not rely on it. Ask for a fresh export, and keep this one as evidence.</source>
        <translation>Ne vous y fiez pas. Demandez un nouvel export, et gardez celui-ci comme preuve.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This file proves nothing against anybody: its parts do not contradict each other.</source>
        <translation>Ce fichier ne prouve rien contre personne : ses éléments ne se contredisent pas.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Do not rely on it, and do not pass it on as evidence.</source>
        <translation>Ne vous y fiez pas, et ne le transmettez pas comme preuve.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>No partial file was left behind.</source>
        <translation>Aucun fichier partiel n’a été laissé.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>all records</source>
        <translation>toutes les fiches</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>own records</source>
        <translation>les fiches propres</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>received records</source>
        <translation>les fiches reçues</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>{period} after the sealing</source>
        <translation>{period} après le scellement</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>{period} after the event</source>
        <translation>{period} après l’événement</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>{period} after the closing of the case</source>
        <translation>{period} après la clôture du dossier</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/retention.py"/>
        <source>{n} days</source>
        <extracomment>One in English: {n} day</extracomment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/retention.py"/>
        <source>{n} months</source>
        <extracomment>One in English: {n} month</extracomment>
        <translation>
            <numerusform>{n} mois</numerusform>
            <numerusform>{n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/retention.py"/>
        <source>{n} years</source>
        <extracomment>One in English: {n} year</extracomment>
        <translation>
            <numerusform>{n} an</numerusform>
            <numerusform>{n} ans</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>{records} ({conditions})</source>
        <translation>{records} ({conditions})</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>Keep {records} for ever.</source>
        <translation>Conserver {records} pour toujours.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>Keep {records} until at least {counted}.</source>
        <translation>Conserver {records} au moins jusqu’à {counted}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>Destroy {records} {counted}.</source>
        <translation>Détruire {records} {counted}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/retention.py"/>
        <source>Destroy {records} {counted}, within {n} days.</source>
        <extracomment>One in English: Destroy {records} {counted}, within {n} day.</extracomment>
        <translation>
            <numerusform>Détruire {records} {counted}, dans un délai de {n} jour.</numerusform>
            <numerusform>Détruire {records} {counted}, dans un délai de {n} jours.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>marked {markings}</source>
        <translation>marquées {markings}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>of case {case}</source>
        <translation>du dossier {case}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>of exercises</source>
        <translation>d’exercices</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>outside exercises</source>
        <translation>hors exercices</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>{n} persons stand under code names</source>
        <extracomment>One in English: {n} person stands under a code name</extracomment>
        <translation>
            <numerusform>{n} personne figure sous un nom de code</numerusform>
            <numerusform>{n} personnes figurent sous des noms de code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Names replaced in {n} places</source>
        <extracomment>One in English: Names replaced in {n} place</extracomment>
        <translation>
            <numerusform>Noms remplacés à {n} endroit</numerusform>
            <numerusform>Noms remplacés à {n} endroits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Positions moved to the middle of a square of {grain}</source>
        <translation>Positions ramenées au centre d’un carré de {grain}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Names of places replaced by the area</source>
        <translation>Noms de lieux remplacés par la zone</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Names of places and the area left out</source>
        <translation>Noms de lieux et zone omis</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Times cut to the day</source>
        <translation>Heures ramenées au jour</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Times cut to the week</source>
        <translation>Heures ramenées à la semaine</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>{n} positions and times of day taken out of the texts</source>
        <extracomment>One in English: {n} position or time of day taken out of the texts</extracomment>
        <translation>
            <numerusform>{n} position ou heure retirée des textes</numerusform>
            <numerusform>{n} positions et heures retirées des textes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Venues, routes and ways to reach somebody left out</source>
        <translation>Lieux de réunion, itinéraires et moyens de joindre quelqu’un omis</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Case, reference and serial left out</source>
        <translation>Dossier, référence et numéro d’ordre omis</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Distribution left out</source>
        <translation>Diffusion omise</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>{n} links left out</source>
        <extracomment>One in English: {n} link left out</extracomment>
        <translation>
            <numerusform>{n} lien omis</numerusform>
            <numerusform>{n} liens omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>{n} attachments go with it as they are, under other names; look into them</source>
        <extracomment>One in English: {n} attachment goes with it as it is, under another name; look into it</extracomment>
        <translation>
            <numerusform>{n} pièce jointe l’accompagne telle quelle, sous un autre nom ; examinez-la</numerusform>
            <numerusform>{n} pièces jointes l’accompagnent telles quelles, sous d’autres noms ; examinez-les</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>{n} attachments left out</source>
        <extracomment>One in English: {n} attachment left out</extracomment>
        <translation>
            <numerusform>{n} pièce jointe omise</numerusform>
            <numerusform>{n} pièces jointes omises</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sitrep.py"/>
        <source>the base is not a SITREP</source>
        <translation>la base n’est pas un SITREP</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sitrep.py"/>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sitrep.py"/>
        <source>initial, unconfirmed</source>
        <translation>initial, non confirmé</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sitrep.py"/>
        <source>due {when}</source>
        <translation>échéance {when}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sitrep.py"/>
        <source>{one} to {other}</source>
        <translation>{one} à {other}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>there is no permission</source>
        <translation>l’autorisation manque</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>it is write-protected</source>
        <translation>c’est protégé en écriture</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>it is not there</source>
        <translation>ce n’est pas là</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>a part of the path is not a folder</source>
        <translation>une partie du chemin n’est pas un dossier</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>it is a link</source>
        <translation>c’est un lien</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>the device reported an error</source>
        <translation>l’appareil a signalé une erreur</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>the device is gone</source>
        <translation>l’appareil n’est plus là</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>the file is too large for that disk</source>
        <translation>le fichier est trop grand pour ce disque</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>the operating system refused (number {number})</source>
        <translation>le système d’exploitation a refusé (numéro {number})</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>the operating system refused</source>
        <translation>le système d’exploitation a refusé</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/text.py"/>
        <source>contains the control character U+{found:04X}</source>
        <translation>contient le caractère de commande U+{found:04X}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/text.py"/>
        <source>stacks more than {max_marks} combining marks on one letter</source>
        <translation>empile plus de {max_marks} signes combinants sur une lettre</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>the year must lie between 1900 and 2199</source>
        <translation>l’année doit être comprise entre 1900 et 2199</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>the end lies before the start</source>
        <translation>la fin précède le début</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>The time has no zone.</source>
        <translation>L’heure n’a pas de fuseau.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>This is not a date-time group such as 031732BJUL04, nor an ISO 8601 time such as 2004-07-03T17:32+02:00, nor words such as yesterday 1400 or now-2h.</source>
        <translation>Ce n’est ni un groupe date-heure comme 031732BJUL04, ni une heure ISO 8601 comme 2004-07-03T17:32+02:00, ni des mots comme yesterday 1400 ou now-2h.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>A period has one start and one end.</source>
        <translation>Une période a un seul début et une seule fin.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>The time has no zone: add Z or an offset such as +02:00.</source>
        <translation>L’heure n’a pas de fuseau : ajoutez Z ou un décalage comme +02:00.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>The zone letter is missing: write Z for UTC, as in 031532ZJUL04.</source>
        <translation>La lettre du fuseau manque : écrivez Z pour UTC, comme dans 031532ZJUL04.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>J means local time, which others cannot know: give the zone.</source>
        <translation>J désigne l’heure locale, que les autres ne peuvent pas connaître : donnez le fuseau.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>The zone must be a letter (not J) or an offset from -12:00 to +14:00.</source>
        <translation>Le fuseau doit être une lettre (sauf J) ou un décalage de -12:00 à +14:00.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>{n} KB</source>
        <translation>{n} Ko</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>{n} MB</source>
        <translation>{n} Mo</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>{n} GB</source>
        <translation>{n} Go</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>{n} KiB</source>
        <translation>{n} Kio</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>{n} MiB</source>
        <translation>{n} Mio</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>{n} GiB</source>
        <translation>{n} Gio</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>{n} TiB</source>
        <translation>{n} Tio</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>Write a grid reference such as 33N TE 1234 5678, UTM such as 33N 612345 5412345, decimal degrees such as 4.3612, 18.5550, or degrees such as 04°21'40"N 018°33'18"E.</source>
        <translation>Écrivez une référence de grille comme 33N TE 1234 5678, de l’UTM comme 33N 612345 5412345, des degrés décimaux comme 4.3612, 18.5550, ou des degrés comme 04°21'40"N 018°33'18"E.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>This is too long for a position. {what}</source>
        <translation>C’est trop long pour une position. {what}</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>Latitude and longitude must be numbers.</source>
        <translation>Latitude et longitude doivent être des nombres.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>A grid reference never holds the letters I and O.</source>
        <translation>Une référence de grille ne contient jamais les lettres I et O.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>There is no grid zone {zone}.</source>
        <translation>Il n’y a pas de zone de grille {zone}.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>A grid reference has 2, 4, 6, 8 or 10 digits.</source>
        <translation>Une référence de grille a 2, 4, 6, 8 ou 10 chiffres.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>There is no square {square} in grid zone {zone}.</source>
        <translation>Il n’y a pas de carré {square} dans la zone de grille {zone}.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>{zone}S can mean the south or the band from 32 to 40 degrees north: write {zone} south or {zone} north.</source>
        <translation>{zone}S peut désigner le sud ou la bande de 32 à 40 degrés nord : écrivez {zone} south ou {zone} north.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>There is no such place in that UTM zone.</source>
        <translation>Ce lieu n’existe pas dans cette zone UTM.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>This does not lie in the latitude band {letter}.</source>
        <translation>Ce n’est pas dans la bande de latitude {letter}.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>A position needs one latitude (N or S) and one longitude (E, W).</source>
        <translation>Une position exige une latitude (N ou S) et une longitude (E, W).</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>Give the letter of both latitude and longitude, or of neither.</source>
        <translation>Donnez la lettre de la latitude et de la longitude, ou d’aucune des deux.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>This can be read in two ways: part the two with a comma.</source>
        <translation>Cela peut se lire de deux façons : séparez les deux par une virgule.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>There is no position. {what}</source>
        <translation>Il n’y a pas de position. {what}</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>This is not a position. {what}</source>
        <translation>Ce n’est pas une position. {what}</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>it is not a clearance</source>
        <translation>ce n’est pas une habilitation</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>its policy is missing</source>
        <translation>sa politique manque</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>the policy has no such level</source>
        <translation>la politique n’a pas ce niveau</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>something stands in it twice</source>
        <translation>un élément y figure deux fois</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>it is of another policy</source>
        <translation>la politique est une autre</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>the level is not among its levels</source>
        <translation>le niveau n’est pas parmi ses niveaux</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>a restriction of the label is not among its categories</source>
        <translation>une restriction de l’étiquette n’est pas parmi ses catégories</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>the label is released to others</source>
        <translation>l’étiquette est diffusable à d’autres</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/equivalence.py"/>
        <source>its policy does not name the other one</source>
        <translation>sa politique ne mentionne pas l’autre</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/equivalence.py"/>
        <source>its level has none</source>
        <translation>son niveau n’en a pas</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/equivalence.py"/>
        <source>what it becomes is not valid there</source>
        <translation>ce qu’elle devient n’y est pas valable</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/equivalence.py"/>
        <source>one of its categories has none</source>
        <translation>une de ses catégories n’en a pas</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/equivalence.py"/>
        <source>it would need a category that is not there</source>
        <translation>il lui faudrait une catégorie qui n’y existe pas</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/known.py"/>
        <source>its name or levels read like those of a policy that ships with Liaison</source>
        <translation>son nom ou ses niveaux se lisent comme ceux d’une politique fournie avec Liaison</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/known.py"/>
        <source>a name holds what parts a marking</source>
        <translation>un nom contient le signe qui sépare les éléments d’un marquage</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>it has more categories than a label can have</source>
        <translation>elle a plus de catégories qu’une étiquette ne peut en avoir</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>a category stands in it twice</source>
        <translation>une catégorie y figure deux fois</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>a time in it is not an instant</source>
        <translation>une heure qu’elle contient n’est pas un instant</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>its originator is written with what cannot be shown</source>
        <translation>son émetteur est écrit avec des caractères qui ne s’affichent pas</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>the policy has no such category</source>
        <translation>la politique n’a pas cette catégorie</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>its policy is not known here</source>
        <translation>sa politique n’est pas connue ici</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>it is not a confidentiality label</source>
        <translation>ce n’est pas une étiquette de confidentialité</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a category has no number, only a name</source>
        <translation>une catégorie n’a pas de numéro, seulement un nom</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>its policy or level is missing</source>
        <translation>sa politique ou son niveau manque</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a category has no known type</source>
        <translation>une catégorie est d’un type inconnu</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a number is not one</source>
        <translation>un nombre n’en est pas un</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>its information is missing</source>
        <translation>ses informations manquent</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>its level is missing</source>
        <translation>son niveau manque</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>its policy is named twice</source>
        <translation>sa politique est nommée deux fois</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>its policy has an identifier that is not understood</source>
        <translation>l’identifiant de sa politique n’est pas compris</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a category has no known type, or no value</source>
        <translation>une catégorie est d’un type inconnu, ou sans valeur</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a value holds characters that no label may hold</source>
        <translation>une valeur contient des caractères interdits dans une étiquette</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a value is too long, or holds characters that cannot be shown</source>
        <translation>une valeur est trop longue, ou contient des caractères qui ne s’affichent pas</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>it has no levels</source>
        <translation>elle n’a pas de niveaux</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>two levels have one name</source>
        <translation>deux niveaux ont le même nom</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>two levels have one number</source>
        <translation>deux niveaux ont le même numéro</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>two tag sets have one name</source>
        <translation>deux jeux de balises ont le même nom</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>two tag sets have one identifier</source>
        <translation>deux jeux de balises ont le même identifiant</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>two categories of a tag set have one name</source>
        <translation>deux catégories d’un jeu de balises ont le même nom</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>two categories of a tag set have one number</source>
        <translation>deux catégories d’un jeu de balises ont le même numéro</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a name or phrase holds characters that cannot be shown</source>
        <translation>un nom ou une formule contient des caractères qui ne s’affichent pas</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a number is out of range</source>
        <translation>un nombre est hors limites</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a category excludes one level twice</source>
        <translation>une catégorie exclut deux fois le même niveau</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a category excludes a level that there is not</source>
        <translation>une catégorie exclut un niveau qui n’existe pas</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a rule names a tag set that there is not</source>
        <translation>une règle nomme un jeu de balises qui n’existe pas</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a rule names a category that there is not</source>
        <translation>une règle nomme une catégorie qui n’existe pas</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>This marking policy cannot be read: {reason}.</source>
        <translation>Cette politique de marquage est illisible : {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was taken in. Ask for the XML-SPIF file of the policy again.</source>
        <translation>Rien n’a été intégré. Redemandez le fichier XML-SPIF de la politique.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>This confidentiality label cannot be read: {reason}.</source>
        <translation>Cette étiquette de confidentialité est illisible : {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was taken in. Treat the text as marked at its highest until you know better.</source>
        <translation>Rien n’a été intégré. Traitez le texte au niveau le plus élevé jusqu’à plus ample information.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>This label is not valid under its policy: {reason}.</source>
        <translation>Cette étiquette n’est pas valable selon sa politique : {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was changed. Correct the marking, or ask the originator for the right one.</source>
        <translation>Rien n’a été changé. Corrigez le marquage, ou demandez le bon à l’émetteur.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>This label says more than the marking of a record can hold: {reason}.</source>
        <translation>Cette étiquette en dit plus que le marquage d’une fiche ne peut contenir : {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was changed. Keep the label's file as an attachment and mark the record by hand.</source>
        <translation>Rien n’a été changé. Gardez le fichier de l’étiquette en pièce jointe et marquez la fiche à la main.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>The clearance does not cover this label: {reason}.</source>
        <translation>L’habilitation ne couvre pas cette étiquette : {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was released. Ask the originator, or someone who is cleared.</source>
        <translation>Rien n’a été diffusé. Demandez à l’émetteur, ou à quelqu’un d’habilité.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>This label has no equal under the other policy: {reason}.</source>
        <translation>Cette étiquette n’a pas d’équivalent dans l’autre politique : {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was changed. Mark the text under the other policy by hand.</source>
        <translation>Rien n’a été changé. Marquez le texte à la main selon l’autre politique.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>nobody has marked the text yet</source>
        <translation>personne n’a encore marqué le texte</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>its policy is not one that records are marked under</source>
        <translation>sa politique n’est pas de celles qui servent à marquer les fiches</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>a caveat or name holds what a label cannot show</source>
        <translation>une restriction ou un nom contient ce qu’une étiquette ne peut afficher</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>its policy has no release to others</source>
        <translation>sa politique ne prévoit pas de diffusion à d’autres</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>its policy has no ONLY</source>
        <translation>sa politique ne prévoit pas ONLY</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>its policy has no caveat in free words</source>
        <translation>sa politique ne prévoit pas de restriction en texte libre</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>it is for two circles only, and no one can be told which</source>
        <translation>elle est réservée à deux cercles, sans qu’on puisse dire lequel</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>it is not an XML-SPIF file</source>
        <translation>ce n’est pas un fichier XML-SPIF</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>it is of a version of XML-SPIF that is not known</source>
        <translation>elle est d’une version inconnue de XML-SPIF</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an element is not known</source>
        <translation>un élément n’est pas connu</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a marking code is not one</source>
        <translation>un code de marquage n’en est pas un</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a qualifier has no known place</source>
        <translation>un qualificatif a une place inconnue</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a rule has no known operation</source>
        <translation>une règle a une opération inconnue</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a rule names one category and all of them</source>
        <translation>une règle nomme à la fois une catégorie et toutes</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an equivalence has an action that is not known</source>
        <translation>une équivalence a une action inconnue</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an equivalence leaves a choice</source>
        <translation>une équivalence laisse un choix</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an equivalence does not say when it applies</source>
        <translation>une équivalence ne dit pas quand elle s’applique</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an element that must be there is missing</source>
        <translation>un élément obligatoire manque</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a tag has no known type</source>
        <translation>une balise est d’un type inconnu</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an object identifier is not one</source>
        <translation>un identifiant d’objet n’en est pas un</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a flag is neither true nor false</source>
        <translation>un indicateur n’est ni vrai ni faux</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a language is not one</source>
        <translation>une langue n’en est pas une</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>an element stands twice where one may stand</source>
        <translation>un élément figure deux fois là où un seul est permis</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>an attribute that must be there is missing</source>
        <translation>un attribut obligatoire manque</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>an attribute is not known</source>
        <translation>un attribut n’est pas connu</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>the file is too large</source>
        <translation>le fichier est trop grand</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it declares a document type or entities, which no label needs</source>
        <translation>il déclare un type de document ou des entités, dont aucune étiquette n’a besoin</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it is not well-formed XML</source>
        <translation>ce n’est pas du XML bien formé</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it is not UTF-8</source>
        <translation>ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it says that it is not UTF-8</source>
        <translation>il déclare ne pas être en UTF-8</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it is larger or deeper than such files are</source>
        <translation>il est plus grand ou plus imbriqué que ne le sont de tels fichiers</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it holds a value that is too long</source>
        <translation>il contient une valeur trop longue</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>text stands between its elements</source>
        <translation>du texte figure entre ses éléments</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{name} is obsolete</source>
        <translation>{name} est obsolète</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{name} may be chosen only once</source>
        <translation>{name} ne peut être choisi qu’une fois</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{name} needs more of {sets}</source>
        <translation>{name} exige d’autres éléments de {sets}</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{name} needs at least one of {sets}</source>
        <translation>{name} exige au moins un élément de {sets}</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{name} needs exactly one of {sets}</source>
        <translation>{name} exige exactement un élément de {sets}</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>a name of {tag_set}</source>
        <translation>un nom de {tag_set}</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{one} may not stand with {other}</source>
        <translation>{one} ne peut pas figurer avec {other}</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
    <message>
        <location filename="../../liaison/log/cardcode.py"/>
        <source>a fingerprint has nine groups of five digits</source>
        <translation>une empreinte a neuf groupes de cinq chiffres</translation>
    </message>
    <message>
        <location filename="../../liaison/log/cardcode.py"/>
        <source>group {n} differs</source>
        <translation>le groupe {n} diffère</translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>revision {n}</source>
        <translation>révision {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>version {n}</source>
        <translation>version {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>bundle {n}</source>
        <translation>pli {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>number {number}, part {part} of {parts}</source>
        <translation>numéro {number}, partie {part} sur {parts}</translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>size {n}</source>
        <translation>taille {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>set {number}</source>
        <translation>jeu {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/log/describe.py"/>
        <source>set {number} with {n} rules</source>
        <extracomment>One in English: set {number} with {n} rule</extracomment>
        <translation>
            <numerusform>jeu {number} avec {n} règle</numerusform>
            <numerusform>jeu {number} avec {n} règles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>{rules}, weaker in {count}</source>
        <translation>{rules}, moins exigeant sur {count}</translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>number {n}</source>
        <translation>numéro {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>no rule</source>
        <translation>aucune règle</translation>
    </message>
    <message>
        <location filename="../../liaison/log/metadata.py"/>
        <source>the metadata is too large</source>
        <translation>les métadonnées sont trop grandes</translation>
    </message>
    <message>
        <location filename="../../liaison/mail/post.py"/>
        <source>Nothing here speaks to a relay.</source>
        <translation>Rien ici ne parle à un relais.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/anchor.py"/>
        <source>This computer offers no keyring, so Liaison cannot tell here whether an older copy of the vault was put back. Officers you exchange bundles with still can.</source>
        <translation>Cet ordinateur n’offre pas de trousseau de clés : Liaison ne peut donc pas savoir ici si une copie plus ancienne du coffre a été remise en place. Les officiers avec qui vous échangez des plis le peuvent toujours.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>The very same file is already attached to this record.</source>
        <translation>Ce même fichier est déjà joint à cette fiche.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>The number of attachments</source>
        <translation>Le nombre de pièces jointes</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>Saving outside the vault needs a reason.</source>
        <translation>Enregistrer hors du coffre exige un motif.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>Say why in a few words.</source>
        <translation>Dites pourquoi en quelques mots.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>attachment</source>
        <translation>pièce jointe</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>An export needs a reason.</source>
        <translation>Un export exige un motif.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} from {who}</source>
        <translation>{n} de {who}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Created the identity</source>
        <translation>Identité créée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Started writing record {on}</source>
        <translation>Rédaction de la fiche {on} commencée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Made {on} as a sanitised copy ({after})</source>
        <translation>{on} établi comme copie expurgée ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Discarded the draft of record {on}</source>
        <translation>Brouillon de la fiche {on} abandonné</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Attached a file to record {on}</source>
        <translation>Fichier joint à la fiche {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Saved an attachment of record {on} outside the vault</source>
        <translation>Pièce jointe de la fiche {on} enregistrée hors du coffre</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Sealed record {on}</source>
        <translation>Fiche {on} scellée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Amended record {on} ({after})</source>
        <translation>Fiche {on} amendée ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Decided who gets what of {on}: {after}</source>
        <translation>Décidé qui reçoit quoi de {on} : {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Sealed {after} for {to}</source>
        <translation>Scellé pour {to} : {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Took in bundle {on}</source>
        <translation>Pli {on} intégré</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Refused bundle {on}</source>
        <translation>Pli {on} refusé</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Handed over bundle {on}</source>
        <translation>Pli {on} remis</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Made a courier's manifest that names bundle {on}</source>
        <translation>Bordereau du porteur établi, qui cite le pli {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Gave a receipt ({after}) for bundle {on}</source>
        <translation>Accusé de réception ({after}) donné pour le pli {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Changed the team {on}: {after}</source>
        <translation>Équipe {on} modifiée : {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Asked for consent to pass on record {on} to {after}</source>
        <translation>Consentement demandé pour transmettre la fiche {on} à {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Answered whether record {on} may be passed on to {after}: {before}</source>
        <translation>Réponse donnée sur la transmission de la fiche {on} à {after} : {before}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Was kept from passing on record {on} without its author's consent</source>
        <translation>Transmission de la fiche {on} empêchée, faute du consentement de son auteur</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Gave out the own identity card</source>
        <translation>Carte d’identité personnelle remise</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Added the card of {on}</source>
        <translation>Carte de {on} ajoutée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Compared the fingerprint of {on}</source>
        <translation>Empreinte de {on} comparée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Removed the card of {on}</source>
        <translation>Carte de {on} retirée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Introduced {on} to other officers</source>
        <translation>{on} présenté à d’autres officiers</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Compared the card of {on} by its code</source>
        <translation>Carte de {on} comparée par son code</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Named {on} the authority of {after}</source>
        <translation>{on} désigné comme autorité de {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>No longer takes {on} for the authority of {before}</source>
        <translation>{on} n’est plus tenu pour l’autorité de {before}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Signed the roster of {on} ({after})</source>
        <translation>Tableau de {on} signé ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Revoked the key of {on}</source>
        <translation>Clé de {on} révoquée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Renewed the own encryption key ({after})</source>
        <translation>Clé de chiffrement personnelle renouvelée ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Destroyed an old encryption key ({before})</source>
        <translation>Ancienne clé de chiffrement détruite ({before})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Declared a new epoch after {on} ({before})</source>
        <translation>Nouvelle époque déclarée après {on} ({before})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Gave out paper {on}</source>
        <translation>Attestation {on} remise</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Took in paper {on}</source>
        <translation>Attestation {on} intégrée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Exported {after} of the audit trail</source>
        <translation>Exporté de la piste d’audit : {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Exported {after} as a plain file</source>
        <translation>Exporté en fichier en clair : {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Took in context {on} ({after})</source>
        <translation>Contexte {on} intégré ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Removed context {on} ({before})</source>
        <translation>Contexte {on} retiré ({before})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Took in the marking policy {after}</source>
        <translation>Politique de marquage {after} intégrée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Removed the marking policy {before}</source>
        <translation>Politique de marquage {before} retirée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Changed the setting {on} from {before} to {after}</source>
        <translation>Réglage {on} changé de {before} à {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Took in an invitation to the relay {on}</source>
        <translation>Invitation au relais {on} intégrée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Forgot the relay {on}</source>
        <translation>Relais {on} oublié</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Changed the passphrase</source>
        <translation>Phrase de passe changée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Made new recovery words</source>
        <translation>Nouveaux mots de récupération créés</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Signed the policy of {on} ({after})</source>
        <translation>Directive de {on} signée ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Changed policy {on} here from {before} to {after}</source>
        <translation>Directive {on} passée ici de {before} à {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Overrode the gate ({before}) for {on}: {after}</source>
        <translation>Passé outre au contrôle de sortie ({before}) pour {on} : {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Put retention rules in force: {after}</source>
        <translation>Règles de conservation mises en vigueur : {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Placed a legal hold on {after}</source>
        <translation>Gel juridique posé sur {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Lifted the legal hold on {before}</source>
        <translation>Gel juridique levé sur {before}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Destroyed record {on} under {after}</source>
        <translation>Fiche {on} détruite selon {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Made a compartment for real identities</source>
        <translation>Compartiment créé pour les identités réelles</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Changed the passphrase of the compartment</source>
        <translation>Phrase de passe du compartiment changée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Opened the compartment</source>
        <translation>Compartiment ouvert</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Closed the compartment</source>
        <translation>Compartiment fermé</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Took the compartment out of the vault</source>
        <translation>Compartiment sorti du coffre</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Brought the compartment back into the vault</source>
        <translation>Compartiment remis dans le coffre</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Kept the real identity of {on} apart ({after})</source>
        <translation>Identité réelle de {on} conservée à part ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Destroyed the real identity of {on}</source>
        <translation>Identité réelle de {on} détruite</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Kept evidence that the trail of {on} was signed twice ({after})</source>
        <translation>Preuve conservée que la piste de {on} a été signée deux fois ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Exported the evidence about the trail of {on} ({after})</source>
        <translation>Preuve sur la piste de {on} exportée ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>The clock of this computer went back from {before} to {after}</source>
        <translation>L’horloge de cet ordinateur a reculé de {before} à {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>others</source>
        <translation>d’autres</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{what}: {why}</source>
        <translation>{what} : {why}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{bundles}; withheld: {portions}</source>
        <translation>{bundles} ; retenu : {portions}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} rows of {source}</source>
        <extracomment>One in English: {n} row of {source}</extracomment>
        <translation>
            <numerusform>{n} ligne de {source}</numerusform>
            <numerusform>{n} lignes de {source}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} not readable</source>
        <translation>illisibles : {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>entry {n}</source>
        <translation>l’entrée {n}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} records</source>
        <extracomment>One in English: {n} record</extracomment>
        <translation>
            <numerusform>{n} fiche</numerusform>
            <numerusform>{n} fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} officers</source>
        <extracomment>One in English: {n} officer</extracomment>
        <translation>
            <numerusform>{n} officier</numerusform>
            <numerusform>{n} officiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} bundles</source>
        <extracomment>One in English: {n} bundle</extracomment>
        <translation>
            <numerusform>{n} pli</numerusform>
            <numerusform>{n} plis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} portions</source>
        <extracomment>One in English: {n} portion</extracomment>
        <translation>
            <numerusform>{n} passage</numerusform>
            <numerusform>{n} passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} entries</source>
        <extracomment>One in English: {n} entry</extracomment>
        <translation>
            <numerusform>{n} entrée</numerusform>
            <numerusform>{n} entrées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/authorities.py"/>
        <source>officer</source>
        <translation>officier</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/authorities.py"/>
        <source>You have not compared the card of {name} yourself.</source>
        <translation>Vous n’avez pas comparé vous-même la carte de {name}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/authorities.py"/>
        <source>Compare the fingerprint with him first: all his roster's officers hang on it.</source>
        <translation>Comparez d’abord l’empreinte avec lui : tous les officiers de son tableau en dépendent.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/authorities.py"/>
        <source>An authority is one for an organisation.</source>
        <translation>Une autorité l’est toujours pour une organisation.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/authorities.py"/>
        <source>Say for which one.</source>
        <translation>Dites pour laquelle.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/authorities.py"/>
        <source>authority</source>
        <translation>autorité</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>A proposal needs a reason.</source>
        <translation>Une proposition exige un motif.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Say in a few words why it should be changed.</source>
        <translation>Dites en quelques mots pourquoi elle devrait être changée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>The reason</source>
        <translation>Le motif</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>1,000 characters</source>
        <translation>1 000 caractères</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>sealed record</source>
        <translation>fiche scellée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>This record is your own.</source>
        <translation>Cette fiche est la vôtre.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Amend it instead.</source>
        <translation>Amendez-la plutôt.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>record</source>
        <translation>fiche</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>'{name}' is not to be decided so.</source>
        <translation>« {name} » ne peut pas être décidé ainsi.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Look at the choices of this proposal again.</source>
        <translation>Regardez à nouveau les choix de cette proposition.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Both changed these, and differently: {names}.</source>
        <translation>Modifiés des deux côtés, et différemment : {names}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Decide for each which one is to stand.</source>
        <translation>Décidez pour chacun lequel doit rester.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Merges the proposal of {name} ({record}, {leaf})</source>
        <translation>Fusionne la proposition de {name} ({record}, {leaf})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Only its author can amend a record.</source>
        <translation>Seul son auteur peut amender une fiche.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Propose an amendment to him.</source>
        <translation>Proposez-lui un amendement.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Version {n} has merged this proposal.</source>
        <translation>La version {n} a fusionné cette proposition.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>The version that this proposal began from is not here.</source>
        <translation>La version dont part cette proposition n’est pas ici.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Ask its author to propose it again on the newest version.</source>
        <translation>Demandez à son auteur de la refaire sur la version la plus récente.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>There are no recovery words for it: without this passphrase nobody can read what is in it.</source>
        <translation>Il n’a pas de mots de récupération : sans cette phrase de passe, personne ne peut lire ce qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>This vault has a compartment already.</source>
        <translation>Ce coffre a déjà un compartiment.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>Opening the compartment needs a reason of at most 2,000 characters.</source>
        <translation>Ouvrir le compartiment exige un motif d’au plus 2 000 caractères.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>Say why, without a name. Nothing was opened.</source>
        <translation>Dites pourquoi, sans nommer personne. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>The compartment is closed.</source>
        <translation>Le compartiment est fermé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>Open it again with its passphrase.</source>
        <translation>Rouvrez-le avec sa phrase de passe.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>This vault has no compartment for real identities.</source>
        <translation>Ce coffre n’a pas de compartiment pour les identités réelles.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>Make one first; nothing was changed.</source>
        <translation>Créez-en d’abord un ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>The passphrase does not open the compartment, or its header is damaged.</source>
        <translation>La phrase de passe n’ouvre pas le compartiment, ou son en-tête est endommagé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>Nothing was opened. It is another passphrase than that of the vault.</source>
        <translation>Rien n’a été ouvert. Cette phrase de passe n’est pas celle du coffre.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>This is the passphrase of the vault.</source>
        <translation>C’est la phrase de passe du coffre.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>The compartment needs one of its own; nothing was changed.</source>
        <translation>Il en faut une propre au compartiment ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>The compartment was changed meanwhile.</source>
        <translation>Le compartiment a été modifié entre-temps.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>Try again; nothing was changed.</source>
        <translation>Réessayez ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/completing.py"/>
        <source>what it says was withheld of a record</source>
        <translation>ce qu’il dit avoir été retenu d’une fiche</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/completing.py"/>
        <source>a record in it</source>
        <translation>une de ses fiches</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/composing.py"/>
        <source>The kind of a record cannot change.</source>
        <translation>Le type d’une fiche ne peut pas changer.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/composing.py"/>
        <source>Nothing was saved. Put this right, or write it as a draft without sealing.</source>
        <translation>Rien n’a été enregistré. Corrigez cela, ou écrivez un brouillon sans sceller.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/confirming.py"/>
        <source>This takes your passphrase once more.</source>
        <translation>Il faut pour cela votre phrase de passe, encore une fois.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/confirming.py"/>
        <source>Give it. Nothing was changed.</source>
        <translation>Donnez-la. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/couriering.py"/>
        <source>A manifest is html or text.</source>
        <translation>Un bordereau est au format « html » ou « text ».</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/couriering.py"/>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/couriering.py"/>
        <source>A manifest is for 1 to {most} bundles.</source>
        <translation>Un bordereau vaut pour 1 à {most} plis.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/couriering.py"/>
        <source>sealed bundle</source>
        <translation>pli scellé</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/couriering.py"/>
        <source>One of these bundles is not written to a file yet.</source>
        <translation>L’un de ces plis n’est pas encore écrit dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/couriering.py"/>
        <source>Write it to the stick first; nothing was written.</source>
        <translation>Écrivez-le d’abord sur la clé USB ; rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/couriering.py"/>
        <source>The file of bundle {bundle} is not in that folder.</source>
        <translation>Le fichier du pli {bundle} n’est pas dans ce dossier.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/couriering.py"/>
        <source>Choose the stick or folder that it was written to; nothing was written.</source>
        <translation>Choisissez la clé USB ou le dossier où il a été écrit ; rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/cutting.py"/>
        <source>This is not a size of parts.</source>
        <translation>Ceci n’est pas une taille de parties.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/cutting.py"/>
        <source>Write it as 25MB or 700 KB, for example.</source>
        <translation>Écrivez-la par exemple ainsi : 25MB ou 700 KB.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/cutting.py"/>
        <source>A part has between {least} and {most}.</source>
        <translation>Une partie fait entre {least} et {most}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/cutting.py"/>
        <source>Nothing was sealed or written.</source>
        <translation>Rien n’a été scellé ni écrit.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>A line cannot become a record of the kind '{target}'.</source>
        <translation>Une ligne ne peut pas devenir une fiche de type « {target} ».</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>Choose one of these: {targets}.</source>
        <translation>Choisissez parmi : {targets}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>line with words</source>
        <translation>ligne contenant des mots</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>Only a line of a sealed record can become a record of its own.</source>
        <translation>Seule une ligne d’une fiche scellée peut devenir une fiche à part.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>Seal the record first; nothing was changed.</source>
        <translation>Scellez d’abord la fiche ; rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Flash memory and earlier copies of the vault may still hold what was destroyed, encrypted under the vault's key; nothing on this computer can reach them. What was given to others stays with them.</source>
        <translation>La mémoire flash et des copies plus anciennes du coffre peuvent encore contenir ce qui a été détruit, chiffré avec la clé du coffre ; rien sur cet ordinateur ne peut les atteindre. Ce qui a été remis à d’autres reste chez eux.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Destruction needs a reason of at most 2,000 characters.</source>
        <translation>Une destruction exige un motif d’au plus 2 000 caractères.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Say why. Nothing was changed.</source>
        <translation>Dites pourquoi. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>No record is chosen.</source>
        <translation>Aucune fiche n’est choisie.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Choose what is to be destroyed.</source>
        <translation>Choisissez ce qui doit être détruit.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Nobody was given this record in a bundle.</source>
        <translation>Cette fiche n’a été remise à personne dans un pli.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>There is nothing to recall.</source>
        <translation>Il n’y a rien à rappeler.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>bundle {n} to {who}</source>
        <translation>le pli {n} pour {who}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>It left with {copies}.</source>
        <translation>Elle est sortie avec {copies}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Recall notice for record {record}</source>
        <translation>Avis de rappel de la fiche {record}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Please destroy your copy under your own rules, and say when that is done.</source>
        <translation>Veuillez détruire votre copie selon vos propres règles, et dire quand c’est fait.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Recall of a record</source>
        <translation>Rappel d’une fiche</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Record {record}, which you were given, is recalled.</source>
        <translation>La fiche {record}, qui vous a été remise, est rappelée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Record {record}, which you were given, was destroyed here on {day} ({why}).</source>
        <translation>La fiche {record}, qui vous a été remise, a été détruite ici le {day} ({why}).</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Record {record}, which you were given, was destroyed here on {day} under the rule {rule} ({why}).</source>
        <translation>La fiche {record}, qui vous a été remise, a été détruite ici le {day} selon la règle {rule} ({why}).</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>The history of the record</source>
        <translation>L’historique de la fiche</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>1,000 versions</source>
        <translation>1 000 versions</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Record {record} must stay. {why}</source>
        <translation>La fiche {record} doit rester. {why}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Nothing was destroyed.</source>
        <translation>Rien n’a été détruit.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/dispatching.py"/>
        <source>This bundle is not written to a file yet, so nobody can have it.</source>
        <translation>Ce pli n’est pas encore écrit dans un fichier : personne ne peut donc l’avoir.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/dispatching.py"/>
        <source>Write it to a stick first.</source>
        <translation>Écrivez-le d’abord sur une clé USB.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/dispatching.py"/>
        <source>This bundle is not for all of the officers you name.</source>
        <translation>Ce pli n’est pas destiné à tous les officiers que vous nommez.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/dispatching.py"/>
        <source>Choose among those it was sealed for; nothing was changed.</source>
        <translation>Choisissez parmi ceux pour qui il a été scellé ; rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/dispatching.py"/>
        <source>No receipt waits to be sent.</source>
        <translation>Aucun accusé de réception n’attend d’être envoyé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/dispatching.py"/>
        <source>Receipts are made when a bundle is taken in.</source>
        <translation>Les accusés de réception sont établis quand un pli est intégré.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/dispatching.py"/>
        <source>received bundle</source>
        <translation>pli reçu</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/disposing.py"/>
        <source>It is under the hold {hold}: {why}</source>
        <translation>Elle est sous le gel {hold} : {why}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/disposing.py"/>
        <source>Record {record} is a draft.</source>
        <translation>La fiche {record} est un brouillon.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/disposing.py"/>
        <source>Discard it; a draft is free.</source>
        <translation>Abandonnez-le ; un brouillon est libre.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/disposing.py"/>
        <source>The rule {rule} keeps it for ever ({authority}).</source>
        <translation>La règle {rule} la conserve pour toujours ({authority}).</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/disposing.py"/>
        <source>The rule {rule} keeps it until {until} after its case is closed ({authority}).</source>
        <translation>La règle {rule} la conserve jusqu’à {until} après la clôture de son dossier ({authority}).</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/disposing.py"/>
        <source>The rule {rule} keeps it until {until} ({authority}).</source>
        <translation>La règle {rule} la conserve jusqu’au {until} ({authority}).</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>Which of the two histories is the true one, or that either is.</source>
        <translation>Lequel des deux historiques est le vrai, ni même que l’un d’eux le soit.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>Who did it: the officer, somebody who has the keys, or an older copy of the vault that was used again without anybody's intent.</source>
        <translation>Qui l’a fait : l’officier, quelqu’un qui détient les clés, ou une copie plus ancienne du coffre réutilisée sans intention de personne.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>Whose card it is: compare its fingerprint with the officer.</source>
        <translation>À qui appartient la carte : comparez son empreinte avec l’officier.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>They signed two different trails that both have {size} entries.</source>
        <translation>Elles ont signé deux pistes différentes qui ont toutes deux {size} entrées.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>They signed two different entries in one place, entry {size}.</source>
        <translation>Elles ont signé deux entrées différentes à une même place, l’entrée {size}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>They signed a trail of {size} entries, and a later one that is proven to begin with {size} other entries.</source>
        <translation>Elles ont signé une piste de {size} entrées, et une piste ultérieure dont il est prouvé qu’elle commence par {size} autres entrées.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>They signed a trail of {size} entries, and a bundle whose own proof does not lead from there to the trail that it shows.</source>
        <translation>Elles ont signé une piste de {size} entrées, et un pli dont la propre preuve ne mène pas de là à la piste qu’il montre.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>This bundle holds no evidence that others could check.</source>
        <translation>Ce pli ne contient aucune preuve que d’autres pourraient vérifier.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>Nothing was kept. If it was refused, keep the file itself.</source>
        <translation>Rien n’a été conservé. S’il a été refusé, gardez le fichier lui-même.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>More than one piece begins with {id}.</source>
        <translation>Plus d’un élément commence par {id}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>Give more of its digits.</source>
        <translation>Donnez davantage de ses chiffres.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>The keys of {who} signed two histories.</source>
        <translation>Les clés de {who} ont signé deux historiques.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>Both are signed with both keys of the card with the fingerprint {hex}.</source>
        <translation>Les deux sont signés avec les deux clés de la carte d’empreinte {hex}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>An unbroken trail, kept by one device, never holds that.</source>
        <translation>Une piste ininterrompue, tenue par un seul appareil, ne contient jamais cela.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Everything, for programs (JSON lines)</source>
        <translation>Tout, pour des programmes (lignes JSON)</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Map (GeoJSON)</source>
        <translation>Carte géographique (GeoJSON)</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Globe (KML)</source>
        <translation>Globe (KML)</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Humanitarian table without persons (HXL)</source>
        <translation>Tableau humanitaire sans personnes (HXL)</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Contact cards (vCard)</source>
        <translation>Cartes de contact (vCard)</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Calendar of dates alone (iCalendar)</source>
        <translation>Calendrier des dates seules (iCalendar)</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Only persons and parties become contact cards.</source>
        <translation>Seules les personnes et les parties deviennent des cartes de contact.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>No record was chosen.</source>
        <translation>Aucune fiche n’a été choisie.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>None of these records may leave. {why}</source>
        <translation>Aucune de ces fiches ne peut sortir. {why}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>version {version} of record {record}</source>
        <translation>version {version} de la fiche {record}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the proof of entry {n}</source>
        <translation>la preuve de l’entrée {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the identity card</source>
        <translation>la carte d’identité</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the checkpoint</source>
        <translation>le point de contrôle</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the file {name}</source>
        <translation>le fichier {name}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the card of a witness</source>
        <translation>la carte d’un témoin</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>an earlier checkpoint</source>
        <translation>un point de contrôle antérieur</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>a file in its list</source>
        <translation>un fichier de sa liste</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/exports.py"/>
        <source>The audit trail of {who} is whole: {n} entries.</source>
        <extracomment>One in English: The audit trail of {who} is whole: {n} entry.</extracomment>
        <translation>
            <numerusform>La piste d’audit de {who} est intacte : {n} entrée.</numerusform>
            <numerusform>La piste d’audit de {who} est intacte : {n} entrées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>The fingerprint of the card is {fingerprint}. Whose card it is, only a comparison with the officer tells.</source>
        <translation>L’empreinte de la carte est {fingerprint}. À qui elle appartient, seule une comparaison avec l’officier le dit.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/exports.py"/>
        <source>{n} records were destroyed by their officer: the tombstones say which, and entries hold.</source>
        <extracomment>One in English: {n} record was destroyed by its officer: the tombstone says which, and entries hold.</extracomment>
        <translation>
            <numerusform>{n} fiche a été détruite par son officier : l’acte de destruction dit laquelle, et les entrées restent valables.</numerusform>
            <numerusform>{n} fiches ont été détruites par leur officier : les actes de destruction disent lesquelles, et les entrées restent valables.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>a file that is not in its list</source>
        <translation>un fichier qui n’est pas dans sa liste</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the number of entries ({size} are signed)</source>
        <translation>le nombre d’entrées ({size} sont signées)</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the list of its files</source>
        <translation>la liste de ses fichiers</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the root of the audit trail</source>
        <translation>la racine de la piste d’audit</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>a cosignature on {name}</source>
        <translation>une cosignature sur {name}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the folder, which is not an audit export</source>
        <translation>le dossier, qui n’est pas un export d’audit</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>The box is not made of decimal degrees: south, west, north, east.</source>
        <translation>Le cadre n’est pas donné en degrés décimaux : sud, ouest, nord, est.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>Write it as in --box 4.0 18.2 4.6 18.9; nothing was changed.</source>
        <translation>Écrivez-le comme dans --box 4.0 18.2 4.6 18.9 ; rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>The name of a search has 1 to {longest_name} characters.</source>
        <translation>Le nom d’une recherche a de 1 à {longest_name} caractères.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>Name it after what it is for.</source>
        <translation>Nommez-la d’après son but.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>A search has at most {longest_query} characters.</source>
        <translation>Une recherche a au plus {longest_query} caractères.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>Use fewer words.</source>
        <translation>Utilisez moins de mots.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>There are {most_searches} saved searches already.</source>
        <translation>Il y a déjà {most_searches} recherches enregistrées.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>Drop one first.</source>
        <translation>Supprimez-en une d’abord.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>saved search</source>
        <translation>recherche enregistrée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/foreign.py"/>
        <source>Nothing was taken in. Check the file, or choose other columns.</source>
        <translation>Rien n’a été intégré. Vérifiez le fichier, ou choisissez d’autres colonnes.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/framing.py"/>
        <source>The list of titles and files</source>
        <translation>La liste des titres et des fichiers</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/framing.py"/>
        <source>{size} in one bundle</source>
        <translation>{size} par pli</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/gate.py"/>
        <source>It was destroyed, and nothing of its content is left.</source>
        <translation>Elle a été détruite, et rien de son contenu ne subsiste.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/gate.py"/>
        <source>It is a draft. Only what is sealed can be told apart from what was changed later.</source>
        <translation>C’est un brouillon. Seul ce qui est scellé se distingue de ce qui a été changé ensuite.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/gate.py"/>
        <source>It repeats another officer's record, who has to agree first.</source>
        <translation>Elle reprend la fiche d’un autre officier, qui doit d’abord donner son accord.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/gate.py"/>
        <source>It belongs to an exercise, and others chosen with it do not.</source>
        <translation>Elle appartient à un exercice, et d’autres choisies avec elle n’en sont pas.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/governing.py"/>
        <source>This loosens what your organisation's policy demands here.</source>
        <translation>Cela relâche ce que la directive de votre organisation exige ici.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/governing.py"/>
        <source>Give a reason, and your passphrase again. Nothing was changed.</source>
        <translation>Donnez un motif, et de nouveau votre phrase de passe. Rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/governing.py"/>
        <source>This policy is not in force here.</source>
        <translation>Cette directive n’est pas en vigueur ici.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/governing.py"/>
        <source>This policy was not set aside.</source>
        <translation>Cette directive n’a pas été écartée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/holding.py"/>
        <source>standing hold</source>
        <translation>gel en place</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/holding.py"/>
        <source>A hold on everything names nothing else.</source>
        <translation>Un gel sur tout ne nomme rien d’autre.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/holding.py"/>
        <source>negotiation case</source>
        <translation>dossier de négociation</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/holding.py"/>
        <source>A hold is placed and lifted with a reason of at most {n} characters.</source>
        <translation>Un gel se pose et se lève avec un motif d’au plus {n} caractères.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/identities.py"/>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/identities.py"/>
        <source>an identity in the compartment</source>
        <translation>une identité du compartiment</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/identities.py"/>
        <source>The identity contains control characters.</source>
        <translation>L’identité contient des caractères de contrôle.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/identities.py"/>
        <source>Type it again without them.</source>
        <translation>Saisissez-le de nouveau sans eux.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/identities.py"/>
        <source>An identity has at least a name.</source>
        <translation>Une identité comporte au moins un nom.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/identities.py"/>
        <source>The identity</source>
        <translation>L’identité</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/identities.py"/>
        <source>32,000 bytes</source>
        <translation>32 000 octets</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>No row of the file can be read. {why}</source>
        <translation>Aucune ligne du fichier n’est lisible. {why}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>This very file is already here, as context {id}.</source>
        <translation>Ce même fichier est déjà ici, comme contexte {id}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>Nothing was taken in. Remove that one first to read it anew.</source>
        <translation>Rien n’a été intégré. Retirez d’abord celui-là pour le relire.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>Removing context needs a reason.</source>
        <translation>Retirer un contexte exige un motif.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>The name of a mapping has 1 to {name} characters.</source>
        <translation>Le nom d’une correspondance a de 1 à {name} caractères.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>Nothing was kept.</source>
        <translation>Rien n’a été conservé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>There are {max_mappings} mappings already.</source>
        <translation>Il y a déjà {max_mappings} correspondances.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>Drop one of them first.</source>
        <translation>Supprimez-en une d’abord.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>mapping</source>
        <translation>correspondance</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/incoming.py"/>
        <source>No folder is watched.</source>
        <translation>Aucun dossier n’est surveillé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/incoming.py"/>
        <source>Name one, or set watched-folder in the settings.</source>
        <translation>Indiquez-en un, ou définissez watched-folder (dossier surveillé) dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/judging.py"/>
        <source>revoked by {who} as of {when}</source>
        <translation>révoquée par {who} à compter du {when}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/judging.py"/>
        <source>on roster {number} of {organisation}, by {who}</source>
        <translation>au tableau {number} de {organisation}, par {who}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/judging.py"/>
        <source>introduced by {who}, {day}, who compared it {how}, {compared}</source>
        <translation>présentée par {who}, le {day}, qui l’a comparée {how}, le {compared}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/judging.py"/>
        <source>himself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/judging.py"/>
        <source>an officer unknown here</source>
        <translation>un officier inconnu ici</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/judging.py"/>
        <source>says to be a new epoch of {whose}, restored at size {size}: compare again</source>
        <translation>se dit nouvelle époque de {whose}, restaurée à la taille {size} : à comparer de nouveau</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/judging.py"/>
        <source>a new epoch: {why}</source>
        <translation>une nouvelle époque : {why}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>A record cannot point at itself.</source>
        <translation>Une fiche ne peut pas renvoyer à elle-même.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>Choose another record.</source>
        <translation>Choisissez une autre fiche.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>This link is there already.</source>
        <translation>Ce lien existe déjà.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>A record has at most {max_items} links.</source>
        <translation>Une fiche a au plus {max_items} liens.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>Remove one of them first.</source>
        <translation>Retirez-en un d’abord.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>case</source>
        <translation>dossier de négociation</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/media.py"/>
        <source>Files above {limit} cannot be looked at inside.</source>
        <translation>Les fichiers de plus de {limit} ne peuvent pas être examinés.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/media.py"/>
        <source>Save it outside the vault to open it there.</source>
        <translation>Enregistrez-le hors du coffre pour l’ouvrir là.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/media.py"/>
        <source>The picture</source>
        <translation>L’image</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/media.py"/>
        <source>Its hidden details cannot be taken off. {error}</source>
        <translation>Ses détails cachés ne peuvent pas être retirés. {error}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/media.py"/>
        <source>Nothing was attached. Attach it as it is, or convert it elsewhere first.</source>
        <translation>Rien n’a été joint. Joignez-la telle quelle, ou convertissez-la d’abord ailleurs.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/newepoch.py"/>
        <source>A new epoch needs a reason.</source>
        <translation>Une nouvelle époque exige un motif.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/newepoch.py"/>
        <source>The time of the loss lies ahead.</source>
        <translation>Le moment de la perte est dans l’avenir.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/newepoch.py"/>
        <source>Give the time it happened.</source>
        <translation>Indiquez le moment où c’est arrivé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/newepoch.py"/>
        <source>the newest checkpoint of the audit trail</source>
        <translation>le plus récent point de contrôle de la piste d’audit</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/newepoch.py"/>
        <source>There is no further epoch.</source>
        <translation>Il n’y a plus d’époque possible.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/newepoch.py"/>
        <source>Create a new vault.</source>
        <translation>Créez un nouveau coffre.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>This is your own card.</source>
        <translation>C’est votre propre carte.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>Give it to the other officer.</source>
        <translation>Donnez-la à l’autre officier.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>its signature</source>
        <translation>sa signature</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>its form</source>
        <translation>sa forme</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>a key on it</source>
        <translation>une de ses clés</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>a name on it</source>
        <translation>un de ses noms</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>More than one officer is meant by that.</source>
        <translation>Cela désigne plus d’un officier.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>Use the first eight digits of the fingerprint instead.</source>
        <translation>Utilisez plutôt les huit premiers chiffres de l’empreinte.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>Ask for the words again. If they still differ, the card is not his.</source>
        <translation>Redemandez les mots. S’ils diffèrent encore, la carte n’est pas la sienne.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>The code is that of another card.</source>
        <translation>Le code est celui d’une autre carte.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>Nothing became trusted. Scan again, from his own screen; if it stays so, the card here is not his.</source>
        <translation>Rien n’est devenu fiable. Scannez de nouveau, sur son propre écran ; si cela persiste, la carte qui est ici n’est pas la sienne.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>This is not the code of an identity card.</source>
        <translation>Ceci n’est pas le code d’une carte d’identité.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>Nothing was changed. Ask him to show the code of his card.</source>
        <translation>Rien n’a été changé. Demandez-lui d’afficher le code de sa carte.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>The fingerprint does not match: word {n} is not on the list.</source>
        <translation>L’empreinte ne correspond pas : le mot {n} n’est pas dans la liste.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>The fingerprint does not match: word {n} differs.</source>
        <translation>L’empreinte ne correspond pas : le mot {n} diffère.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>The fingerprint does not match: it has {n} words.</source>
        <translation>L’empreinte ne correspond pas : elle compte {n} mots.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/opening.py"/>
        <source>A refusal needs a reason.</source>
        <translation>Un refus exige un motif.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/opening.py"/>
        <source>an attachment</source>
        <translation>une pièce jointe</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/opening.py"/>
        <source>what it says of your own audit trail</source>
        <translation>ce qu’il dit de votre propre piste d’audit</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/opening.py"/>
        <source>a cosignature</source>
        <translation>une cosignature</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/overriding.py"/>
        <source>Overriding a refusal needs a reason.</source>
        <translation>Passer outre à un refus exige un motif.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/overriding.py"/>
        <source>No policy is in force here, so no refusal can be overridden.</source>
        <translation>Aucune directive n’est en vigueur ici : on ne peut passer outre à aucun refus.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/overriding.py"/>
        <source>This refusal can never be overridden.</source>
        <translation>On ne peut jamais passer outre à ce refus.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/overriding.py"/>
        <source>The policy of {whose} does not let this refusal be overridden.</source>
        <translation>La directive de {whose} ne permet pas de passer outre à ce refus.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/overriding.py"/>
        <source>Nothing was changed. It lets these: {rules}.</source>
        <translation>Rien n’a été modifié. Elle permet ceux-ci : {rules}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/arriving.py"/>
        <source>a paper in it</source>
        <translation>une attestation qu’il contient</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>This record is your own, so you need nobody's consent.</source>
        <translation>Cette fiche est la vôtre : vous n’avez besoin du consentement de personne.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>Choose it for a bundle as it is.</source>
        <translation>Choisissez-la telle quelle pour un pli.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>The card of its author is not here, so he cannot be asked.</source>
        <translation>La carte de son auteur n’est pas ici : on ne peut donc pas le lui demander.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>Add his card first.</source>
        <translation>Ajoutez d’abord sa carte.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>It is not said to whom it would go, and why.</source>
        <translation>Il n’est pas dit à qui elle irait, ni pourquoi.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>Say both; he decides on it.</source>
        <translation>Dites les deux ; c’est là-dessus qu’il décide.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>request for consent</source>
        <translation>demande de consentement</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>The record that is asked about is not one that you sealed.</source>
        <translation>La fiche visée par la demande n’est pas une fiche que vous avez scellée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>Nothing was signed. Ask the officer which record he means.</source>
        <translation>Rien n’a été signé. Demandez à l’officier de quelle fiche il parle.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>That time has passed.</source>
        <translation>Ce moment est passé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>Give a later one, or none.</source>
        <translation>Indiquez-en un plus tardif, ou aucun.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>{asker} asks {author} for his consent to pass on version {version} of record {record} to {whom}.</source>
        <translation>{asker} demande à {author} son consentement pour transmettre la version {version} de la fiche {record} à {whom}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>{author} DOES NOT CONSENT that {holder} passes on version {version} of record {record} to {whom}.</source>
        <translation>{author} NE CONSENT PAS à ce que {holder} transmette la version {version} de la fiche {record} à {whom}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>{author} consents that {holder} passes on version {version} of record {record} to {whom}.</source>
        <translation>{author} consent à ce que {holder} transmette la version {version} de la fiche {record} à {whom}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>{author} consents that {holder} passes on version {version} of record {record} to {whom}, until {until}.</source>
        <translation>{author} consent à ce que {holder} transmette la version {version} de la fiche {record} à {whom}, jusqu’au {until}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>paper</source>
        <translation>attestation</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>{count} papers and cards</source>
        <translation>{count} attestations et cartes</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>its size</source>
        <translation>sa taille</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>a paper that is there twice</source>
        <translation>une attestation présente deux fois</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>This paper is by an officer whose card you do not have, so nobody here can check it.</source>
        <translation>Cette attestation vient d’un officier dont vous n’avez pas la carte : personne ne peut donc la vérifier ici.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>Nothing was taken in. Add the card of its author, then take it in again.</source>
        <translation>Rien n’a été intégré. Ajoutez la carte de son auteur, puis intégrez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>The identity card of {name}, not compared.</source>
        <translation>La carte d’identité de {name}, non comparée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>This paper says who deals with whom, so it is no file of its own.</source>
        <translation>Cette attestation dit qui traite avec qui : elle ne forme donc pas un fichier à part.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>Nothing was changed. It travels inside the next bundle to the officer it is for.</source>
        <translation>Rien n’a été changé. Elle voyage dans le prochain pli pour l’officier à qui elle est destinée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/epochs.py"/>
        <source>{who} declares a new epoch after that of {whose}: restored at size {size}, {when}.</source>
        <translation>{who} déclare une nouvelle époque après celle de {whose} : restaurée à la taille {size}, le {when}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/epochs.py"/>
        <source>{who} declares a new epoch after that of {whose}: restored at size {size}, {when}: {why}.</source>
        <translation>{who} déclare une nouvelle époque après celle de {whose} : restaurée à la taille {size}, le {when} : {why}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/papers/epochs.py"/>
        <source>You have seen {seen} entries of the older log: {n} are not in what was restored.</source>
        <extracomment>One in English: You have seen {seen} entries of the older log: {n} is not in what was restored.</extracomment>
        <translation>
            <numerusform>Vous avez vu {seen} entrées de l’ancienne piste : {n} n’est pas dans ce qui a été restauré.</numerusform>
            <numerusform>Vous avez vu {seen} entrées de l’ancienne piste : {n} ne sont pas dans ce qui a été restauré.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/epochs.py"/>
        <source>Compare the new card with him; only then is the older key out of use.</source>
        <translation>Comparez la nouvelle carte avec lui ; alors seulement l’ancienne clé est hors service.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/intake.py"/>
        <source>This file is neither an officer's card nor a paper that an officer signed.</source>
        <translation>Ce fichier n’est ni la carte d’un officier, ni une attestation signée par un officier.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/intake.py"/>
        <source>Nothing was taken in. A bundle is opened on the page Exchange.</source>
        <translation>Rien n’a été intégré. Un pli s’ouvre sur la page Échange.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/introductions.py"/>
        <source>Compare the fingerprint with him first; only then can you vouch for his card.</source>
        <translation>Comparez d’abord l’empreinte avec lui ; alors seulement vous pouvez répondre de sa carte.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/introductions.py"/>
        <source>{who} introduces {name}: compared {how}, {when}.</source>
        <translation>{who} présente {name} : carte comparée {how}, le {when}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/introductions.py"/>
        <source>That is you.</source>
        <translation>C’est vous.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/introductions.py"/>
        <source>His card is not here yet; the introduction is kept until it comes.</source>
        <translation>Sa carte n’est pas encore ici ; la présentation est gardée jusqu’à ce qu’elle arrive.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/introductions.py"/>
        <source>THE CARD HERE IS ANOTHER ONE than the card he speaks of.</source>
        <translation>LA CARTE QUI EST ICI EN EST UNE AUTRE que celle dont il parle.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>The policy</source>
        <translation>La politique</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>64 KiB in all</source>
        <translation>64 Kio en tout</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>it is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>it is not one object</source>
        <translation>ce n’est pas un seul objet</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>organisation, since and until are texts</source>
        <translation>organisation, since et until sont des textes</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>it takes days such as 2026-12-31</source>
        <translation>il faut des jours tels que 2026-12-31</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>one of its members is not as it should be</source>
        <translation>un de ses éléments n’est pas comme il devrait être</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>the member '{member}' is not as it should be</source>
        <translation>l’élément « {member} » n’est pas comme il devrait être</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>The policy would be over already.</source>
        <translation>La directive serait déjà échue.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>Give a day that is to come.</source>
        <translation>Indiquez un jour à venir.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>it names no organisation</source>
        <translation>elle ne nomme aucune organisation</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>the idle lock takes at least 15 seconds</source>
        <translation>le verrouillage demande au moins 15 secondes</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>the refusal '{rule}' can never be overridden; these can: {rules}</source>
        <translation>on ne peut jamais passer outre au refus « {rule} » ; à ceux-ci, oui : {rules}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>it names a marking level that is not known here</source>
        <translation>elle nomme un niveau de marquage inconnu ici</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>it names a marking policy that is not known here</source>
        <translation>elle nomme une politique de marquage inconnue ici</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>{who} signs policy {number} of {organisation}, valid until {until}.</source>
        <translation>{who} signe la directive {number} de {organisation}, valable jusqu’au {until}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>{who} signs policy {number} of {organisation}, valid from {since} until {until}.</source>
        <translation>{who} signe la directive {number} de {organisation}, valable du {since} au {until}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>You have not named him the authority of it: it is not in force here.</source>
        <translation>Vous ne l’avez pas désigné comme autorité de celle-ci : la directive n’est pas en vigueur ici.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>A NEWER POLICY of it is here already: this one is not used.</source>
        <translation>UNE DIRECTIVE PLUS RÉCENTE est déjà ici : celle-ci n’est pas utilisée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>ITS TIME IS OVER: what it demands holds until a newer one comes, and nothing can be overridden by it. Ask for the newer one.</source>
        <translation>ELLE EST ÉCHUE : ce qu’elle exige vaut jusqu’à la suivante, et elle ne permet plus de passer outre à rien. Demandez la plus récente.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>It is in force here from that day on.</source>
        <translation>Elle est en vigueur ici à partir de ce jour.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>It is in force here unless you set it aside.</source>
        <translation>Elle est en vigueur ici, sauf si vous l’écartez.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>The policy cannot be signed: {why}.</source>
        <translation>La directive ne peut pas être signée : {why}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>Correct it. Nothing was signed.</source>
        <translation>Corrigez-la. Rien n’a été signé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>{who} received your bundle {number}, {when}.</source>
        <translation>{who} a reçu votre pli {number}, le {when}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>{who} opened your bundle {number}, {when}.</source>
        <translation>{who} a ouvert votre pli {number}, le {when}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>{who} acted on your bundle {number}, {when}.</source>
        <translation>{who} a traité votre pli {number}, le {when}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>What was done is not said yet.</source>
        <translation>Ce qui a été fait n’est pas encore dit.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>Say it to the sender in a few words.</source>
        <translation>Dites-le à l’expéditeur en quelques mots.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>The card of the sender is no longer here, so no receipt can reach him.</source>
        <translation>La carte de l’expéditeur n’est plus ici : aucun accusé de réception ne peut donc lui parvenir.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>Add his card again first.</source>
        <translation>Ajoutez d’abord sa carte de nouveau.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>You certified to {whom}: his bundle {bundle} was {state}, {when}.</source>
        <translation>Vous avez certifié à {whom} : son pli {bundle} a été {state}, le {when}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>{who} speaks of a bundle that you did not send him; it changes nothing.</source>
        <translation>{who} parle d’un pli que vous ne lui avez pas envoyé ; cela ne change rien.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revisions.py"/>
        <source>{who} has a new encryption key (revision {n}).</source>
        <translation>{who} a une nouvelle clé de chiffrement (révision {n}).</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revisions.py"/>
        <source>A newer one, or this one, is in use here already.</source>
        <translation>Une plus récente, ou celle-ci, est déjà en service ici.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revisions.py"/>
        <source>IT CHANGES MORE THAN THAT KEY, or takes another's: it is not used.</source>
        <translation>ELLE CHANGE PLUS QUE CETTE CLÉ, ou prend celle d’un autre : elle n’est pas utilisée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revisions.py"/>
        <source>The keys that sign his log stay the same, so nothing is to be compared again.</source>
        <translation>Les clés qui signent sa piste restent les mêmes : il n’y a donc rien à comparer de nouveau.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revocations.py"/>
        <source>A revocation needs a reason.</source>
        <translation>Une révocation exige un motif.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revocations.py"/>
        <source>{who} revokes the key of {whose} as of {when}: {why}.</source>
        <translation>{who} révoque la clé de {whose} à compter du {when} : {why}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revocations.py"/>
        <source>no reason given</source>
        <translation>aucun motif donné</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revocations.py"/>
        <source>THAT IS YOUR OWN KEY. Speak to him.</source>
        <translation>C’EST VOTRE PROPRE CLÉ. Parlez-lui.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revocations.py"/>
        <source>The card is not here; the revocation is kept until it comes.</source>
        <translation>La carte n’est pas ici ; la révocation est gardée jusqu’à ce qu’elle arrive.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revocations.py"/>
        <source>He is no authority for that key here, so nothing follows from it.</source>
        <translation>Il n’est pas une autorité pour cette clé ici : il ne s’ensuit donc rien.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revocations.py"/>
        <source>What others had seen of that log before stands; what came later is flagged.</source>
        <translation>Ce que d’autres avaient vu de cette piste auparavant reste valable ; ce qui est venu plus tard est signalé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosterfiles.py"/>
        <source>The file is neither a table (CSV) nor a JSON list of officers.</source>
        <translation>Le fichier n’est ni un fichier tabulaire (CSV), ni une liste JSON d’officiers.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosterfiles.py"/>
        <source>Nothing was signed. Its columns are: {columns}.</source>
        <translation>Rien n’a été signé. Ses colonnes sont : {columns}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosterfiles.py"/>
        <source>Row {n} of the roster cannot be read.</source>
        <translation>La ligne {n} du tableau des officiers est illisible.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosterfiles.py"/>
        <source>Nothing was signed. It takes a whole fingerprint and the origin where the card is not here, and days such as 2026-12-31.</source>
        <translation>Rien n’a été signé. Il faut une empreinte entière et l’origine là où la carte n’est pas ici, et des jours tels que 2026-12-31.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>A roster names an organisation and at least one officer.</source>
        <translation>Un tableau nomme une organisation et au moins un officier.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>Nothing was signed. Fill them in.</source>
        <translation>Rien n’a été signé. Remplissez ces champs.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>A card is on the roster twice.</source>
        <translation>Une carte figure deux fois au tableau.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>Nothing was signed. Name each once.</source>
        <translation>Rien n’a été signé. Nommez chacune une seule fois.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>The roster</source>
        <translation>Le tableau des officiers</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>{count} parts</source>
        <translation>{count} parties</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>The roster would be over already.</source>
        <translation>Le tableau serait déjà expiré.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>{who} signs roster {number} of {organisation}, part {part} of {parts}, valid until {day}: {n} officers, {known} of whose cards are here.</source>
        <extracomment>One in English: {who} signs roster {number} of {organisation}, part {part} of {parts}, valid until {day}: {n} officer, {known} of whose cards are here.</extracomment>
        <translation>
            <numerusform>{who} signe le tableau {number} de {organisation}, partie {part} sur {parts}, valable jusqu’au {day} : {n} officier ; cartes présentes ici : {known}.</numerusform>
            <numerusform>{who} signe le tableau {number} de {organisation}, partie {part} sur {parts}, valable jusqu’au {day} : {n} officiers ; cartes présentes ici : {known}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>You have not named him the authority of it: nobody is certified by it.</source>
        <translation>Vous ne l’avez pas désigné comme autorité de celle-ci : personne n’est certifié par ce tableau.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>You named him the authority of it: their keys are certified by it.</source>
        <translation>Vous l’avez désigné comme autorité de celle-ci : leurs clés sont certifiées par ce tableau.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>IT IS OVER: ask for the newer one.</source>
        <translation>IL EST EXPIRÉ : demandez le plus récent.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>A NEWER ROSTER of it is here already: this one is not used.</source>
        <translation>UN TABLEAU PLUS RÉCENT de celle-ci est déjà ici : celui-ci n’est pas utilisé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>This roster is an older one: a newer one by the same authority is here.</source>
        <translation>Ce tableau est ancien : un plus récent de la même autorité est ici.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>Nothing was taken in. Ask who gave it to you why he gave out an old one.</source>
        <translation>Rien n’a été intégré. Demandez à celui qui vous l’a remis pourquoi il en a remis un ancien.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passed.py"/>
        <source>This bundle passes on a record of an officer whose card you do not have.</source>
        <translation>Ce pli transmet une fiche d’un officier dont vous n’avez pas la carte.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passed.py"/>
        <source>Nothing was taken in. Add the card of its author, then open it again.</source>
        <translation>Rien n’a été intégré. Ajoutez la carte de son auteur, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passed.py"/>
        <source>the consent to pass on a record in it</source>
        <translation>le consentement à transmettre une fiche qu’il contient</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passed.py"/>
        <source>This bundle passes on a record of an officer whose key was revoked.</source>
        <translation>Ce pli transmet une fiche d’un officier dont la clé a été révoquée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passed.py"/>
        <source>Nothing was taken in. Ask its author for it, under the keys he has now.</source>
        <translation>Rien n’a été intégré. Demandez-la à son auteur, sous les clés qu’il a maintenant.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passed.py"/>
        <source>by {author}, passed on by {sender}</source>
        <translation>de {author}, transmise par {sender}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passed.py"/>
        <source>by {author}, passed on by {sender} with the author's consent of {when}</source>
        <translation>de {author}, transmise par {sender} avec le consentement de l’auteur du {when}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passing.py"/>
        <source>The list of consents</source>
        <translation>La liste des consentements</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passing.py"/>
        <source>{most} in one bundle</source>
        <translation>{most} par pli</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passing.py"/>
        <source>Record {record} is still a draft.</source>
        <translation>La fiche {record} est encore un brouillon.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passing.py"/>
        <source>Seal it before it can leave.</source>
        <translation>Scellez-la avant qu’elle ne sorte.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passing.py"/>
        <source>Record {record} was written by another officer, who has not consented that it goes to these officers.</source>
        <translation>La fiche {record} a été écrite par un autre officier, qui n’a pas consenti à ce qu’elle aille à ces officiers.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passing.py"/>
        <source>Ask him for his consent, or refer to it in a record of your own.</source>
        <translation>Demandez-lui son consentement, ou renvoyez-y dans une fiche à vous.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>Too weak: {reason}. {advice}</source>
        <translation>Trop faible : {reason}. {advice}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>it has {n} characters</source>
        <translation>elle a {n} caractères</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>Use at least {n} characters; six random words are best.</source>
        <translation>Utilisez au moins {n} caractères ; six mots au hasard sont le mieux.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>Use a shorter one; six random words are enough.</source>
        <translation>Prenez-en une plus courte ; six mots au hasard suffisent.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>it is made of your own name and words that belong to it</source>
        <translation>elle est faite de votre nom et de mots qui vont avec</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>Add unrelated words, or take the generated passphrase.</source>
        <translation>Ajoutez des mots sans rapport, ou prenez la phrase de passe générée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>it is made of common words or patterns</source>
        <translation>elle est faite de mots ou de motifs courants</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>Hard to guess. Do not use it elsewhere.</source>
        <translation>Difficile à deviner. Ne l’utilisez pas ailleurs.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>marking policy</source>
        <translation>politique de marquage</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>The policy {name} ships with Liaison.</source>
        <translation>La politique {name} est fournie avec Liaison.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>It stays; nothing was done.</source>
        <translation>Elle reste ; rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>Removing a policy needs a reason.</source>
        <translation>Retirer une politique exige un motif.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>The draft {record} is marked under this policy.</source>
        <translation>Le brouillon {record} est marqué selon cette politique.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>Mark it under another one, seal it or discard it first.</source>
        <translation>Marquez-le d’abord selon une autre, scellez-le ou abandonnez-le.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>This policy ships with Liaison.</source>
        <translation>Cette politique est fournie avec Liaison.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>It is here already; nothing was taken.</source>
        <translation>Elle est déjà ici ; rien n’a été intégré.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>The policy {name} is here already, or one of its name or identifier.</source>
        <translation>La politique {name} est déjà ici, ou une autre du même nom ou identifiant.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>Remove that one first to take in another edition. Nothing was taken.</source>
        <translation>Retirez-la d’abord pour en intégrer une autre édition. Rien n’a été intégré.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>There are {most} policies already.</source>
        <translation>Il y a déjà {most} politiques.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>Remove one first.</source>
        <translation>Retirez-en une d’abord.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>a marking policy</source>
        <translation>une politique de marquage</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>setting</source>
        <translation>réglage</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The setting {name} cannot have this value.</source>
        <translation>Le réglage {name} ne peut pas prendre cette valeur.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The time zone must be one letter from A to Z without J.</source>
        <translation>Le fuseau horaire doit être une lettre de A à Z, sauf J.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>Z is UTC; nothing was changed.</source>
        <translation>Z est UTC ; rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The archive recipient is not an age1pq… key.</source>
        <translation>Le destinataire d’archive n’est pas une clé age1pq….</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>Make one with an age tool that knows post-quantum keys; nothing was changed.</source>
        <translation>Créez-en une avec un outil age qui connaît les clés post-quantiques ; rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The policy of {whose} does not let this setting be looser.</source>
        <translation>La directive de {whose} ne permet pas de relâcher ce réglage.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>Nothing was changed. Set the policy aside first, which takes a reason and your passphrase and stands in the audit trail.</source>
        <translation>Rien n’a été modifié. Écartez d’abord la directive, ce qui demande un motif et votre phrase de passe et figure dans la piste d’audit.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The encryption key takes 0 to {longest_days} days.</source>
        <translation>La clé de chiffrement admet de 0 à {longest_days} jours.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The time for a receipt is 1 to {most} hours.</source>
        <translation>Le délai d’un accusé de réception est de 1 à {most} heures.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The idle lock takes {shortest_idle} to {longest_idle} seconds.</source>
        <translation>Le verrouillage d’inactivité accepte de {shortest_idle} à {longest_idle} secondes.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>It points at the profile of a person who must not be shared.</source>
        <translation>Elle renvoie au profil d’une personne qui ne doit pas être communiquée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>It names a person who must not be shared.</source>
        <translation>Elle nomme une personne qui ne doit pas être communiquée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>This person must not be shared.</source>
        <translation>Cette personne ne doit pas être communiquée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>This person's consent was refused.</source>
        <translation>Le consentement de cette personne a été refusé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>This person's consent was withdrawn.</source>
        <translation>Le consentement de cette personne a été retiré.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>This person's consent has ended.</source>
        <translation>Le consentement de cette personne a pris fin.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/quotas.py"/>
        <source>{size} on top of {reserve} that are kept for your own work</source>
        <translation>{size} en plus de {reserve} réservés à votre propre travail</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/quotas.py"/>
        <source>This bundle is by an officer whose card is not verified, and of such a one at most {limit} are taken in; {here} are here already.</source>
        <translation>Ce pli vient d’un officier dont la carte n’est pas vérifiée ; d’un tel officier, {limit} au plus sont intégrés, et {here} le sont déjà.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/quotas.py"/>
        <source>Nothing was taken in. Compare the card with the officer, then open it again.</source>
        <translation>Rien n’a été intégré. Comparez la carte avec l’officier, puis ouvrez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>It names no negotiation case, so no mandate was held against it.</source>
        <translation>Elle ne nomme aucun dossier de négociation ; aucun mandat ne lui a donc été opposé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>Its case has no sealed mandate in this vault.</source>
        <translation>Son dossier n’a pas de mandat scellé dans ce coffre.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>The record that it names as its case is not a negotiation case.</source>
        <translation>La fiche qu’elle nomme comme dossier n’est pas un dossier de négociation.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>Measured against version {n} of the case.</source>
        <translation>Mesuré à la version {n} du dossier.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>Still missing: {fields}.</source>
        <translation>Manque encore : {fields}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>The template of its own fields is not in this vault.</source>
        <translation>Le modèle de ses champs propres n’est pas dans ce coffre.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>The template of its own fields is for another kind of record.</source>
        <translation>Le modèle de ses champs propres est pour un autre type de fiche.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>its outer seal</source>
        <translation>son sceau extérieur</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>its content</source>
        <translation>son contenu</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>the audit trail in it</source>
        <translation>la piste d’audit qu’il contient</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>its marking</source>
        <translation>son marquage</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>its end</source>
        <translation>sa fin</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>its manifest</source>
        <translation>son manifeste</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>a member is too large</source>
        <translation>un membre est trop grand</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>The content is of another kind.</source>
        <translation>Le contenu est d’un autre type.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>It names an attachment that is not in this vault, {sha256}.</source>
        <translation>Elle nomme une pièce jointe absente de ce coffre, {sha256}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>The type of an attachment is too long.</source>
        <translation>Le type d’une pièce jointe est trop long.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>An amendment needs a reason.</source>
        <translation>Un amendement exige un motif.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>Say in a few words why it is changed.</source>
        <translation>Dites en quelques mots pourquoi elle est changée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>This record is already being amended.</source>
        <translation>Cette fiche est déjà en cours d’amendement.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>Finish or discard that amendment first.</source>
        <translation>Terminez ou abandonnez d’abord cet amendement.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>More than one record begins with {wanted}.</source>
        <translation>Plus d’une fiche commence par {wanted}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>about 1,000 fields, statements and files</source>
        <translation>environ 1 000 champs, déclarations et fichiers</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>The record</source>
        <translation>La fiche</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>This record is sealed and has no draft.</source>
        <translation>Cette fiche est scellée et n’a pas de brouillon.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>Amend it to change it.</source>
        <translation>Amendez-la pour la changer.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>A record is amended by its author alone, in the epoch that sealed it.</source>
        <translation>Une fiche n’est amendée que par son auteur, dans l’époque qui l’a scellée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>Write a record of your own that refers to it.</source>
        <translation>Écrivez votre propre fiche qui y renvoie.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/joining.py"/>
        <source>This file is not a valid invitation to a relay.</source>
        <translation>Ce fichier n’est pas une invitation valable à un relais.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/joining.py"/>
        <source>Nothing was changed. Ask whoever runs the relay for a new one.</source>
        <translation>Rien n’a été changé. Demandez-en une nouvelle à la personne qui gère le relais.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/joining.py"/>
        <source>No relay was joined.</source>
        <translation>Aucun relais n’a été rejoint.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/joining.py"/>
        <source>Take in the invitation to one first.</source>
        <translation>Intégrez d’abord l’invitation à un relais.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/posting.py"/>
        <source>It is not known here where {people} can be reached by the relay.</source>
        <translation>On ne sait pas ici où joindre {people} par le relais.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/posting.py"/>
        <source>Give a bundle by stick first: every bundle tells where its sender is reached, once he has joined the same relay.</source>
        <translation>Remettez d’abord un pli par clé USB : chaque pli dit où joindre son expéditeur, dès qu’il a rejoint le même relais.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/syncing.py"/>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/syncing.py"/>
        <source>The relay could not be reached.</source>
        <translation>Le relais n’a pas pu être joint.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/syncing.py"/>
        <source>What is sealed waits in the vault and goes when there is a link.</source>
        <translation>Ce qui est scellé attend dans le coffre et part dès qu’il y a une liaison.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>Only a SITREP can be filled from the records of a period.</source>
        <translation>Seul un SITREP peut être rempli à partir des fiches d’une période.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>Choose a draft of a SITREP, or let a new one be started.</source>
        <translation>Choisissez le brouillon d’un SITREP, ou laissez-en commencer un nouveau.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>A period needs a start and an end.</source>
        <translation>Une période exige un début et une fin.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>Write both, as in 030600BJUL04 - 031800B, or give a day.</source>
        <translation>Écrivez les deux, comme 030600BJUL04 - 031800B, ou donnez un jour.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>sent to {who}</source>
        <translation>envoyé à {who}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>received from {who}</source>
        <translation>reçu de {who}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>{when} {what}: {n} records</source>
        <extracomment>One in English: {when} {what}: {n} record</extracomment>
        <translation>
            <numerusform>{when} {what} : {n} fiche</numerusform>
            <numerusform>{when} {what} : {n} fiches</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>These rules are in force already.</source>
        <translation>Ces règles sont déjà en vigueur.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>The set of rules</source>
        <translation>Le jeu de règles</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>{size} in all</source>
        <translation>{size} en tout</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>The file of rules</source>
        <translation>Le fichier de règles</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>it is not one list of at most {n} "rules"</source>
        <translation>ce n’est pas une seule liste « rules » d’au plus {n} règles</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>rule {n} is not an object</source>
        <translation>la règle {n} n’est pas un objet JSON</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>rule {n} is not as it should be</source>
        <translation>la règle {n} n’est pas comme elle devrait être</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>the member '{member}' of rule {n} is not as it should be</source>
        <translation>le membre « {member} » de la règle {n} n’est pas comme il devrait être</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>two rules have one name</source>
        <translation>deux règles portent le même nom</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>the rule {rule} names a kind of record that there is not</source>
        <translation>la règle {rule} nomme un type de fiche qui n’existe pas</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>the rule {rule} names a marking that there is not</source>
        <translation>la règle {rule} nomme un marquage qui n’existe pas</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>These rules demand less than those in force.</source>
        <translation>Ces règles exigent moins que celles en vigueur.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>Give the passphrase again and a reason. Nothing was changed.</source>
        <translation>Donnez de nouveau la phrase de passe, et un motif. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>The rules cannot be taken: {why}.</source>
        <translation>Les règles ne peuvent pas être intégrées : {why}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>Correct them. Nothing was changed.</source>
        <translation>Corrigez-les. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sanitising.py"/>
        <source>Only a sealed record of one's own, and no template, can be sanitised.</source>
        <translation>Seule une fiche scellée dont on est l’auteur, et qui n’est pas un modèle, peut être expurgée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sanitising.py"/>
        <source>Choose another record; nothing was changed.</source>
        <translation>Choisissez une autre fiche ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sanitising.py"/>
        <source>sanitised copy</source>
        <translation>copie expurgée</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/saying.py"/>
        <source>an officer unknown here ({origin})</source>
        <translation>un officier inconnu ici ({origin})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/saying.py"/>
        <source>{n} portions were withheld by the sender.</source>
        <extracomment>One in English: {n} portion was withheld by the sender.</extracomment>
        <translation>
            <numerusform>{n} passage a été retenu par l’expéditeur.</numerusform>
            <numerusform>{n} passages ont été retenus par l’expéditeur.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>These officers may not all have the same of it.</source>
        <translation>Ces officiers ne peuvent pas tous en avoir la même chose.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>Seal it for each of them what he may have.</source>
        <translation>Scellez pour chacun d’eux ce qu’il peut en avoir.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>This bundle holds a record that was destroyed since, and can be written no more.</source>
        <translation>Ce pli contient une fiche détruite depuis, et ne peut plus être écrit.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>Seal a new bundle of the records that are left.</source>
        <translation>Scellez un nouveau pli avec les fiches qui restent.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>An officer's card is another one than when this bundle was sealed.</source>
        <translation>La carte d’un officier n’est plus celle du moment où ce pli a été scellé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>Seal the records again for the officers as they are now.</source>
        <translation>Scellez de nouveau les fiches pour les officiers tels qu’ils sont.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>Choose at least one sealed record.</source>
        <translation>Choisissez au moins une fiche scellée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>No officer is chosen.</source>
        <translation>Aucun officier n’est choisi.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>Choose who is to receive it.</source>
        <translation>Choisissez qui doit le recevoir.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>{max_records} records</source>
        <translation>{max_records} fiches</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>None of these officers may have any of it. {why}</source>
        <translation>Aucun de ces officiers ne peut en avoir quoi que ce soit. {why}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>Nothing was sealed.</source>
        <translation>Rien n’a été scellé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>{who} may not have record {record} any more. {why}</source>
        <translation>{who} ne peut plus avoir la fiche {record}. {why}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>Seal again what may go.</source>
        <translation>Scellez de nouveau ce qui peut partir.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>The list of recipients</source>
        <translation>La liste des destinataires</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>{max_recipients} of them</source>
        <translation>{max_recipients} d’entre eux</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>No paper is due to these officers.</source>
        <translation>Aucune attestation n’est à remettre à ces officiers.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>Choose a record to send them.</source>
        <translation>Choisissez une fiche à leur envoyer.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>The text of the chosen records</source>
        <translation>Le texte des fiches choisies</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sights.py"/>
        <source>what it says of other officers' audit trails</source>
        <translation>ce qu’il dit des pistes d’audit d’autres officiers</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sources.py"/>
        <source>The real identity of this person is kept apart: the record is called by its code name and holds no other name.</source>
        <translation>L’identité réelle de cette personne est conservée à part : la fiche porte le nom de code pour titre et aucun autre nom.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sources.py"/>
        <source>A real identity belongs to a sealed record of a person of one's own.</source>
        <translation>Une identité réelle se rattache à une fiche de personne scellée dont on est l’auteur.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sources.py"/>
        <source>Choose another record, or seal it first; nothing was changed.</source>
        <translation>Choisissez une autre fiche, ou scellez-la d’abord ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sources.py"/>
        <source>This person has no code name.</source>
        <translation>Cette personne n’a pas de nom de code.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sources.py"/>
        <source>Amend the record with one; nothing was changed.</source>
        <translation>Modifiez la fiche pour en donner un ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sources.py"/>
        <source>A version or draft of this record holds another name than its code.</source>
        <translation>Une version ou un brouillon de cette fiche contient un autre nom que le nom de code.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sources.py"/>
        <source>Make a new record that is called by the code name and holds no other, and destroy this one; nothing was changed.</source>
        <translation>Créez une fiche qui porte le nom de code pour titre et aucun autre nom, et détruisez celle-ci ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/standing.py"/>
        <source>the authorship of a record</source>
        <translation>la paternité d’une fiche</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/stepping.py"/>
        <source>This record is not sealed yet.</source>
        <translation>Cette fiche n’est pas encore scellée.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/stepping.py"/>
        <source>Write the step into its draft.</source>
        <translation>Écrivez l’étape dans son brouillon.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/stepping.py"/>
        <source>Next step: {step}</source>
        <translation>Étape suivante : {step}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/stepping.py"/>
        <source>'{word}' cannot be the next step of this record.</source>
        <translation>« {word} » ne peut pas être l’étape suivante de cette fiche.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/stepping.py"/>
        <source>Possible now: {known}.</source>
        <translation>Possible maintenant : {known}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/teams.py"/>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/teams.py"/>
        <source>The name of a team has 1 to {most} characters.</source>
        <translation>Le nom d’une équipe a de 1 à {most} caractères.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/teams.py"/>
        <source>A team needs an officer.</source>
        <translation>Une équipe a besoin d’un officier.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/teams.py"/>
        <source>Choose one, or remove the team as a whole.</source>
        <translation>Choisissez-en un, ou retirez l’équipe entière.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/teams.py"/>
        <source>A team has at most {most} officers, as many as a bundle may be for.</source>
        <translation>Une équipe compte au plus {most} officiers, autant qu’un pli peut avoir de destinataires.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/teams.py"/>
        <source>Make two teams of it; nothing was changed.</source>
        <translation>Faites-en deux équipes ; rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/teams.py"/>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/templates.py"/>
        <source>sealed template</source>
        <translation>modèle scellé</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/templates.py"/>
        <source>The template '{title}' is not for this kind of record.</source>
        <translation>Le modèle « {title} » n’est pas pour ce type de fiche.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/templates.py"/>
        <source>It is for records of the kind '{for_kind}'.</source>
        <translation>Il est pour les fiches de type « {for_kind} ».</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/today.py"/>
        <source>There is nothing to note yet.</source>
        <translation>Il n’y a encore rien à noter.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/today.py"/>
        <source>Say who, where, what was said or what was promised.</source>
        <translation>Dites qui, où, ce qui a été dit ou promis.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/today.py"/>
        <source>sealed indicator</source>
        <translation>indicateur scellé</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tombstones.py"/>
        <source>Record {record} was destroyed, and nothing of its content is left.</source>
        <translation>La fiche {record} a été détruite, et rien de son contenu ne subsiste.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tombstones.py"/>
        <source>Its tombstone tells when, under which rule and why.</source>
        <translation>Son acte de destruction dit quand, selon quelle règle et pourquoi.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tombstones.py"/>
        <source>the tombstone of record {record}</source>
        <translation>l’acte de destruction de la fiche {record}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tombstones.py"/>
        <source>version {number} of record {record}</source>
        <translation>la version {number} de la fiche {record}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>A tour of Liaison in {folder}. All people and places in it are fiction.</source>
        <translation>Une visite de Liaison dans {folder}. Toutes les personnes et tous les lieux sont de fiction.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>Two liaison officers and their commander each make a vault.</source>
        <translation>Deux officiers de liaison et leur commandant créent chacun un coffre.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>{title}: {name}, {words} recovery words</source>
        <translation>{title} : {name}, {words} mots de récupération</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>They exchange their identity cards and compare the words by voice.</source>
        <translation>Ils échangent leurs cartes d’identité et comparent les mots de vive voix.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>{who} writes a contact log with a sketch, and seals it.</source>
        <translation>{who} écrit un journal de contact avec un croquis, et le scelle.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>A hot note from the telephone stays a draft.</source>
        <translation>Une note à chaud prise au téléphone reste un brouillon.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>Somebody counted the carts again: the log is amended, the old version stays.</source>
        <translation>Quelqu’un a recompté les charrettes : le journal de contact est amendé, l’ancienne version reste.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>The day's work: a mandate, a promise held to, an offer stopped, a SITREP.</source>
        <translation>Le travail du jour : un mandat, une promesse suivie, une offre arrêtée, un SITREP.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>A promise of the contact log becomes a record that can fall due.</source>
        <translation>Une promesse du journal de contact devient une fiche qui peut arriver à échéance.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>{title}: sealed as record {record}</source>
        <translation>{title} : scellée, fiche {record}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>The records go into a signed bundle on a stick; an archive key may read it.</source>
        <translation>Les fiches partent dans un pli signé sur une clé USB ; une clé d’archive peut le lire.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>{name}: {parts} records, {size}</source>
        <translation>{name} : {parts} fiches, {size}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>{who} opens it: the verdict first, then taken in, once.</source>
        <translation>{who} l’ouvre : d’abord le verdict, puis l’intégration, une seule fois.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>Taking it in once more changes nothing.</source>
        <translation>L’intégrer encore une fois ne change rien.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>{who} answers; his bundle brings witnesses' signatures home.</source>
        <translation>{who} répond ; son pli rapporte les signatures des témoins.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>{who} has cosigned {n} of {size} entries of {other}.</source>
        <translation>{who} a cosigné {n} des {size} entrées de {other}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>{who} exports the audit trail; anyone can check it.</source>
        <translation>{who} exporte la piste d’audit ; chacun peut la vérifier.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>Not proven: {what}</source>
        <translation>Non prouvé : {what}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>Somebody tampers with copies of the bundle and of the trail.</source>
        <translation>Quelqu’un falsifie des copies du pli et de la piste.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>Refused: {sentence}</source>
        <translation>Refusé : {sentence}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>From {who}: key compared, nothing missing, trail consistent.</source>
        <translation>De {who} : clé comparée, rien ne manque, piste cohérente.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>The tour did not come out as it should: it expected that {what}.</source>
        <translation>La visite ne s’est pas terminée comme prévu : elle attendait ceci : {what}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>Do not rely on this copy of Liaison on this computer.</source>
        <translation>Ne vous fiez pas à cette copie de Liaison sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>used for the tour</source>
        <translation>utilisation pour la visite</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>it is not empty</source>
        <translation>il n’est pas vide</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>no folder can be made there</source>
        <translation>aucun dossier ne peut y être créé</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>the signature on the audit trail</source>
        <translation>la signature de la piste d’audit</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>the length of the audit trail</source>
        <translation>la longueur de la piste d’audit</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>entry {index} of the audit trail</source>
        <translation>l’entrée {index} de la piste d’audit</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>The audit trail is whole.</source>
        <translation>La piste d’audit est intacte.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/trail.py"/>
        <source>All {n} entries are exactly what the signed checkpoint covers, in this order.</source>
        <extracomment>One in English: The {n} entry is exactly what the signed checkpoint covers.</extracomment>
        <translation>
            <numerusform>L’entrée ({n}) est exactement ce que couvre le point de contrôle signé.</numerusform>
            <numerusform>Les {n} entrées sont exactement ce que couvre le point de contrôle signé, dans cet ordre.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>The checkpoint is signed with both keys of the officer's card (Ed25519 and ML-DSA-44).</source>
        <translation>Le point de contrôle est signé avec les deux clés de la carte de l’officier (Ed25519 et ML-DSA-44).</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>Entries up to {n} were seen and cosigned by another officer: they cannot have been removed, changed, reordered or written after that time without notice.</source>
        <translation>Les entrées jusqu’à {n} ont été vues et cosignées par un autre officier : elles n’ont pu être retirées, changées, déplacées ni écrites après coup sans que cela se voie.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>That what an entry or record says really happened.</source>
        <translation>Que ce que dit une entrée ou une fiche soit vraiment arrivé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>That nothing was left out of the log.</source>
        <translation>Que rien n’ait été omis du journal.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>The times, except where a witness cosigned.</source>
        <translation>Les heures, sauf là où un témoin a cosigné.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/trail.py"/>
        <source>Anything about the {n} newest entries beyond the officer's own word: nobody else has witnessed them yet.</source>
        <extracomment>One in English: Anything about the newest entry beyond the officer's own word: nobody else has witnessed it yet.</extracomment>
        <translation>
            <numerusform>Quoi que ce soit sur l’entrée la plus récente ({n}) au-delà de la parole de l’officier : personne d’autre ne l’a encore attestée.</numerusform>
            <numerusform>Quoi que ce soit sur les {n} entrées les plus récentes au-delà de la parole de l’officier : personne d’autre ne les a encore attestées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>the cosignature of {size} entries</source>
        <translation>la cosignature de {size} entrées</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>the tree of the audit trail</source>
        <translation>l’arbre de la piste d’audit</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>Earlier copies of the vault still hold the compartment, encrypted. Whoever has the file and the passphrase reads it; keep the two apart.</source>
        <translation>Les copies plus anciennes du coffre contiennent encore le compartiment, chiffré. Qui a le fichier et la phrase de passe le lit ; conservez-les séparément.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>it does not read back as written</source>
        <translation>il ne se relit pas tel qu’il a été écrit</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>This file holds no compartment.</source>
        <translation>Ce fichier ne contient pas de compartiment.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>Check that you chose the right file; nothing was taken in.</source>
        <translation>Vérifiez que c’est le bon fichier ; rien n’a été repris.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>The passphrase does not open the compartment in this file, or the file is damaged.</source>
        <translation>La phrase de passe n’ouvre pas le compartiment de ce fichier, ou le fichier est endommagé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>Nothing was taken in. It is the passphrase of that compartment.</source>
        <translation>Rien n’a été repris. C’est la phrase de passe de ce compartiment qu’il faut.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>This vault has a compartment already, and can hold one.</source>
        <translation>Ce coffre a déjà un compartiment et ne peut en contenir qu’un.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>Take that one out first; nothing was taken in.</source>
        <translation>Sortez d’abord celui-là ; rien n’a été repris.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>The compartment</source>
        <translation>Le compartiment</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>These recovery words do not open this vault.</source>
        <translation>Ces mots de récupération n’ouvrent pas ce coffre.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Check each word against your sheet; nothing was changed.</source>
        <translation>Vérifiez chaque mot sur votre feuille ; rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>The vault is whole.</source>
        <translation>Le coffre est intact.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Every page of the vault reads back as it was written.</source>
        <translation>Chaque page du coffre se relit telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>{records} sealed versions of records match their entries.</source>
        <translation>Versions scellées de fiches conformes à leurs entrées : {records}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>This is the passphrase of the compartment for real identities.</source>
        <translation>C’est la phrase de passe du compartiment des identités réelles.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>The vault needs one of its own; nothing was changed.</source>
        <translation>Il en faut une propre au coffre ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Recovery words cannot be made so that {shares} of {shares2} are needed.</source>
        <translation>Des mots de récupération ne peuvent pas être faits tels que {shares} sur {shares2} soient nécessaires.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Nothing was changed. Take 1 of 1, or for example 2 of 3.</source>
        <translation>Rien n’a été changé. Prenez 1 sur 1, ou par exemple 2 sur 3.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>the officer's identity</source>
        <translation>l’identité de l’officier</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>The {field} contains invisible or control characters.</source>
        <translation>Le champ {field} contient des caractères invisibles ou de commande.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>The {field} is longer than 100 characters.</source>
        <translation>Le champ {field} dépasse 100 caractères.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>The officer has no name.</source>
        <translation>L’officier n’a pas de nom.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Give at least a name.</source>
        <translation>Donnez au moins un nom.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>This computer has no keyring that could hold a device secret.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui puisse garder un secret d’appareil.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Create the vault without one: the passphrase alone protects it.</source>
        <translation>Créez le coffre sans lui : la phrase de passe seule le protège.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/writing.py"/>
        <source>entry {n} of the audit trail, as it was written</source>
        <translation>l’entrée {n} de la piste d’audit, telle qu’elle a été écrite</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/writing.py"/>
        <source>The text {error}.</source>
        <translation>Le texte {error}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/writing.py"/>
        <source>Type it again without that; nothing was changed.</source>
        <translation>Saisissez-le de nouveau sans cela ; rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/writing.py"/>
        <source>the checkpoint of entry {size}</source>
        <translation>le point de contrôle de l’entrée {size}</translation>
    </message>
    <message>
        <location filename="../../storage/bundles.py"/>
        <source>a bundle's entry</source>
        <translation>l’entrée d’un pli</translation>
    </message>
    <message>
        <location filename="../../storage/connection.py"/>
        <source>an earlier write failed</source>
        <translation>une écriture précédente a échoué</translation>
    </message>
    <message>
        <location filename="../../storage/connection.py"/>
        <source>its database</source>
        <translation>sa base de données</translation>
    </message>
    <message>
        <location filename="../../storage/connection.py"/>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <location filename="../../storage/context.py"/>
        <source>the context</source>
        <translation>le contexte</translation>
    </message>
    <message>
        <location filename="../../storage/folder.py"/>
        <source>its database file</source>
        <translation>son fichier de base de données</translation>
    </message>
    <message>
        <location filename="../../storage/folder.py"/>
        <source>its folder of attachments</source>
        <translation>son dossier de pièces jointes</translation>
    </message>
    <message>
        <location filename="../../storage/folder.py"/>
        <source>locked</source>
        <translation>verrouillage</translation>
    </message>
    <message>
        <location filename="../../storage/folder.py"/>
        <source>some room</source>
        <translation>un peu de place</translation>
    </message>
    <message>
        <location filename="../../storage/identity.py"/>
        <source>its settings</source>
        <translation>ses réglages</translation>
    </message>
    <message>
        <location filename="../../storage/links.py"/>
        <source>a record</source>
        <translation>une fiche</translation>
    </message>
    <message>
        <location filename="../../storage/log.py"/>
        <source>its audit trail</source>
        <translation>sa piste d’audit</translation>
    </message>
    <message>
        <location filename="../../storage/officers.py"/>
        <source>an officer's card</source>
        <translation>la carte d’un officier</translation>
    </message>
    <message>
        <location filename="../../storage/vaults.py"/>
        <source>created</source>
        <translation>création</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>New: {kind}</source>
        <translation>Nouveau : {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Search everything, or do something</source>
        <translation>Tout rechercher, ou faire quelque chose</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Hot note: a contact happening now</source>
        <translation>Note à chaud : un contact en cours</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Seal the record being written</source>
        <translation>Sceller la fiche en cours de rédaction</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Mark the field being written</source>
        <translation>Marquer le champ en cours de saisie</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Undo the last removal</source>
        <translation>Annuler la dernière suppression</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find in this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Watch</source>
        <translation>Veille</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Officers</source>
        <translation>Officiers</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Keys at a glance</source>
        <translation>Raccourcis clavier en un coup d’œil</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Lock and close</source>
        <translation>Verrouiller et fermer</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Identity created</source>
        <translation>Identité créée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Draft started</source>
        <translation>Brouillon commencé</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Copy sanitised</source>
        <translation>Copie expurgée établie</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Draft discarded</source>
        <translation>Brouillon abandonné</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Attachment added</source>
        <translation>Pièce jointe ajoutée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Attachment saved outside</source>
        <translation>Pièce jointe enregistrée à l’extérieur</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Record sealed</source>
        <translation>Fiche scellée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Record amended</source>
        <translation>Fiche amendée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Sharing decided</source>
        <translation>Partage décidé</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Bundle sealed</source>
        <translation>Pli scellé</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Bundle received</source>
        <translation>Pli reçu</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Bundle refused</source>
        <translation>Pli refusé</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Bundle handed over</source>
        <translation>Pli remis</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Courier's manifest made</source>
        <translation>Bordereau du porteur établi</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Receipt given</source>
        <translation>Accusé de réception donné</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Team changed</source>
        <translation>Équipe modifiée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Consent asked for</source>
        <translation>Consentement demandé</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Consent answered</source>
        <translation>Réponse à la demande de consentement</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Passing on blocked</source>
        <translation>Retransmission bloquée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Card exported</source>
        <translation>Carte exportée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Card received</source>
        <translation>Carte reçue</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Officer compared</source>
        <translation>Officier comparé</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Officer removed</source>
        <translation>Officier retiré</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Officer introduced</source>
        <translation>Officier présenté</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Officer's code compared</source>
        <translation>Code de l’officier comparé</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Authority named</source>
        <translation>Autorité désignée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Authority dropped</source>
        <translation>Autorité retirée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Roster signed</source>
        <translation>Tableau signé</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Key revoked</source>
        <translation>Clé révoquée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Key renewed</source>
        <translation>Clé renouvelée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Key destroyed</source>
        <translation>Clé détruite</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Epoch declared</source>
        <translation>Époque déclarée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Paper given out</source>
        <translation>Attestation remise</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Paper received</source>
        <translation>Attestation reçue</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Audit exported</source>
        <translation>Audit exporté</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Evidence kept</source>
        <translation>Preuve conservée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Evidence exported</source>
        <translation>Preuve exportée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Clock set back</source>
        <translation>Horloge reculée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Records exported</source>
        <translation>Fiches exportées</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Context imported</source>
        <translation>Contexte importé</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Context removed</source>
        <translation>Contexte retiré</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Policy added</source>
        <translation>Politique ajoutée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Policy removed</source>
        <translation>Politique retirée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Setting changed</source>
        <translation>Réglage changé</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Relay joined</source>
        <translation>Relais rejoint</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Relay left</source>
        <translation>Relais quitté</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Passphrase changed</source>
        <translation>Phrase de passe changée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Recovery changed</source>
        <translation>Récupération changée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Policy signed</source>
        <translation>Directive signée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Policy set aside</source>
        <translation>Directive écartée</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Gate overridden</source>
        <translation>Contrôle de sortie outrepassé</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Retention set</source>
        <translation>Conservation définie</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Hold placed</source>
        <translation>Gel posé</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Hold lifted</source>
        <translation>Gel levé</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Record destroyed</source>
        <translation>Fiche détruite</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Compartment made</source>
        <translation>Compartiment créé</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Compartment's passphrase</source>
        <translation>Phrase de passe du compartiment</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Compartment opened</source>
        <translation>Compartiment ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Compartment closed</source>
        <translation>Compartiment fermé</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Compartment taken out</source>
        <translation>Compartiment sorti</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Compartment back</source>
        <translation>Compartiment remis</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Identity kept apart</source>
        <translation>Identité conservée à part</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Identity destroyed</source>
        <translation>Identité détruite</translation>
    </message>
    <message>
        <location filename="../../ui/again.py"/>
        <source>Reason, kept in the audit trail</source>
        <translation>Motif, conservé dans la piste d’audit</translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <source>Your passphrase, once more</source>
        <translation>Votre phrase de passe, encore une fois</translation>
    </message>
    <message>
        <location filename="../../ui/behind.py"/>
        <source>Copied within Liaison. To take it out, export it with a reason.</source>
        <translation>Copié dans Liaison. Pour faire sortir ce texte, exportez la fiche avec un motif.</translation>
    </message>
    <message>
        <location filename="../../ui/behind.py"/>
        <source>This is an older copy of the vault, open for reading only.</source>
        <translation>Ceci est une copie plus ancienne du coffre, ouverte en lecture seule.</translation>
    </message>
    <message>
        <location filename="../../ui/behind.py"/>
        <source>If the newer one is lost, declare a new epoch in the settings.</source>
        <translation>Si la plus récente est perdue, déclarez une nouvelle époque dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../ui/behind.py"/>
        <source>A FLASH bundle has arrived from {who}.</source>
        <translation>Un pli FLASH est arrivé de {who}.</translation>
    </message>
    <message>
        <location filename="../../ui/behind.py"/>
        <source>an officer</source>
        <translation>un officier</translation>
    </message>
    <message>
        <location filename="../../ui/behind.py"/>
        <source>It waits on the page Exchange, under Bundles.</source>
        <translation>Il attend à la page Échange, sous « Plis ».</translation>
    </message>
    <message>
        <location filename="../../ui/checking.py"/>
        <source>Checking the export</source>
        <translation>Vérification de l’export</translation>
    </message>
    <message>
        <location filename="../../ui/checking.py"/>
        <source>Check an export…</source>
        <translation>Vérifier un export…</translation>
    </message>
    <message>
        <location filename="../../ui/checking.py"/>
        <source>Check an export</source>
        <translation>Vérifier un export</translation>
    </message>
    <message>
        <location filename="../../ui/checking.py"/>
        <source>What another officer exported is checked by its signatures alone. Nothing is kept.</source>
        <translation>Ce qu’un autre officier a exporté est vérifié par ses seules signatures. Rien n’est conservé.</translation>
    </message>
    <message>
        <location filename="../../ui/checking.py"/>
        <source>An audit trail: a folder</source>
        <translation>Une piste d’audit : un dossier</translation>
    </message>
    <message>
        <location filename="../../ui/checking.py"/>
        <source>Evidence: a file</source>
        <translation>Des preuves : un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/checking.py"/>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../ui/code.py"/>
        <source>The code of your card, a picture to be scanned</source>
        <translation>Le code de votre carte, une image à scanner</translation>
    </message>
    <message>
        <location filename="../../ui/code.py"/>
        <source>Your card's code</source>
        <translation>Le code de votre carte</translation>
    </message>
    <message>
        <location filename="../../ui/code.py"/>
        <source>Let the other officer scan it from this screen, face to face. It says whose card is yours and brings nothing else along. Over a line, read the words or the digits out: they stand for the same card.</source>
        <translation>Faites-le scanner par l’autre officier sur cet écran, face à face. Il dit quelle carte est la vôtre et n’apporte rien d’autre. Sur une liaison, lisez à voix haute les mots ou les chiffres : ils désignent la même carte.</translation>
    </message>
    <message>
        <location filename="../../ui/code.py"/>
        <source>Ten words</source>
        <translation>Dix mots</translation>
    </message>
    <message>
        <location filename="../../ui/code.py"/>
        <source>For a radio</source>
        <translation>Pour la radio</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>in person</source>
        <translation>en personne</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>By radio</source>
        <translation>Par radio</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>by radio</source>
        <translation>par radio</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Compare words with {who}</source>
        <translation>Comparer les mots avec {who}</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Read your ten words out, and type the ten you hear. Do it face to face or over a line where you know the voice; the machine decides whether they are the card's.</source>
        <translation>Lisez vos dix mots à voix haute et tapez les dix que vous entendez. Faites-le face à face ou sur une liaison où vous reconnaissez la voix ; c’est la machine qui décide si ce sont ceux de la carte.</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>You hear each other</source>
        <translation>Vous vous entendez de vive voix</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Yours: read these out</source>
        <translation>Les vôtres : lisez-les à voix haute</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Theirs: type what you hear</source>
        <translation>Les siens : tapez ce que vous entendez</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Their word {n}</source>
        <translation>Son mot {n}</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Add this card?</source>
        <translation>Ajouter cette carte ?</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>The card is whole and signed with its own keys. Whose it is, nothing in it can tell: anyone can write any name on a card. Compare its words with the officer.</source>
        <translation>La carte est intacte et signée avec ses propres clés. Rien en elle ne dit à qui elle appartient : n’importe qui peut inscrire n’importe quel nom sur une carte. Comparez ses mots avec l’officier.</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Its fingerprint, ten words. Let the officer read them to you.</source>
        <translation>Son empreinte, dix mots. Faites-les-vous lire par l’officier.</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Add only</source>
        <translation>Ajouter seulement</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Add and compare…</source>
        <translation>Ajouter et comparer…</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Ask to pass it on</source>
        <translation>Demander à la transmettre</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>{title} is a record of {author}, who alone can consent that you pass it on. You sign the request; it stands in your audit trail.</source>
        <translation>{title} est une fiche de {author}, qui seul peut consentir à ce que vous la transmettiez. Vous signez la demande ; elle figure dans votre piste d’audit.</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Every officer of {organisation}</source>
        <translation>Tout officier de {organisation}</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>To whom it would go</source>
        <translation>À qui elle irait</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Why; the author reads it</source>
        <translation>Pourquoi ; l’auteur le lit</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Sign the request</source>
        <translation>Signer la demande</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Consent?</source>
        <translation>Consentir ?</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>{who} may then pass version {n} of {title} on to {whom}, with proof that it is yours. What has left stays where it is.</source>
        <translation>{who} peut alors transmettre la version {n} de {title} à {whom}, avec la preuve qu’elle est de vous. Ce qui est parti reste où il est.</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>{days}, until {until}</source>
        <translation>{days}, jusqu’au {until}</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Without a limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Words for the officer who asks; may be empty</source>
        <translation>Mots pour l’officier qui demande ; facultatif</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Sign the consent</source>
        <translation>Signer le consentement</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>{who} asks to pass {title}, version {n}, on to {whom}</source>
        <translation>{who} demande à transmettre {title}, version {n}, à {whom}</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Grant…</source>
        <translation>Accorder…</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Deny…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Grant: {asks}</source>
        <translation>Accorder : {asks}</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Deny: {asks}</source>
        <translation>Refuser : {asks}</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>{when}, because: {why}</source>
        <translation>{when}, motif : {why}</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>an unknown officer</source>
        <translation>un officier inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>There is nobody to pass it on to.</source>
        <translation>Il n’y a personne à qui la transmettre.</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Take in the card of another officer first.</source>
        <translation>Intégrez d’abord la carte d’un autre officier.</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>The request is signed</source>
        <translation>La demande est signée</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Your consent is signed</source>
        <translation>Votre consentement est signé</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>{who} asks to pass {title}, version {n}, on to {whom}. The reason is sent along.</source>
        <translation>{who} demande à transmettre {title}, version {n}, à {whom}. Le motif est envoyé avec la réponse.</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Deny it?</source>
        <translation>Refuser ?</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Sign the refusal</source>
        <translation>Signer le refus</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Your refusal is signed</source>
        <translation>Votre refus est signé</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>{who} may then pass version {n} on to {whom} no more. What has left already stays where it is. The reason is sent along.</source>
        <translation>{who} ne peut alors plus transmettre la version {n} à {whom}. Ce qui est déjà parti reste où il est. Le motif est envoyé avec.</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Take the consent back?</source>
        <translation>Retirer le consentement ?</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Take it back</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Your consent is taken back</source>
        <translation>Votre consentement est retiré</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>It rides with your next bundle to {who}, or goes now in a bundle of its own.</source>
        <translation>Cela part avec votre prochain pli à {who}, ou maintenant dans un pli à part.</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Send now…</source>
        <translation>Envoyer maintenant…</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>With the next bundle</source>
        <translation>Avec le prochain pli</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Where shall it go?</source>
        <translation>Où faut-il le mettre ?</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>Choose a row to read it.</source>
        <translation>Choisissez une ligne pour la lire.</translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>Row {n} of {file}. Nobody of us witnessed it.</source>
        <translation>Ligne {n} de {file}. Aucun de nous n’en a été témoin.</translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>As the file has it</source>
        <translation>Telle que dans le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>SENSOR</source>
        <translation>CAPTEUR</translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>CONTEXT</source>
        <translation>CONTEXTE</translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>about</source>
        <translation>vers</translation>
    </message>
    <message>
        <location filename="../../ui/copying.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../ui/copying.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location filename="../../ui/copying.py"/>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <location filename="../../ui/copying.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../ui/copying.py"/>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <location filename="../../ui/copying.py"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Courier's manifest</source>
        <translation>Bordereau du porteur</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>A page to print and to sign when the bundles change hands: their numbers, sizes and SHA-256. It says nothing of what is in them.</source>
        <translation>Une page à imprimer et à signer quand les plis changent de mains : leurs numéros, tailles et SHA-256. Elle ne dit rien de leur contenu.</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Bundles that are carried</source>
        <translation>Plis transportés</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>A page to print</source>
        <translation>Une page à imprimer</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Say by name who the bundles are for</source>
        <translation>Nommer les destinataires des plis</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Whoever sees the page then knows who works with whom.</source>
        <translation>Quiconque voit la page sait alors qui travaille avec qui.</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Where do the bundles lie?</source>
        <translation>Où se trouvent les plis ?</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Where shall the manifest go?</source>
        <translation>Où faut-il mettre le bordereau ?</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Save here</source>
        <translation>Enregistrer ici</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Manifest of {bundles} saved as {name}</source>
        <translation>Bordereau de {bundles} enregistré sous {name}</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Due for disposition</source>
        <translation>Sort final à échéance</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Choose what is to be destroyed for good. Entries and proofs stay in the log.</source>
        <translation>Choisissez ce qui doit être détruit définitivement. Les entrées et les preuves restent dans la piste.</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>What is due</source>
        <translation>Ce qui est à échéance</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Reason, kept in the tombstones</source>
        <translation>Motif, conservé dans les actes de destruction</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Type the word {word} to go on</source>
        <translation>Tapez le mot {word} pour continuer</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>destroy</source>
        <translation>détruire</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Destroy</source>
        <translation>Détruire</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/disposal.py"/>
        <source>{n} records are due</source>
        <extracomment>One in English: {n} record is due</extracomment>
        <translation>
            <numerusform>{n} fiche est à échéance</numerusform>
            <numerusform>{n} fiches sont à échéance</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Nothing is due</source>
        <translation>Rien n’est à échéance</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>{due}; {n} of them must stay</source>
        <translation>{due} ; à garder parmi elles : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Destroying {what}</source>
        <translation>Destruction : {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/disposal.py"/>
        <source>{n} records were destroyed</source>
        <extracomment>One in English: {n} record was destroyed</extracomment>
        <translation>
            <numerusform>{n} fiche a été détruite</numerusform>
            <numerusform>{n} fiches ont été détruites</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>{done}, {n} are left</source>
        <translation>{done}, reste : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Rule {rule}, due since {when}</source>
        <translation>Règle {rule}, à échéance depuis le {when}</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Stays: {why}</source>
        <translation>Reste : {why}</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>Declare a new epoch?</source>
        <translation>Déclarer une nouvelle époque ?</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>This copy is older than what was signed last, and the audit trail may not go on from here: two histories of one trail are what a forger makes. A new epoch begins a new trail with new keys and says where the older one broke off.</source>
        <translation>Cette copie est plus ancienne que ce qui a été signé en dernier, et la piste d’audit ne peut pas continuer à partir d’ici : deux historiques d’une même piste, c’est ce que produit un faussaire. Une nouvelle époque commence une nouvelle piste avec de nouvelles clés et dit où l’ancienne s’est interrompue.</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>Records, officers and bundles that are in this copy stay.</source>
        <translation>Les fiches, les officiers et les plis qui sont dans cette copie restent.</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>What was written after this copy was made is not here.</source>
        <translation>Ce qui a été écrit après la création de cette copie n’est pas ici.</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>What was sealed before can be read, and not be amended.</source>
        <translation>Ce qui a été scellé auparavant peut être lu, mais pas amendé.</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>You get a new card. Every officer has to compare it with you again.</source>
        <translation>Vous recevez une nouvelle carte. Chaque officier doit de nouveau la comparer avec vous.</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>Rosters and introductions that you signed are to be signed anew.</source>
        <translation>Les tableaux et les présentations que vous avez signés sont à signer de nouveau.</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>It cannot be taken back.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>Reason, for everybody to read</source>
        <translation>Motif, lisible par tous</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>When the older keys fell into other hands; empty where they did not</source>
        <translation>Quand les anciennes clés sont tombées en d’autres mains ; vide si ce n’est pas le cas</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>Declare a new epoch</source>
        <translation>Déclarer une nouvelle époque</translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>two different trails that both have {n} entries are signed</source>
        <translation>deux pistes différentes qui ont toutes deux {n} entrées sont signées</translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>two different entries are signed in one place, entry {n}</source>
        <translation>deux entrées différentes sont signées à une même place, l’entrée {n}</translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>a trail of {n} entries is signed, and a later one that begins otherwise</source>
        <translation>une piste de {n} entrées est signée, et une piste ultérieure qui commence autrement</translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>a trail of {n} entries is signed, and a bundle whose proof does not lead from it</source>
        <translation>une piste de {n} entrées est signée, et un pli dont la preuve n’en part pas</translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>It does not prove which history is true, nor who did it: a stolen key and an older copy of the vault that was used again look the same. Speak to the officer first.</source>
        <translation>Cela ne prouve ni quel historique est le vrai, ni qui l’a fait : une clé volée et une copie plus ancienne du coffre réutilisée se ressemblent en tout. Parlez d’abord à l’officier.</translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>The keys of {who} signed two histories</source>
        <translation>Les clés de {who} ont signé deux historiques</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/evidence.py"/>
        <source>{n} further pieces</source>
        <extracomment>One in English: {n} further piece</extracomment>
        <translation>
            <numerusform>{n} autre élément</numerusform>
            <numerusform>{n} autres éléments</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>{who}: {what}. Shown by {by}, kept {when}.</source>
        <translation>{who} : {what}. Montré par {by}, conservé le {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>Save the evidence…</source>
        <translation>Enregistrer la preuve…</translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>an officer whose card was removed</source>
        <translation>un officier dont la carte a été retirée</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Save {records} as a plain file</source>
        <translation>Enregistrer {records} dans un fichier en clair</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Anyone who finds the file can read it. The audit trail keeps what left, and why.</source>
        <translation>Quiconque trouve le fichier peut le lire. La piste d’audit garde ce qui est sorti, et pourquoi.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Who may read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Only I: up to any marking</source>
        <translation>Moi seul : tout marquage</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Up to {level}</source>
        <translation>Jusqu’à {level}</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Released to</source>
        <translation>Communiqué à</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Leaves or stays</source>
        <translation>Sort ou reste</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>No folder chosen yet</source>
        <translation>Aucun dossier choisi</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Released to (FIN, UN…)</source>
        <translation>Communiqué à (FIN, UN…)</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>What leaves and what stays</source>
        <translation>Ce qui sort et ce qui reste</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Looking at what may leave: {share}</source>
        <translation>Examen de ce qui peut sortir : {share}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exporting.py"/>
        <source>{n} records leave</source>
        <extracomment>One in English: {n} record leaves</extracomment>
        <translation>
            <numerusform>{n} fiche sort</numerusform>
            <numerusform>{n} fiches sortent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Nothing leaves</source>
        <translation>Rien ne sort</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exporting.py"/>
        <source>{n} stay</source>
        <extracomment>One in English: {n} stays</extracomment>
        <translation>
            <numerusform>{n} reste</numerusform>
            <numerusform>{n} restent</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Save where?</source>
        <translation>Enregistrer où ?</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Nothing in this list is sealed.</source>
        <translation>Rien n’est scellé dans cette liste.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Only sealed records can be saved outside.</source>
        <translation>Seules les fiches scellées peuvent être enregistrées à l’extérieur.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Save the label as XML</source>
        <translation>Enregistrer l’étiquette en XML</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>The file says how the record is marked, as STANAG 4774 has it, and nothing else of it. The audit trail keeps that it left.</source>
        <translation>Le fichier dit comment la fiche est marquée, selon STANAG 4774, et rien d’autre d’elle. La piste d’audit garde trace de sa sortie.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Leaves, OVERRIDING: {why}</source>
        <translation>Sort, EN PASSANT OUTRE : {why}</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Leaves</source>
        <translation>Sort</translation>
    </message>
    <message>
        <location filename="../../ui/faults.py"/>
        <source>Something in Liaison went wrong</source>
        <translation>Une erreur s’est produite dans Liaison</translation>
    </message>
    <message>
        <location filename="../../ui/faults.py"/>
        <source>What you did last was not carried out. Everything saved before is safe in the vault. Lock and unlock to go on with a fresh window; if it happens again, report the line below, which holds nothing of what you wrote.</source>
        <translation>Votre dernière action n’a pas été exécutée. Tout ce qui était enregistré avant est en sûreté dans le coffre. Verrouillez puis déverrouillez pour continuer avec une fenêtre neuve ; si cela se reproduit, signalez la ligne ci-dessous, qui ne contient rien de ce que vous avez écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Folder or file</source>
        <translation>Dossier ou fichier</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Content of the folder</source>
        <translation>Contenu du dossier</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Up</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>This folder cannot be opened.</source>
        <translation>Ce dossier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>No folders here.</source>
        <translation>Aucun dossier ici.</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>No fitting files here.</source>
        <translation>Aucun fichier qui convienne ici.</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Home</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../ui/forms/attachments.py"/>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/forms/attachments.py"/>
        <source>Take {name} off the record</source>
        <translation>Retirer {name} de la fiche</translation>
    </message>
    <message>
        <location filename="../../ui/forms/chip.py"/>
        <source>as the record</source>
        <translation>celui de la fiche</translation>
    </message>
    <message>
        <location filename="../../ui/forms/chip.py"/>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <location filename="../../ui/forms/chip.py"/>
        <source>Marked {marking}</source>
        <translation>Marquage : {marking}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/chip.py"/>
        <source>As the record: {marking}</source>
        <translation>Comme la fiche : {marking}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/chip.py"/>
        <source>Another marking…</source>
        <translation>Autre marquage…</translation>
    </message>
    <message>
        <location filename="../../ui/forms/editor.py"/>
        <source>One a line</source>
        <translation>Une entrée par ligne</translation>
    </message>
    <message>
        <location filename="../../ui/forms/editor.py"/>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/fold.py"/>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <location filename="../../ui/forms/fold.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../../ui/forms/fold.py"/>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <location filename="../../ui/forms/fold.py"/>
        <source>needed to seal</source>
        <translation>requis pour sceller</translation>
    </message>
    <message>
        <location filename="../../ui/forms/links.py"/>
        <source>Kind of link</source>
        <translation>Type de lien</translation>
    </message>
    <message>
        <location filename="../../ui/forms/links.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../ui/forms/links.py"/>
        <source>Known from</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <location filename="../../ui/forms/links.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/forms/links.py"/>
        <source>Link a record…</source>
        <translation>Lier une fiche…</translation>
    </message>
    <message>
        <location filename="../../ui/forms/make.py"/>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="../../ui/forms/make.py"/>
        <source>Needed to seal. {help}</source>
        <translation>Requis pour sceller. {help}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/make.py"/>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/make.py"/>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marker.py"/>
        <source>Write something in this field before you mark it</source>
        <translation>Écrivez quelque chose dans ce champ avant de le marquer</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marker.py"/>
        <source>Read a label</source>
        <translation>Lire une étiquette</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marker.py"/>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Marking policy</source>
        <translation>Politique de marquage</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Read from a label file…</source>
        <translation>Lire d’un fichier d’étiquette…</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Nobody else</source>
        <translation>Personne d’autre</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Everyone it is released to</source>
        <translation>Tous ceux à qui elle est diffusable</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Releasable to</source>
        <translation>Communicable à</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>For the eyes of these only</source>
        <translation>Réservé à</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Caveats</source>
        <translation>Mentions restrictives</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Releasable to, parted by commas</source>
        <translation>Communicable à, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>ONLY for, parted by commas</source>
        <translation>ONLY pour, séparés par des virgules</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Caveats, parted by commas</source>
        <translation>Mentions restrictives, séparées par des virgules</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>{marking}, of a policy that is not here: it stays until you choose another.</source>
        <translation>{marking}, d’une politique absente d’ici : ce marquage reste tant que vous n’en choisissez pas un autre.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Level of the marking</source>
        <translation>Niveau du marquage</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Mark this portion</source>
        <translation>Marquer ce passage</translation>
    </message>
    <message>
        <location filename="../../ui/forms/number.py"/>
        <source>This is not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/picker.py"/>
        <source>Choose a record</source>
        <translation>Choisir une fiche</translation>
    </message>
    <message>
        <location filename="../../ui/forms/picker.py"/>
        <source>Some of its words</source>
        <translation>Quelques-uns de ses mots</translation>
    </message>
    <message>
        <location filename="../../ui/forms/picker.py"/>
        <source>Records that fit</source>
        <translation>Fiches qui correspondent</translation>
    </message>
    <message>
        <location filename="../../ui/forms/picker.py"/>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>How complete the record is</source>
        <translation>Degré de complétude de la fiche</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Worth adding</source>
        <translation>Utile à ajouter</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Seal…</source>
        <translation>Sceller…</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Discard this draft</source>
        <translation>Abandonner ce brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Sealing fixes the record and enters it into the audit trail.</source>
        <translation>Le scellement fige la fiche et l’inscrit dans la piste d’audit.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Needed to seal</source>
        <translation>Requis pour sceller</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>{n} % filled</source>
        <translation>Rempli à {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>The mandate</source>
        <translation>Le mandat</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Raise the marking</source>
        <translation>Relever le marquage</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>to {marking}</source>
        <translation>à {marking}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Under-marked</source>
        <translation>Marquage insuffisant</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Its marking does not cover:</source>
        <translation>Son marquage ne couvre pas :</translation>
    </message>
    <message>
        <location filename="../../ui/forms/record.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../ui/forms/record.py"/>
        <source>{field}: choose a record</source>
        <translation>{field} : choisir une fiche</translation>
    </message>
    <message>
        <location filename="../../ui/forms/record.py"/>
        <source>{field}: point at no record</source>
        <translation>{field} : ne désigner aucune fiche</translation>
    </message>
    <message>
        <location filename="../../ui/forms/record.py"/>
        <source>None chosen</source>
        <translation>Aucun choix</translation>
    </message>
    <message>
        <location filename="../../ui/forms/record.py"/>
        <source>{id}, which is not in this vault</source>
        <translation>{id}, absente de ce coffre</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rows.py"/>
        <source>Remove: {what}</source>
        <translation>Retirer : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rows.py"/>
        <source>Add an entry</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rows.py"/>
        <source>{list} {n}</source>
        <translation>{list} {n}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rows.py"/>
        <source>Removed an entry</source>
        <translation>Ligne retirée</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Seal version {n}</source>
        <translation>Sceller la version {n}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Seal this record</source>
        <translation>Sceller cette fiche</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Sealed, it cannot be changed any more: a correction is a new version beside it, with its reason. This is what will be fixed:</source>
        <translation>Une fois scellée, elle ne peut plus être changée : une correction est une nouvelle version à côté, avec son motif. Voici ce qui sera figé :</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>I have read this, and seal it as it is marked</source>
        <translation>J’ai lu ceci, et je scelle la fiche telle qu’elle est marquée</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Go on writing</source>
        <translation>Continuer à écrire</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/forms/sealing.py"/>
        <source>{n} facts</source>
        <extracomment>One in English: {n} fact</extracomment>
        <translation>
            <numerusform>{n} fait</numerusform>
            <numerusform>{n} faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/forms/sealing.py"/>
        <source>{n} claims</source>
        <extracomment>One in English: {n} claim</extracomment>
        <translation>
            <numerusform>{n} affirmation</numerusform>
            <numerusform>{n} affirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/forms/sealing.py"/>
        <source>{n} assessments</source>
        <extracomment>One in English: {n} assessment</extracomment>
        <translation>
            <numerusform>{n} appréciation</numerusform>
            <numerusform>{n} appréciations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/forms/sealing.py"/>
        <source>{n} files</source>
        <extracomment>One in English: {n} file</extracomment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Statements</source>
        <translation>Énoncés</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Marking</source>
        <translation>Marquage</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Reliability of the source</source>
        <translation>Fiabilité de la source</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Credibility of the information</source>
        <translation>Crédibilité de l’information</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Confidence</source>
        <translation>Niveau de confiance</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Who said or saw it</source>
        <translation>Qui l’a dit ou vu</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Word for word</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Kind of speech</source>
        <translation>Type de propos</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Remove this statement</source>
        <translation>Retirer cet énoncé</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Statement {n}: {what}</source>
        <translation>Énoncé {n} : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Statement {n}</source>
        <translation>Énoncé {n}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Add a statement</source>
        <translation>Ajouter un énoncé</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Removed a statement</source>
        <translation>Énoncé retiré</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>A date-time group, or a date with its zone</source>
        <translation>Un groupe date-heure, ou une date avec son fuseau</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>{field}: put in the present time</source>
        <translation>{field} : inscrire l’heure actuelle</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>until {when}</source>
        <translation>jusqu’à {when}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>About {when}</source>
        <translation>Vers {when}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>Name of the place</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>Grid or coordinates</source>
        <translation>Carroyage ou coordonnées</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>Show the place on a map, or pick it there</source>
        <translation>Montrer le lieu sur une carte, ou l’y choisir</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>{field}: name of the place</source>
        <translation>{field} : nom du lieu</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>{field}: grid reference or coordinates</source>
        <translation>{field} : carroyage ou coordonnées</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>{field}: show it on a map, or pick it there</source>
        <translation>{field} : le montrer sur une carte, ou l’y choisir</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>{field}: map</source>
        <translation>{field} : carte</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>to {n} m</source>
        <translation>à {n} m près</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Amending version {n}</source>
        <translation>Amendement de la version {n}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Working…</source>
        <translation>Traitement…</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Saved {ago}, in the vault</source>
        <translation>Enregistré {ago}, dans le coffre</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Took {name} off the record</source>
        <translation>{name} retiré de la fiche</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/forms/writer.py"/>
        <source>{n} statements</source>
        <extracomment>One in English: {n} statement</extracomment>
        <translation>
            <numerusform>{n} déclaration</numerusform>
            <numerusform>{n} déclarations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>The amendment is dropped; version {n} stays as it is.</source>
        <translation>L’amendement est abandonné ; la version {n} reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>All that was written here goes, with its {n}. Nothing sealed is touched.</source>
        <translation>Tout ce qui a été écrit ici disparaît, y compris {n}. Rien de scellé n’est touché.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Discard this draft?</source>
        <translation>Abandonner ce brouillon ?</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>This case and every record of it</source>
        <translation>Ce dossier et toutes ses fiches</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>This profile and every record that names the person</source>
        <translation>Ce profil et toute fiche qui nomme la personne</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>record {id}</source>
        <translation>la fiche {id}</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>case {id}</source>
        <translation>le dossier {id}</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>person {id}</source>
        <translation>la personne {id}</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>Lift…</source>
        <translation>Lever…</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>Lift the hold on {what}</source>
        <translation>Lever le gel sur {what}</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>On {what} since {when}: {why}</source>
        <translation>Sur {what} depuis le {when} : {why}</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>On this record since {when}: {why}</source>
        <translation>Sur cette fiche depuis le {when} : {why}</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>What is to be held?</source>
        <translation>Que faut-il geler ?</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>Nothing under a hold is destroyed, whatever the rules say.</source>
        <translation>Rien de ce qui est gelé n’est détruit, quoi que disent les règles.</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>This record alone</source>
        <translation>Cette fiche seule</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>Put a hold on it?</source>
        <translation>Poser un gel ?</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>From now on {title} is not destroyed until the hold is lifted.</source>
        <translation>Désormais, {title} n’est pas détruite tant que le gel n’est pas levé.</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>Place the hold</source>
        <translation>Poser le gel</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>The hold stands</source>
        <translation>Le gel est en place</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>Lift this hold?</source>
        <translation>Lever ce gel ?</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>Lift it</source>
        <translation>Le lever</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>What it covers may be destroyed again.</source>
        <translation>Ce qu’il couvre pourra de nouveau être détruit.</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>It takes your passphrase again.</source>
        <translation>Votre phrase de passe est de nouveau nécessaire.</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>The hold is lifted</source>
        <translation>Le gel est levé</translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>Hot note</source>
        <translation>Note à chaud</translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>It is {now}. Note what you would forget; the rest can be completed later.</source>
        <translation>Il est {now}. Notez ce que vous oublieriez ; le reste pourra être complété plus tard.</translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>Who, one person a line</source>
        <translation>Qui, une personne par ligne</translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>Where: a grid reference, degrees, or the name of a place</source>
        <translation>Où : une référence de carroyage, des degrés ou le nom d’un lieu</translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>What was promised</source>
        <translation>Ce qui a été promis</translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>Kept as a draft; Today lists what it still needs</source>
        <translation>Gardée en brouillon ; « Aujourd’hui » indique ce qui lui manque encore</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Real identity: kept apart</source>
        <translation>Identité réelle : conservée à part</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>This vault has no compartment for real identities. Settings make one.</source>
        <translation>Ce coffre n’a pas de compartiment pour les identités réelles. Il se crée dans les réglages.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>To the settings</source>
        <translation>Aller aux réglages</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>{why} So no real identity can be kept for this record.</source>
        <translation>{why} Aucune identité réelle ne peut donc être conservée pour cette fiche.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Closed. It opens with a passphrase of its own, for five minutes at most.</source>
        <translation>Fermé. Il s’ouvre avec une phrase de passe qui lui est propre, pour cinq minutes au plus.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Nothing is kept for this person yet.</source>
        <translation>Rien n’est encore conservé pour cette personne.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Open the compartment of real identities</source>
        <translation>Ouvrir le compartiment des identités réelles</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Ways to reach</source>
        <translation>Moyens de contact</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Write it down…</source>
        <translation>La consigner…</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Close now</source>
        <translation>Fermer maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Destroy…</source>
        <translation>Détruire…</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Closes in {time}</source>
        <translation>Se ferme dans {time}</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Open the compartment?</source>
        <translation>Ouvrir le compartiment ?</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>It stays open for five minutes at most, and closes after one minute without a key or click and when the vault is locked. Opening it is logged.</source>
        <translation>Il reste ouvert cinq minutes au plus, et se ferme après une minute sans touche ni clic et au verrouillage du coffre. L’ouverture est inscrite dans la piste d’audit.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Passphrase of the compartment</source>
        <translation>Phrase de passe du compartiment</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>The trail is given to others. Name nobody in it.</source>
        <translation>La piste est remise à d’autres. N’y nommez personne.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Destroy this identity?</source>
        <translation>Détruire cette identité ?</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>The record stays under its code name. What is destroyed cannot be brought back; earlier copies of the vault still hold it, encrypted.</source>
        <translation>La fiche reste sous son nom de code. Ce qui est détruit ne peut être rétabli ; les copies plus anciennes du coffre le contiennent encore, chiffré.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Real identity</source>
        <translation>Identité réelle</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Kept under the key of the compartment alone: no search, export, bundle or log holds any of it.</source>
        <translation>Conservée sous la seule clé du compartiment : aucune recherche, aucun export, aucun paquet, aucune piste n’en contient quoi que ce soit.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Keep apart</source>
        <translation>Conserver à part</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Closes in {time}, and what is not kept by then is lost.</source>
        <translation>Se ferme dans {time} ; ce qui n’est pas conservé d’ici là est perdu.</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Kept as it is</source>
        <translation>Gardé tel quel</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Precision in metres</source>
        <translation>Précision en mètres</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Code of time precision</source>
        <translation>Code de précision temporelle</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Code of place precision</source>
        <translation>Code de précision du lieu</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Take in as context</source>
        <translation>Intégrer comme contexte</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Context: written by others</source>
        <translation>Contexte : écrit par d’autres</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Sensor: measured by a device</source>
        <translation>Capteur : mesuré par un appareil</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Dates are written</source>
        <translation>Format des dates</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Zone of times without one</source>
        <translation>Fuseau des heures qui n’en ont pas</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Why it is taken in, kept in the audit trail</source>
        <translation>Pourquoi l’intégrer, conservé dans la piste d’audit</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Keep these columns for the next file, as…</source>
        <translation>Garder ces colonnes pour le prochain fichier, sous…</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Take it in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>The first rows as they would be kept</source>
        <translation>Les premières lignes telles qu’elles seraient gardées</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>What each column means</source>
        <translation>Ce que signifie chaque colonne</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>This very file is here already. Remove it first to read it anew.</source>
        <translation>Ce même fichier est déjà ici. Retirez-le d’abord pour le relire.</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>No row of it can be read by these columns.</source>
        <translation>Aucune de ses lignes ne peut être lue avec ces colonnes.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/importdialog.py"/>
        <source>{n} more rows</source>
        <extracomment>One in English: {n} more row</extracomment>
        <translation>
            <numerusform>{n} autre ligne</numerusform>
            <numerusform>{n} autres lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>and {rows}</source>
        <translation>et {rows}</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>This is no zone: write one letter, or an offset as +02:00.</source>
        <translation>Ce n’est pas un fuseau : écrivez une lettre, ou un décalage comme +02:00.</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Contact cards</source>
        <translation>Cartes de visite</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>{rows} can be read</source>
        <translation>Lisible : {rows}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/importdialog.py"/>
        <source>{n} rows</source>
        <extracomment>One in English: {n} row</extracomment>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>, {n} cannot</source>
        <translation>, illisible : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source> The columns are those kept as “{name}”.</source>
        <translation> Les colonnes sont celles gardées sous « {name} ».</translation>
    </message>
    <message>
        <location filename="../../ui/map/backdrop.py"/>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <location filename="../../ui/map/backdrop.py"/>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <location filename="../../ui/map/backdrop.py"/>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../ui/map/backdrop.py"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../ui/map/backdrop.py"/>
        <source>{n} km</source>
        <translation>{n} km</translation>
    </message>
    <message>
        <location filename="../../ui/map/backdrop.py"/>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <location filename="../../ui/map/backdrop.py"/>
        <source>Boundaries shown are not an endorsement or acceptance</source>
        <translation>Les frontières tracées n’impliquent ni aval ni acceptation</translation>
    </message>
    <message>
        <location filename="../../ui/map/backdrop.py"/>
        <source>The coast outlines are not installed: “make map” fetches them</source>
        <translation>Les tracés des côtes ne sont pas installés : « make map » va les chercher</translation>
    </message>
    <message>
        <location filename="../../ui/map/boxing.py"/>
        <source>Place on the map</source>
        <translation>Lieu sur la carte</translation>
    </message>
    <message>
        <location filename="../../ui/map/boxing.py"/>
        <source>Move the map until it shows what you look for, or draw a box with Shift held.</source>
        <translation>Déplacez la carte jusqu’à ce qu’elle montre ce que vous cherchez, ou tracez un cadre en tenant Maj.</translation>
    </message>
    <message>
        <location filename="../../ui/map/boxing.py"/>
        <source>Take what is in view</source>
        <translation>Prendre ce qui est visible</translation>
    </message>
    <message>
        <location filename="../../ui/map/boxing.py"/>
        <source>Take this box</source>
        <translation>Prendre ce cadre</translation>
    </message>
    <message>
        <location filename="../../ui/map/boxing.py"/>
        <source>{south} {west} to {north} {east}</source>
        <translation>{south} {west} à {north} {east}</translation>
    </message>
    <message>
        <location filename="../../ui/map/canvas.py"/>
        <source>Middle at {place}.</source>
        <translation>Centre : {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/map/canvas.py"/>
        <source>Arrows move, + and - zoom, Home shows all, Enter takes what is at the cross.</source>
        <translation>Les flèches déplacent, + et - zooment, Origine montre tout, Entrée prend ce qui est sous la croix.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/map/canvas.py"/>
        <source>{n} rows of context</source>
        <extracomment>One in English: {n} row of context</extracomment>
        <translation>
            <numerusform>{n} ligne de contexte</numerusform>
            <numerusform>{n} lignes de contexte</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/map/canvas.py"/>
        <source>In view: {records}, {rows}.</source>
        <translation>À l’écran : {records}, {rows}.</translation>
    </message>
    <message>
        <location filename="../../ui/map/front.py"/>
        <source>to {n} km</source>
        <translation>à {n} km près</translation>
    </message>
    <message>
        <location filename="../../ui/map/marks.py"/>
        <source>{n}k</source>
        <translation>{n}k</translation>
    </message>
    <message>
        <location filename="../../ui/map/spotcard.py"/>
        <source>Show it in Context</source>
        <translation>Montrer dans Contexte</translation>
    </message>
    <message>
        <location filename="../../ui/map/spotcard.py"/>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Make a policy</source>
        <translation>Établir une directive</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>You sign what the desks of your organisation's officers have to keep to. It is in force where you were named its authority, and here from now on. The newest one counts alone.</source>
        <translation>Vous signez ce à quoi les postes des officiers de votre organisation doivent se tenir. Elle est en vigueur là où vous êtes désigné comme son autorité, et ici dès maintenant. Seule la plus récente compte.</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Officers on no roster get nothing marked</source>
        <translation>Les officiers hors tableau ne reçoivent rien de marqué</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Its last day</source>
        <translation>Son dernier jour</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>To its officers, in your own words</source>
        <translation>À ses officiers, dans vos propres termes</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Sign and save</source>
        <translation>Signer et enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/orgpolicies.py"/>
        <source>{n} minutes</source>
        <extracomment>One in English: {n} minute</extracomment>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Lock after at most</source>
        <translation>Verrouiller après au plus</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>A new key after at most</source>
        <translation>Nouvelle clé après au plus</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Leaves in the clear up to</source>
        <translation>Sort en clair jusqu’à</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>A refusal may be overridden for one act, with a reason, where</source>
        <translation>On peut passer outre à un refus pour un seul acte, avec un motif, lorsque</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Marking policies to take first</source>
        <translation>Politiques de marquage à prendre d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Where shall the policy's file go?</source>
        <translation>Où placer le fichier de la directive ?</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>The policy is signed, and saved as {name}.</source>
        <translation>La directive est signée, et enregistrée sous {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Give the file to the officers who named you the authority.</source>
        <translation>Donnez le fichier aux officiers qui vous ont désigné comme autorité.</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>It goes although {rules}. It takes your passphrase again.</source>
        <translation>Cela part bien que : {rules}. Il faut de nouveau votre phrase de passe.</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Seal it against a rule?</source>
        <translation>Sceller contre une règle ?</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Override and seal</source>
        <translation>Passer outre et sceller</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Override what the gate refuses?</source>
        <translation>Passer outre au refus du contrôle de sortie ?</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Your organisation's policy lets these refusals be overridden for one act. It takes your passphrase; the audit trail keeps who got what, against which rule and why.</source>
        <translation>La directive de votre organisation permet de passer outre à ces refus pour un seul acte. Il faut votre phrase de passe ; la piste d’audit garde qui a reçu quoi, contre quelle règle et pourquoi.</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Let it pass although</source>
        <translation>Laisser passer bien que</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Show what would leave</source>
        <translation>Montrer ce qui sortirait</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Override…</source>
        <translation>Passer outre…</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Do not override</source>
        <translation>Ne pas passer outre</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>YOU OVERRIDE A REFUSAL: it goes although {rules}. Reason: {reason}</source>
        <translation>VOUS PASSEZ OUTRE À UN REFUS : cela part bien que {rules}. Motif : {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Your policy lets an officer override this for one act: {rules}.</source>
        <translation>Votre directive permet à un officier de passer outre pour un seul acte : {rules}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Verify all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Due for disposition…</source>
        <translation>Sort final à échéance…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Show only</source>
        <translation>N’afficher que</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Entries of the audit trail</source>
        <translation>Entrées de la piste d’audit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Checkpoint signed with both keys · root {root}…</source>
        <translation>Point de contrôle signé avec les deux clés · racine {root}…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>{n} not witnessed yet</source>
        <translation>Non attestées : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>all witnessed</source>
        <translation>toutes attestées</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>{who} has seen the first {n}, {day}</source>
        <translation>{who} a vu jusqu’à l’entrée {n}, le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>An officer whose card was removed</source>
        <translation>Un officier dont la carte a été retirée</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Nobody else has seen any of it: the next bundle you receive may confirm it.</source>
        <translation>Personne d’autre n’en a rien vu : le prochain pli que vous recevrez pourra le confirmer.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Verifying every entry</source>
        <translation>Vérification de chaque entrée</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Copy the whole vault folder first: it is the evidence.</source>
        <translation>Copiez d’abord tout le dossier du coffre : c’est la preuve.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Export the audit trail</source>
        <translation>Exporter la piste d’audit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>It goes to a new folder in {folder}, with every proof, for anyone to check. No content of records is in it; who did what, and when, is.</source>
        <translation>Elle va dans un nouveau dossier de {folder}, avec toutes ses preuves, pour que chacun puisse la vérifier. Elle ne contient rien du texte des fiches ; qui a fait quoi, et quand, y figure.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Exporting the audit trail</source>
        <translation>Export de la piste d’audit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>The audit trail is exported.</source>
        <translation>La piste d’audit est exportée.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Whoever gets the folder checks it with: liaison audit verify</source>
        <translation>Qui reçoit le dossier le vérifie avec : liaison audit verify</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Save the entry and its proof</source>
        <translation>Enregistrer l’entrée et sa preuve</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Save it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Save the evidence</source>
        <translation>Enregistrer la preuve</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Saved in {folder}</source>
        <translation>Enregistré dans {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>No entry chosen</source>
        <translation>Aucune entrée choisie</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Choose an entry to see its signed bytes and its proof.</source>
        <translation>Choisissez une entrée pour voir ses octets signés et sa preuve.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Entry {n}</source>
        <translation>Entrée {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Show the record</source>
        <translation>Afficher la fiche</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Show the officer</source>
        <translation>Afficher l’officier</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>What was signed, byte for byte</source>
        <translation>Ce qui a été signé, octet par octet</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Proof that it is in the trail</source>
        <translation>Preuve de son inscription dans la piste</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Save entry and proof…</source>
        <translation>Enregistrer l’entrée et la preuve…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Not before {when}, by the clock of {who}</source>
        <translation>Pas avant le {when}, selon l’horloge de {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Not after {when}, by the clock of {who}</source>
        <translation>Pas après le {when}, selon l’horloge de {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>When, by the clocks of others</source>
        <translation>Quand, selon les horloges d’autres officiers</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Nobody else's clock says: the time is the officer's own word.</source>
        <translation>Aucune autre horloge ne le dit : l’heure n’est que la parole de l’officier.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Hash of the entry (SHA-256)</source>
        <translation>Empreinte de l’entrée (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bound.py"/>
        <source>Under a legal hold</source>
        <translation>Sous gel juridique</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bound.py"/>
        <source>You consented that it is passed on</source>
        <translation>Vous avez consenti à sa transmission</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bound.py"/>
        <source>By {who}, version {n}, to {whom}, without a limit</source>
        <translation>Par {who}, version {n}, à {whom}, sans limite</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bound.py"/>
        <source>By {who}, version {n}, to {whom}, until {until}</source>
        <translation>Par {who}, version {n}, à {whom}, jusqu’au {until}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bound.py"/>
        <source>Take back…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bound.py"/>
        <source>Take back: {consent}</source>
        <translation>Retirer : {consent}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Only its author amends a record. You can send him what you would change.</source>
        <translation>Seul son auteur amende une fiche. Vous pouvez lui envoyer ce que vous changeriez.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Propose an amendment…</source>
        <translation>Proposer un amendement…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/branches.py"/>
        <source>Proposals ({n})</source>
        <extracomment>One in English: Proposal (1)</extracomment>
        <translation>
            <numerusform>Proposition ({n})</numerusform>
            <numerusform>Propositions ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>{who}, {when}, on version {n}</source>
        <translation>{who}, {when}, sur la version {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Open the proposal of {who}</source>
        <translation>Ouvrir la proposition de {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Merged in version {n}</source>
        <translation>Fusionnée dans la version {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Its author's key is not to be relied on</source>
        <translation>La clé de son auteur n’est pas fiable</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Parts were withheld: what is missing was not taken out by its author</source>
        <translation>Des parties ont été retenues : ce qui manque n’a pas été retiré par son auteur</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>The version that it began from is not here, so it cannot be merged</source>
        <translation>La version dont elle part n’est pas ici : elle ne peut pas être fusionnée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/branches.py"/>
        <source>{n} more</source>
        <extracomment>One in English: {n} more</extracomment>
        <translation>
            <numerusform>{n} de plus</numerusform>
            <numerusform>{n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Merge the proposal of {who}</source>
        <translation>Fusionner la proposition de {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Propose an amendment</source>
        <translation>Proposer un amendement</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>You write a copy of this record as it should read. It is a record of your own, which you seal and send to its author; he decides what he takes over.</source>
        <translation>Vous rédigez une copie de cette fiche telle qu’elle devrait être. C’est une fiche à vous, que vous scellez et envoyez à son auteur ; il décide de ce qu’il reprend.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/branches.py"/>
        <source>Both of you changed {n} portions, and differently. Decide which are to stand.</source>
        <extracomment>One in English: Both of you changed one portion, and differently. Decide which one is to stand.</extracomment>
        <translation>
            <numerusform>Vous avez tous deux modifié {n} partie, et différemment. Décidez laquelle doit rester.</numerusform>
            <numerusform>Vous avez tous deux modifié {n} parties, et différemment. Décidez lesquelles doivent rester.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>The proposal and you changed different portions. Choose what you do not want taken over.</source>
        <translation>La proposition et vous avez modifié des parties différentes. Choisissez ce que vous ne voulez pas reprendre.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Merge the proposal</source>
        <translation>Fusionner la proposition</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Your version says all of it already.</source>
        <translation>Votre version dit déjà tout cela.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Go on in the draft</source>
        <translation>Continuer dans le brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>What is to stand in {portion}</source>
        <translation>Ce qui doit rester dans {portion}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>As the proposal says</source>
        <translation>Comme dans la proposition</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>As my version says</source>
        <translation>Comme dans ma version</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Both, mine first</source>
        <translation>Les deux, la mienne d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>My version</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>The proposal</source>
        <translation>La proposition</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Marks of portions</source>
        <translation>Marquages des passages</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No contacts yet</source>
        <translation>Pas encore de contacts</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>Every meeting, call and chance contact is one log: when, where, who, and what was said. Hot note starts one that happens now.</source>
        <translation>Chaque réunion, appel ou rencontre fortuite est un journal de contact : quand, où, qui, et ce qui a été dit. La note à chaud en commence un qui a lieu maintenant.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No negotiations yet</source>
        <translation>Pas encore de négociations</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>A case holds the mandate with its red lines and bottom lines. Notes and proposal rounds belong to it, and every proposal is held against it before it is sealed.</source>
        <translation>Un dossier contient le mandat avec ses lignes rouges et ses minimums acceptables. Les notes et les tours de propositions s’y rattachent, et chaque proposition lui est opposée avant d’être scellée.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No promises yet</source>
        <translation>Pas encore de promesses</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>What one side promised the other, in its exact words, with its deadline and what became of it. A line of a sealed contact log becomes one in one step.</source>
        <translation>Ce qu’une partie a promis à l’autre, dans les mots exacts, avec l’échéance et la suite donnée. Une ligne d’un journal de contact scellé en devient une en une étape.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No incidents yet</source>
        <translation>Pas encore d’incidents</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>What happened on the ground: incidents, alleged violations from the allegation to the finding, and the patrols that saw it.</source>
        <translation>Ce qui s’est passé sur le terrain : incidents, violations présumées de l’allégation à la conclusion, et les patrouilles qui l’ont vu.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>Nothing is watched yet</source>
        <translation>Rien n’est encore suivi</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>An indicator is one plain question asked again and again, with what is normal and what is alarming. Its observations are kept here beside it.</source>
        <translation>Un indicateur est une question simple posée encore et encore, avec ce qui est normal et ce qui alarme. Ses observations sont gardées à côté.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No people yet</source>
        <translation>Pas encore de personnes</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>Who is who: names in every script, roles, ties between them, and how they like to be reached. Records that name them are found from here.</source>
        <translation>Qui est qui : les noms dans chaque écriture, les rôles, les liens entre eux, et comment ils aiment être joints. Les fiches qui les nomment se trouvent d’ici.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No reports yet</source>
        <translation>Pas encore de rapports</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>A SITREP is filled from the records of its period and then edited. A template adds your organisation's own fields to a kind of record.</source>
        <translation>Un SITREP se remplit à partir des fiches de sa période, puis se retouche. Un modèle ajoute les champs propres de votre organisation à un type de fiche.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Take in a file…</source>
        <translation>Intégrer un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Files taken in</source>
        <translation>Fichiers intégrés</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Remove this file…</source>
        <translation>Retirer ce fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Search in all files</source>
        <translation>Rechercher dans tous les fichiers</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Take in a first file…</source>
        <translation>Intégrer un premier fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>No context yet</source>
        <translation>Pas encore de contexte</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Take in what others recorded: tables and maps (CSV, GeoJSON), contact cards (vCard), calendars (iCalendar). None of us witnessed it, so it is read-only, marked as what it is, and leaves in no bundle.</source>
        <translation>Intégrez ce que d’autres ont consigné : tableaux et cartes géographiques (CSV, GeoJSON), cartes de visite (vCard), calendriers (iCalendar). Aucun de nous n’en a été témoin : c’est donc en lecture seule, signalé comme tel, et ne part dans aucun pli.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/context.py"/>
        <source>{n} rows found</source>
        <extracomment>One in English: {n} row found</extracomment>
        <translation>
            <numerusform>{n} ligne trouvée</numerusform>
            <numerusform>{n} lignes trouvées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Nothing found in any file.</source>
        <translation>Rien trouvé dans aucun fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>{rows}, taken in {when}. None of us witnessed them.</source>
        <translation>{rows}, intégration du {when}. Aucun de nous n’en a été témoin.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Take in a file as context</source>
        <translation>Intégrer un fichier comme contexte</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Look at it</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Taking in {file}</source>
        <translation>Intégration de {file}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Taken in as context: {rows}</source>
        <translation>Intégré comme contexte : {rows}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Remove this file's rows?</source>
        <translation>Retirer les lignes de ce fichier ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>{rows} of {file} go for good. The audit trail keeps that they were here.</source>
        <translation>{rows} de {file} : effacement définitif. La piste d’audit garde la trace de leur présence.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Remove them</source>
        <translation>Retirer les lignes</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Destroyed</source>
        <translation>Détruit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Go on amending</source>
        <translation>Poursuivre l’amendement</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Amend…</source>
        <translation>Amender…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Next step…</source>
        <translation>Étape suivante…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>EXERCISE</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>statement {n}</source>
        <translation>énoncé {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>promise {n}</source>
        <translation>promesse {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Make…</source>
        <translation>Créer…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Make a record of {line}</source>
        <translation>Faire une fiche de {line}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Make of this: {kind}</source>
        <translation>En faire : {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Save outside…</source>
        <translation>Enregistrer hors du coffre…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Look at {name}</source>
        <translation>Voir {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>the audit trail of an earlier epoch</source>
        <translation>la piste d’audit d’une époque antérieure</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>the audit trail</source>
        <translation>la piste d’audit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>the author's audit trail</source>
        <translation>la piste d’audit de l’auteur</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>Sealed {when} by {who}, entry {entry} of {trail}</source>
        <translation>Scellée le {when} par {who}, entrée {entry} de {trail}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>It belongs to an epoch before your own: it can be read, and not amended</source>
        <translation>Elle appartient à une époque antérieure à la vôtre : elle peut être lue, mais pas amendée</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>Witnessed by {names}</source>
        <translation>Attesté par {names}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>Not yet witnessed by another officer</source>
        <translation>Pas encore attestée par un autre officier</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>Version {n}. Reason: {why}</source>
        <translation>Version {n}. Motif : {why}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>An amendment is being written</source>
        <translation>Un amendement est en cours de rédaction</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>The author's key was revoked, and nobody had seen this before that time: it may be written by somebody else</source>
        <translation>La clé de l’auteur a été révoquée, et personne n’avait vu ceci auparavant : cela peut avoir été écrit par quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>The author's key was revoked later; this had been seen before that time</source>
        <translation>La clé de l’auteur a été révoquée plus tard ; ceci avait été vu auparavant</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>The author's key was compared with the author</source>
        <translation>La clé de l’auteur a été comparée avec lui</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>The author's key was never compared: it may be someone else's</source>
        <translation>La clé de l’auteur n’a jamais été comparée : elle peut être celle d’un autre</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>Needed before it can be sealed:</source>
        <translation>Requis avant de pouvoir sceller :</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>The mandate stops it, as said below.</source>
        <translation>Le mandat s’y oppose, comme indiqué ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>It can be sealed as it is.</source>
        <translation>Elle peut être scellée telle quelle.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>Ask to pass it on…</source>
        <translation>Demander à la transmettre…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>Put a hold on it…</source>
        <translation>Poser un gel…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>Save the label as XML…</source>
        <translation>Enregistrer l’étiquette en XML…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>FACT</source>
        <translation>FAIT</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>CLAIM</source>
        <translation>AFFIRMATION</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>ASSESSMENT</source>
        <translation>APPRÉCIATION</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>source {grade}</source>
        <translation>source {grade}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>information {grade}</source>
        <translation>information {grade}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>Record {id}, destroyed {when}</source>
        <translation>Fiche {id}, détruite le {when}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>{how}: this record</source>
        <translation>{how} : cette fiche</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Give</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Bundles</source>
        <translation>Plis</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Open a bundle…</source>
        <translation>Ouvrir un pli…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>{n} to write</source>
        <translation>{n} à écrire</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>This record is another officer's, who has not consented that you pass it on.</source>
        <translation>Cette fiche est d’un autre officier, qui n’a pas consenti à ce que vous la transmettiez.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Ask for consent where you read it.</source>
        <translation>Demandez le consentement là où vous la lisez.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Sealing the bundle</source>
        <translation>Scellement du pli</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Sealed; it goes by the relay as soon as there is a link</source>
        <translation>Scellé ; il part par le relais dès qu’il y a une liaison</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>{n} bundles are written: for each officer what he may have. See Bundles.</source>
        <translation>{n} plis sont écrits : pour chaque officier, ce qu’il peut avoir. Voir « Plis ».</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Write the bundle again</source>
        <translation>Réécrire le pli</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>In one file or cut into parts; whole parts that are there already stay.</source>
        <translation>En un seul fichier ou découpé en parties ; les parties entières qui s’y trouvent déjà restent.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Writing the bundle again</source>
        <translation>Réécriture du pli</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>The bundle is signed and waits under Bundles: write it again there.</source>
        <translation>Le pli est signé et attend sous « Plis » : réécrivez-le à partir de là.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Where shall the receipts go?</source>
        <translation>Où doivent aller les accusés de réception ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Sealing the receipts</source>
        <translation>Scellement des accusés de réception</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/exchange.py"/>
        <source>{n} bundles of receipts are written</source>
        <extracomment>One in English: {n} bundle of receipts is written</extracomment>
        <translation>
            <numerusform>{n} pli d’accusés de réception est écrit</numerusform>
            <numerusform>{n} plis d’accusés de réception sont écrits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Open a bundle</source>
        <translation>Ouvrir un pli</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Open bundle</source>
        <translation>Ouvrir le pli</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Verifying the bundle</source>
        <translation>Vérification du pli</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Taking the bundle in</source>
        <translation>Intégration du pli</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Kept aside; the file stays where it is</source>
        <translation>Mis de côté ; le fichier reste où il est</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Refuse this bundle</source>
        <translation>Refuser ce pli</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Nothing of it is kept. That you refused it, and why, stands in the audit trail.</source>
        <translation>Rien n’en est gardé. Votre refus, et son motif, figurent dans la piste d’audit.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Refuse it</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Refused, and noted in the audit trail</source>
        <translation>Refusé, et noté dans la piste d’audit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>The evidence is kept</source>
        <translation>La preuve est conservée</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/exchange_arrived.py"/>
        <source>{n} bundles arrived by the relay</source>
        <extracomment>One in English: {n} bundle arrived by the relay</extracomment>
        <translation>
            <numerusform>{n} pli arrivé par le relais</numerusform>
            <numerusform>{n} plis arrivés par le relais</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_arrived.py"/>
        <source>It cannot be opened</source>
        <translation>Il ne peut pas être ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_arrived.py"/>
        <source>{precedence} from {who}</source>
        <translation>{precedence} de {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_arrived.py"/>
        <source>Look at the bundle from {who}</source>
        <translation>Examiner le pli de {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_arrived.py"/>
        <source>Do not offer the bundle from {who} again</source>
        <translation>Ne plus proposer le pli de {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>in its turn</source>
        <translation>à son tour</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>before routine</source>
        <translation>avant la routine</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>before everything</source>
        <translation>avant tout</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Search your sealed records</source>
        <translation>Rechercher dans vos fiches scellées</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Records to give</source>
        <translation>Fiches à remettre</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Nothing sealed yet</source>
        <translation>Rien de scellé pour l’instant</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Only sealed records of your own can be given. Seal one first.</source>
        <translation>Seules vos propres fiches scellées peuvent être remises. Scellez-en une d’abord.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Try fewer words.</source>
        <translation>Essayez avec moins de mots.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Officers to give it to</source>
        <translation>Officiers à qui remettre</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>No officers yet</source>
        <translation>Pas encore d’officiers</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Add the identity card of each officer you exchange with.</source>
        <translation>Ajoutez la carte d’identité de chaque officier avec qui vous échangez.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Precedence</source>
        <translation>Degré d’urgence</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Stick or folder it is written to</source>
        <translation>Clé USB ou dossier de destination</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Seal bundle</source>
        <translation>Sceller le pli</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>The archive key {key}… can open it too.</source>
        <translation>La clé d’archives {key}… peut aussi l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>No archive key: only the officers chosen can open it.</source>
        <translation>Aucune clé d’archives : seuls les officiers choisis peuvent l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>{n} chosen</source>
        <translation>Choix : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>a stick or folder</source>
        <translation>une clé USB ou un dossier</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Still to choose: {things}.</source>
        <translation>Reste à choisir : {things}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>{records} to {people}</source>
        <translation>{records} pour {people}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_found.py"/>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_found.py"/>
        <source>Look at {file}</source>
        <translation>Examiner {file}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_found.py"/>
        <source>Do not offer {file} again</source>
        <translation>Ne plus proposer {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/exchange_found.py"/>
        <source>{n} new bundles found</source>
        <extracomment>One in English: {n} new bundle found</extracomment>
        <translation>
            <numerusform>{n} nouveau pli trouvé</numerusform>
            <numerusform>{n} nouveaux plis trouvés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Bundles given</source>
        <translation>Plis remis</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Nothing given yet</source>
        <translation>Rien de remis pour l’instant</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Bundles that you seal stand here, and can be written again.</source>
        <translation>Les plis que vous scellez figurent ici et peuvent être réécrits.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Bundles received</source>
        <translation>Plis reçus</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Nothing received yet</source>
        <translation>Rien de reçu pour l’instant</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Open a bundle from a stick: you see the verdict on it before its content.</source>
        <translation>Ouvrez un pli depuis une clé USB : vous voyez le verdict avant le contenu.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Open a first bundle…</source>
        <translation>Ouvrir un premier pli…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Write again…</source>
        <translation>Réécrire…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Handed over…</source>
        <translation>Remis…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Courier's manifest…</source>
        <translation>Bordereau du porteur…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Acted on…</source>
        <translation>Traité…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Send receipts…</source>
        <translation>Envoyer les accusés…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Look again</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Kept aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Taken in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Sealed by the sender</source>
        <translation>Scellé par l’expéditeur</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>signed, not yet written</source>
        <translation>signé, pas encore écrit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>written {when}</source>
        <translation>écrit le {when}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>{state}, RECEIPT OVERDUE</source>
        <translation>{state}, ACCUSÉ DE RÉCEPTION EN RETARD</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>To whom was it handed over?</source>
        <translation>À qui a-t-il été remis ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>To the officer himself, or to whoever carries it to him.</source>
        <translation>À l’officier lui-même, ou à celui qui le lui porte.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>When and to whom stands in the audit trail; the clock for the receipt begins.</source>
        <translation>Quand et à qui figure dans la piste d’audit ; le délai de l’accusé de réception commence à courir.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Note it</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Who carries it, or how it was given</source>
        <translation>Qui le porte, ou comment il a été remis</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Noted as handed over</source>
        <translation>Noté comme remis</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Bundle {number}, {precedence}, to {people}</source>
        <translation>Pli {number}, {precedence}, à {people}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Acted on</source>
        <translation>Traité</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>The sender gets these words, signed, with your next bundle or with the receipts.</source>
        <translation>L’expéditeur reçoit ces mots, signés, avec votre prochain pli ou avec les accusés de réception.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Sign the receipt</source>
        <translation>Signer l’accusé</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>The receipt is signed</source>
        <translation>L’accusé de réception est signé</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>It is not offered again</source>
        <translation>Il n’est plus proposé</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>the newest 200</source>
        <translation>les 200 plus récents</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>{stage} {when}</source>
        <translation>{stage}, {when}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>{stage}: {n} of {all}</source>
        <translation>{stage} : {n} sur {all}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_looks.py"/>
        <source>One file</source>
        <translation>Un seul fichier</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_looks.py"/>
        <source>Parts of 25 MB: for mail</source>
        <translation>Parties de 25 Mo : pour le courriel</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_looks.py"/>
        <source>Parts of 650 MB: for discs</source>
        <translation>Parties de 650 Mo : pour des disques</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_looks.py"/>
        <source>Parts of 4 GB: for old sticks</source>
        <translation>Parties de 4 Go : pour d’anciennes clés USB</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_looks.py"/>
        <source>no time stated</source>
        <translation>sans heure</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_looks.py"/>
        <source>{detail} · version {n}</source>
        <translation>{detail} · version {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_looks.py"/>
        <source>by {author}, with consent</source>
        <translation>de {author}, avec son consentement</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_looks.py"/>
        <source>by {author}, with consent until {until}</source>
        <translation>de {author}, avec son consentement jusqu’au {until}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_place.py"/>
        <source>By the relay</source>
        <translation>Par le relais</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_place.py"/>
        <source>Where shall the bundle go?</source>
        <translation>Où doit aller le pli ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>What each will see</source>
        <translation>Ce que chacun verra</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Once records and officers are chosen, here stands exactly what each can read.</source>
        <translation>Une fois les fiches et les officiers choisis, ce que chacun peut lire s’affiche ici exactement.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Archive key</source>
        <translation>Clé d’archives</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Whoever holds the archive key {key} sees what is in the bundles.</source>
        <translation>Quiconque détient la clé d’archives {key} voit ce que contiennent les plis.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Whoever holds the archive key {key} sees all that is in the bundle.</source>
        <translation>Quiconque détient la clé d’archives {key} voit tout ce que contient le pli.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Nobody has made sure yet that the key is that officer's.</source>
        <translation>Personne n’a encore vérifié que cette clé est bien celle de cet officier.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Reason of the amendment</source>
        <translation>Motif de l’amendement</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>{n} attachments</source>
        <extracomment>One in English: {n} attachment</extracomment>
        <translation>
            <numerusform>{n} pièce jointe</numerusform>
            <numerusform>{n} pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>{who} gets nothing of this.</source>
        <translation>{who} n’en reçoit rien.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>{who} sees this by your override. Which rule it goes against stands below.</source>
        <translation>{who} voit ceci parce que vous passez outre. La règle enfreinte figure ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>{who} sees all of this.</source>
        <translation>{who} voit tout ceci.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>{who} sees a part of this. What is withheld, and why, stands below.</source>
        <translation>{who} en voit une partie. Ce qui est retenu, et pourquoi, figure ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>{kind}, version {n}</source>
        <translation>{kind}, version {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>It is withheld.</source>
        <translation>Elle est retenue.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>OVERRIDDEN.</source>
        <translation>OUTREPASSÉ.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Withheld: {portions}.</source>
        <translation>Retenu : {portions}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Lies in</source>
        <translation>Se trouve dans</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Bundle number</source>
        <translation>Numéro du pli</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Audit entry</source>
        <translation>Entrée d’audit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Every byte is on it: it is safe to remove the stick.</source>
        <translation>Tous les octets y sont : vous pouvez retirer la clé USB sans risque.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>The bundle is sealed</source>
        <translation>Le pli est scellé</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>{records} from {who} are in your vault.</source>
        <translation>Dans votre coffre : {records} de {who}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>was here already</source>
        <translation>était déjà ici</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Keep as team…</source>
        <translation>Garder comme équipe…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Remove this team</source>
        <translation>Retirer cette équipe</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>No team</source>
        <translation>Aucune équipe</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>{team}: {count}</source>
        <translation>{team} : {count}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Keep these officers as a team</source>
        <translation>Garder ces officiers comme équipe</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>A team of that name gets these members instead. Every change is logged.</source>
        <translation>Une équipe de ce nom reçoit ces membres à la place des siens. Chaque changement est consigné.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Name of the team</source>
        <translation>Nom de l’équipe</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Its officers stay, and so does what was sealed for them.</source>
        <translation>Ses officiers restent, et ce qui a été scellé pour eux aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Remove this team?</source>
        <translation>Retirer cette équipe ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Place on the map…</source>
        <translation>Lieu sur la carte…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Press to ask for all again</source>
        <translation>Appuyez pour tout afficher de nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>New here</source>
        <translation>Nouveau ici</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>At the cross; the place is filled in</source>
        <translation>À la croix ; le lieu est rempli</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>In view</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>What one of us recorded: filled marks</source>
        <translation>Ce que l’un de nous a consigné : repères pleins</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>What was taken in from others: hollow marks; filtered by time only</source>
        <translation>Ce qui a été intégré d’autrui : repères creux ; filtré par date seulement</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>Nothing in view</source>
        <translation>Rien à l’écran</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>Records with a place and context that was taken in show here.</source>
        <translation>Les fiches situées et le contexte intégré apparaissent ici.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>{records} and {rows} in view</source>
        <translation>{records} et {rows} à l’écran</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>Hot note here</source>
        <translation>Note à chaud ici</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>New incident here</source>
        <translation>Nouvel incident ici</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>New contact here</source>
        <translation>Nouveau contact ici</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Compare again…</source>
        <translation>Comparer de nouveau…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Compare words…</source>
        <translation>Comparer les mots…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Give a bundle</source>
        <translation>Remettre un pli</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Read their code…</source>
        <translation>Lire son code…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>The keys of this card signed two histories; evidence is kept.</source>
        <translation>Les clés de cette carte ont signé deux historiques ; la preuve en est conservée.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Show the evidence</source>
        <translation>Afficher la preuve</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>no office stated</source>
        <translation>sans fonction indiquée</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>The name looks like that of {names}: look at the fingerprint</source>
        <translation>Le nom ressemble à celui de {names} : regardez l’empreinte</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>{organisation}, number {n}, by {who}, until {day}</source>
        <translation>{organisation}, numéro {n}, par {who}, jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>{roster}: over</source>
        <translation>{roster} : expiré</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>On whose word</source>
        <translation>Sur la parole de</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>On the roster</source>
        <translation>Au tableau</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Authority of</source>
        <translation>Autorité de</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Their trail</source>
        <translation>Sa piste</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>known up to entry {n}, as of {day}</source>
        <translation>connue jusqu’à l’entrée {n}, au {day}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>nothing known yet</source>
        <translation>rien de connu pour l’instant</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Knows of yours</source>
        <translation>Connaît de la vôtre</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Last given</source>
        <translation>Dernier remis</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Last received</source>
        <translation>Dernier reçu</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>{who} has shown a state of {n} entries</source>
        <translation>{who} a montré un état de {n} entrées</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Seen by others</source>
        <translation>Vu par d’autres</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>has confirmed nothing of your trail yet</source>
        <translation>n’a encore rien confirmé de votre piste</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>has confirmed all {entries}</source>
        <translation>a confirmé la totalité : {entries}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>has confirmed the first {n} of {entries}</source>
        <translation>a confirmé jusqu’à l’entrée {n} sur {entries}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>no bundle yet</source>
        <translation>aucun pli pour l’instant</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>number {n}, {records}, {when}</source>
        <translation>numéro {n}, {records}, {when}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Rosters…</source>
        <translation>Tableaux des officiers…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Ask each officer you exchange with for an identity card, and give yours. Then compare ten words, face to face or by radio.</source>
        <translation>Demandez sa carte d’identité à chaque officier avec qui vous échangez, et donnez la vôtre. Comparez ensuite dix mots, face à face ou par radio.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Export your card…</source>
        <translation>Exporter votre carte…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Show your code…</source>
        <translation>Afficher votre code…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Your card</source>
        <translation>Votre carte</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Your fingerprint: read it out</source>
        <translation>Votre empreinte : lisez-la à voix haute</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>SHA-256 begins {digits}</source>
        <translation>SHA-256 commence par {digits}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Others need it to check what you give them, and to give to you.</source>
        <translation>Les autres en ont besoin pour vérifier ce que vous leur remettez, et pour vous remettre des plis.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Take in a card, a roster or another paper</source>
        <translation>Intégrer une carte, un tableau ou une autre attestation</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Read it</source>
        <translation>Lire la carte</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>This card is already here</source>
        <translation>Cette carte est déjà ici</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Added {who}; not compared yet</source>
        <translation>Carte de {who} ajoutée ; pas encore comparée</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>The words are right: this is the card of {who}</source>
        <translation>Les mots sont justes : c’est bien la carte de {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>A picture of the other officer's code</source>
        <translation>Une image du code de l’autre officier</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Is this the card of {who}?</source>
        <translation>Est-ce la carte de {who} ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>The code is right. With your passphrase the card counts as compared.</source>
        <translation>Le code est juste. Avec votre phrase de passe, la carte compte comme comparée.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>The code is right: this is the card of {who}</source>
        <translation>Le code est juste : c’est bien la carte de {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Remove the card of {who}?</source>
        <translation>Retirer la carte de {who} ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Your organisation's policy rests on this card: without it nothing of it is in force here.</source>
        <translation>La directive de votre organisation repose sur cette carte : sans elle, rien n’en est en vigueur ici.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Remove the card</source>
        <translation>Retirer la carte</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Removed the card of {who}</source>
        <translation>Carte de {who} retirée</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>The card and the comparison go from this vault: you can seal nothing for this officer, and bundles from there are refused, until the card is added and compared again. Records and bundles you already have stay.</source>
        <translation>La carte et la comparaison disparaissent de ce coffre : vous ne pouvez plus rien sceller pour cet officier, et ses plis sont refusés, jusqu’à ce que la carte soit de nouveau ajoutée et comparée. Les fiches et les plis que vous avez déjà restent.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Where shall your card go?</source>
        <translation>Où doit aller votre carte ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Your card is in {file}</source>
        <translation>Votre carte est dans {file}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/page.py"/>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>Try fewer words, or another filter.</source>
        <translation>Essayez avec moins de mots, ou un autre filtre.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>Search in {title}</source>
        <translation>Rechercher dans {title}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>Drafts</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>Amended</source>
        <translation>Amendé</translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>In the file {name}: </source>
        <translation>Dans le fichier {name} : </translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Choose a record on the left to read it.</source>
        <translation>Choisissez une fiche à gauche pour la lire.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Write a hot note</source>
        <translation>Écrire une note à chaud</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Save the sealed records of this list as a plain file</source>
        <translation>Enregistrer les fiches scellées de cette liste en fichier lisible</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>A contact happening now</source>
        <translation>Un contact en cours</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Amend this record</source>
        <translation>Amender cette fiche</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>The sealed version stays as it is and stays readable. You write a new version beside it, and the reason goes with it.</source>
        <translation>La version scellée reste telle quelle et reste lisible. Vous écrivez une nouvelle version à côté, et le motif l’accompagne.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Amend</source>
        <translation>Amender</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>{kind}, with {template}</source>
        <translation>{kind}, avec {template}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Sealed, and entered into the audit trail</source>
        <translation>Scellée et inscrite dans la piste d’audit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>Amended, v{n}</source>
        <translation>Amendé, v{n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>Destroyed record {id}</source>
        <translation>Fiche {id} détruite</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>witnessed</source>
        <translation>attestée</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>unwitnessed</source>
        <translation>non attestée</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>key revoked before it was seen</source>
        <translation>clé révoquée avant que la fiche ne soit vue</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>amending</source>
        <translation>en cours d’amendement</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>no time yet</source>
        <translation>pas encore d’heure</translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>Keep this search…</source>
        <translation>Garder cette recherche…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>Saved searches</source>
        <translation>Recherches gardées</translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>Forget: {name}</source>
        <translation>Oublier : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>It is kept in the vault and stands over this list.</source>
        <translation>Elle est gardée dans le coffre et figure au-dessus de cette liste.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Look and time</source>
        <translation>Apparence et heure</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>What opens the vault</source>
        <translation>Ce qui ouvre le coffre</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Real identities of sources</source>
        <translation>Identités réelles des sources</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Your organisation's policy</source>
        <translation>La directive de votre organisation</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Marking policies</source>
        <translation>Politiques de marquage</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>The vault</source>
        <translation>Le coffre</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>It locks too before the computer sleeps and when the screen is locked.</source>
        <translation>Verrouillage aussi avant la mise en veille et quand l’écran est verrouillé.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>This system does not say when it is about to sleep: lock it yourself first.</source>
        <translation>Ce système ne dit pas quand il va se mettre en veille : verrouillez vous-même avant.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Of this vault, on every computer it is opened on.</source>
        <translation>Propre à ce coffre, sur chaque ordinateur où il est ouvert.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Of this vault, from its next unlocking on. Until then, that of the computer.</source>
        <translation>De ce coffre, à partir de son prochain déverrouillage. Jusque-là, celle de l’ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Time zone letter</source>
        <translation>Lettre du fuseau horaire</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>In which times are proposed and shown. What is sealed keeps its own zone.</source>
        <translation>Fuseau dans lequel les heures sont proposées et affichées. Ce qui est scellé garde le sien.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>So long after the last key or click. Drafts are kept; nothing stays in memory.</source>
        <translation>Délai après la dernière touche ou le dernier clic. Les brouillons sont gardés ; rien ne reste en mémoire.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Whoever holds this key can open every bundle you seal from now on. Each recipient is told. Leave it empty for none.</source>
        <translation>Quiconque détient cette clé peut ouvrir tous les plis que vous scellez désormais. Chaque destinataire en est informé. Laissez vide pour n’en mettre aucune.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>One folder. Copy it whole, while it is locked, and you have a backup.</source>
        <translation>Un seul dossier. Copiez-le en entier, coffre verrouillé, et vous avez une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Where it lies</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>The computer's keyring remembers how far the audit trail had come.</source>
        <translation>Le trousseau de l’ordinateur retient jusqu’où la piste d’audit était arrivée.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Whether an older copy put in place of this vault is recognised here.</source>
        <translation>Si une copie plus ancienne mise à la place de ce coffre est reconnue ici.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Older copies</source>
        <translation>Copies plus anciennes</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Check the vault</source>
        <translation>Vérifier le coffre</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Reads every page, verifies every entry and every sealed record.</source>
        <translation>Lit chaque page, vérifie chaque entrée et chaque fiche scellée.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Is it whole?</source>
        <translation>Est-il intact ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Setting kept</source>
        <translation>Réglage enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Protect this vault less?</source>
        <translation>Moins protéger ce coffre ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>What is set here protects less than before. It takes your passphrase again.</source>
        <translation>Ce réglage protège moins qu’avant. Il faut de nouveau votre phrase de passe.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Set it</source>
        <translation>Régler</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Checking the vault</source>
        <translation>Vérification du coffre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/settings.py"/>
        <source>{n} hours</source>
        <extracomment>One in English: {n} hour</extracomment>
        <translation>
            <numerusform>{n} heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/settings.py"/>
        <source>{n} seconds</source>
        <extracomment>One in English: {n} second</extracomment>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Python {python}, Qt {qt}</source>
        <translation>Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>About Liaison</source>
        <translation>À propos de Liaison</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Liaison {version}</source>
        <translation>Liaison {version}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Free software under the GNU General Public License, version 3 or later. It uses no network but a relay that you join, keeps everything in the vault, and can neither prove that what was written is true nor hide that the vault exists.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il n’utilise aucun réseau hormis un relais que vous rejoignez, garde tout dans le coffre, et ne peut ni prouver que ce qui a été écrit est vrai, ni cacher que le coffre existe.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Make one…</source>
        <translation>En créer un…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Bring one back…</source>
        <translation>En remettre un…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Change its passphrase…</source>
        <translation>Changer sa phrase de passe…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Take it out…</source>
        <translation>Le sortir…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Compartment</source>
        <translation>Compartiment</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Who sources really are, apart from their records and under a passphrase of its own. Unlocking the vault does not open it. It can be left behind on a journey.</source>
        <translation>Qui sont réellement les sources, à part de leurs fiches et sous une phrase de passe propre. Déverrouiller le coffre ne l’ouvre pas. Il peut être laissé sur place lors d’un déplacement.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>{n} identities are kept apart</source>
        <extracomment>One in English: {n} identity is kept apart</extracomment>
        <translation>
            <numerusform>{n} identité est conservée à part</numerusform>
            <numerusform>{n} identités sont conservées à part</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>There is none in this vault.</source>
        <translation>Il n’y en a pas dans ce coffre.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>The compartment is made</source>
        <translation>Le compartiment est créé</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>The compartment has another passphrase</source>
        <translation>Le compartiment a une autre phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Where the compartment goes</source>
        <translation>Où va le compartiment</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Take this folder</source>
        <translation>Prendre ce dossier</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>The compartment is taken out</source>
        <translation>Le compartiment est sorti</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>A compartment that was taken out</source>
        <translation>Un compartiment qui a été sorti</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Take this file</source>
        <translation>Prendre ce fichier</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>The compartment is back</source>
        <translation>Le compartiment est de retour</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Change the compartment's passphrase</source>
        <translation>Changer la phrase de passe du compartiment</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Make a compartment</source>
        <translation>Créer un compartiment</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Earlier copies of the vault still open with the passphrase as it was. There are no recovery words: whoever loses it loses what is in there.</source>
        <translation>Les copies plus anciennes du coffre s’ouvrent encore avec la phrase de passe précédente. Il n’y a pas de mots de récupération : qui la perd perd ce qui s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>It needs a passphrase of its own, other than that of the vault. There are no recovery words: whoever loses it loses what is in there.</source>
        <translation>Il lui faut une phrase de passe propre, autre que celle du coffre. Il n’y a pas de mots de récupération : qui la perd perd ce qui s’y trouve.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>The new one</source>
        <translation>La nouvelle</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Its passphrase</source>
        <translation>Sa phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>The new one once more</source>
        <translation>La nouvelle, encore une fois</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>The same once more</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>The compartment's passphrase as it is</source>
        <translation>La phrase de passe actuelle du compartiment</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Suggest six words</source>
        <translation>Proposer six mots</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Make it</source>
        <translation>Le créer</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Take the compartment out?</source>
        <translation>Sortir le compartiment ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Bring the compartment back?</source>
        <translation>Remettre le compartiment ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>It is written into an encrypted file, read back, and removed from the vault, so that the vault can travel without it.</source>
        <translation>Il est écrit dans un fichier chiffré, relu, puis retiré du coffre, afin que le coffre puisse voyager sans lui.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>It goes into the vault as it was. The file stays where it is.</source>
        <translation>Il revient dans le coffre tel qu’il était. Le fichier reste où il est.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Take it out</source>
        <translation>Le sortir</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Bring it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Watch none</source>
        <translation>N’en surveiller aucun</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Write bundles to it too, unless another folder is chosen</source>
        <translation>Y écrire aussi les plis, sauf si un autre dossier est choisi</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Receipt for {precedence} within</source>
        <translation>Accusé pour {precedence} sous</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Only that it came</source>
        <translation>Seulement qu’il est arrivé</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>What receipts tell</source>
        <translation>Ce que disent les accusés</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>A stick, a share or a synchronised folder. New bundles for you are offered; nothing is taken in unasked.</source>
        <translation>Une clé USB, un partage réseau ou un dossier synchronisé. Les nouveaux plis pour vous sont proposés ; rien n’est intégré sans votre demande.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Receipt expected within</source>
        <translation>Accusé attendu sous</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Counted from when you handed a bundle over. What is late stands under Today.</source>
        <translation>Compté à partir du moment où vous avez remis un pli. Ce qui est en retard figure sous « Aujourd’hui ».</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>That a bundle came is always told to its sender; that you read it, if you want.</source>
        <translation>Qu’un pli est arrivé est toujours dit à son expéditeur ; que vous l’avez lu, si vous le voulez.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Which folder shall be watched?</source>
        <translation>Quel dossier doit être surveillé ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Watch it</source>
        <translation>Le surveiller</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Renew it now…</source>
        <translation>La renouveler maintenant…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Destroy the old keys now…</source>
        <translation>Détruire les anciennes clés maintenant…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>This protects what was copied on its way from whoever takes the device later. It protects neither what lies in the vault nor bundles sealed to keys that are still kept.</source>
        <translation>Cela protège ce qui a été copié en chemin contre quiconque prend l’appareil plus tard. Cela ne protège ni ce qui se trouve dans le coffre, ni les plis scellés pour des clés encore gardées.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Encryption key</source>
        <translation>Clé de chiffrement</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Others seal bundles to it. Nobody compares again when it is renewed.</source>
        <translation>Les autres scellent leurs plis pour elle. Personne n’a à comparer de nouveau quand elle est renouvelée.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Revision {n}, made {day}, {age} old</source>
        <translation>Révision {n}, créée le {day}, il y a {age}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Renewed by itself at the first unlocking after {day}</source>
        <translation>Renouvelée d’elle-même au premier déverrouillage après le {day}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Never renewed by itself</source>
        <translation>Jamais renouvelée d’elle-même</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Revision {n} still opens late bundles, until {day}; then it is destroyed</source>
        <translation>La révision {n} ouvre encore les plis tardifs, jusqu’au {day} ; puis elle est détruite</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>No older key is kept</source>
        <translation>Aucune clé plus ancienne n’est gardée</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Renew the encryption key?</source>
        <translation>Renouveler la clé de chiffrement ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>The new one goes with your next bundle to every officer; until then they seal to the old one, which opens late bundles for a while and is then destroyed.</source>
        <translation>La nouvelle part avec votre prochain pli pour chaque officier ; d’ici là, ils scellent pour l’ancienne, qui ouvre encore un temps les plis tardifs, puis est détruite.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Renew it</source>
        <translation>La renouveler</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>A new encryption key is in use</source>
        <translation>Une nouvelle clé de chiffrement est en service</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Destroy the old keys now?</source>
        <translation>Détruire les anciennes clés maintenant ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Bundles that were sealed to them and have not arrived yet can never be opened, by you neither. Officers who have not had your new key yet still seal to an old one.</source>
        <translation>Les plis scellés pour elles et pas encore arrivés ne pourront jamais être ouverts, pas même par vous. Les officiers qui n’ont pas encore reçu votre nouvelle clé scellent toujours pour une ancienne.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Destroy them</source>
        <translation>Les détruire</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>The old keys are destroyed</source>
        <translation>Les anciennes clés sont détruites</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Earlier epochs</source>
        <translation>Époques précédentes</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Revoke the keys of one if they fell into other hands, also later.</source>
        <translation>Révoquez les clés de l’une d’elles si elles sont tombées en d’autres mains, même plus tard.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Epoch {n} broke off at entry {size}</source>
        <translation>L’époque {n} s’est interrompue à l’entrée {size}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Epoch {n} broke off at entry {size}; revoked as of {when}</source>
        <translation>L’époque {n} s’est interrompue à l’entrée {size} ; révoquée à compter du {when}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Revoke its keys…</source>
        <translation>Révoquer ses clés…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Revoke the keys of epoch {n}</source>
        <translation>Révoquer les clés de l’époque {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Revoke the keys of epoch {n}?</source>
        <translation>Révoquer les clés de l’époque {n} ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>It counts with everybody who compared your card of now: bundles under those keys are refused, and what nobody had seen before that time is flagged. It goes with your next bundle to everybody, and cannot be taken back.</source>
        <translation>Elle vaut chez tous ceux qui ont comparé votre carte actuelle : les plis scellés sous ces clés sont refusés, et ce que personne n’avait vu avant ce moment est signalé. Elle part avec votre prochain pli pour chacun, et ne peut pas être reprise.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>The keys are revoked</source>
        <translation>Les clés sont révoquées</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Show code, words and digits…</source>
        <translation>Afficher code, mots et chiffres…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>What others compare: they scan it from this screen, or hear you read it out.</source>
        <translation>Ce que les autres comparent : ils le scannent sur cet écran, ou vous l’entendent lire à voix haute.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Declare a new epoch…</source>
        <translation>Déclarer une nouvelle époque…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>A new epoch</source>
        <translation>Une nouvelle époque</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>This vault is older than what was signed last, so nothing can be written to it. If the newer one is lost, go on with a new trail and new keys.</source>
        <translation>Ce coffre est plus ancien que ce qui a été signé en dernier : rien ne peut donc y être écrit. Si le plus récent est perdu, continuez avec une nouvelle piste et de nouvelles clés.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>This is an older copy</source>
        <translation>Ceci est une copie plus ancienne</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Making new keys; this takes a few seconds.</source>
        <translation>Création de nouvelles clés ; cela prend quelques secondes.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>set aside</source>
        <translation>écartée</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>author not named</source>
        <translation>auteur non désigné</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Take one in from a file…</source>
        <translation>Prendre d’un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Make a policy…</source>
        <translation>Établir une directive…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Signed by an authority that you compared and named. No setting is looser than it demands; setting it aside takes your passphrase, a reason and an entry.</source>
        <translation>Signée par une autorité que vous avez comparée et désignée. Aucun réglage n’est plus lâche que ce qu’elle exige ; l’écarter demande votre phrase de passe, un motif et une entrée.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>What it demands</source>
        <translation>Ce qu’elle exige</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>No policy is here: nothing is demanded, and nothing can be overridden.</source>
        <translation>Aucune directive ici : rien n’est exigé, et on ne peut passer outre à rien.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>its time is over</source>
        <translation>échue</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>number {n}, signed by {who}, until {day}</source>
        <translation>numéro {n}, signé par {who}, jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>It demands on until a newer one comes, and lets nothing be overridden.</source>
        <translation>Elle reste exigible jusqu’à la suivante, et ne permet de passer outre à rien.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Set aside…</source>
        <translation>Écarter…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Put back</source>
        <translation>Remettre en vigueur</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>A file with a policy</source>
        <translation>Un fichier de directive</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Set this policy aside?</source>
        <translation>Écarter cette directive ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Until a newer one comes, nothing of what {whose} demands holds at this desk. The audit trail keeps that you did it, and why; whoever inspects it sees it.</source>
        <translation>Jusqu’à la suivante, rien de ce que {whose} exige ne vaut à ce poste. La piste d’audit garde que vous l’avez fait, et pourquoi ; quiconque l’inspecte le voit.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Set aside</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>The policy is set aside</source>
        <translation>La directive est écartée</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>The policy is in force again</source>
        <translation>La directive est de nouveau en vigueur</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Take in a policy…</source>
        <translation>Intégrer une politique…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>What records can be marked with. An organisation's own comes as an XML-SPIF file. What is sealed keeps its marking when a policy is removed.</source>
        <translation>Ce avec quoi les fiches peuvent être marquées. La politique propre à une organisation vient en fichier XML-SPIF. Ce qui est scellé garde son marquage quand une politique est retirée.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>ships with Liaison</source>
        <translation>fournie avec Liaison</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Remove the policy {name}</source>
        <translation>Retirer la politique {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Take in a marking policy</source>
        <translation>Intégrer une politique de marquage</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>{name} can be chosen in every marking now</source>
        <translation>{name} peut maintenant être choisie dans chaque marquage</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Nothing can be marked under it any more. What is sealed under it keeps reading, and counts as the most sensitive of all.</source>
        <translation>Plus rien ne pourra être marqué selon elle. Ce qui est scellé selon elle reste lisible, et compte comme le plus sensible de tout.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Take in the policy {name}?</source>
        <translation>Intégrer la politique {name} ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Whoever writes a policy says what counts as sensitive. Take it only from the office that answers for it, and compare the SHA-256 with that office.</source>
        <translation>Qui écrit une politique dit ce qui compte comme sensible. Ne la prenez que du service qui en répond, et comparez le SHA-256 avec lui.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Levels, the most sensitive first</source>
        <translation>Niveaux, du plus sensible au moins sensible</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Says what equals what in</source>
        <translation>Équivalences données avec</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>Take in an invitation…</source>
        <translation>Intégrer une invitation…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>Send and fetch now</source>
        <translation>Envoyer et relever maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>Only when I ask, as where every byte is paid for or heard</source>
        <translation>Seulement à ma demande, par exemple là où chaque octet est payé ou écouté</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>Carries sealed bundles when there is a network. It is trusted with nothing: it sees neither names nor content, and only the recipient's signature counts.</source>
        <translation>Porte les plis scellés quand il y a un réseau. Rien ne lui est confié : il ne voit ni noms ni contenu, et seule la signature du destinataire compte.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>Take in an invitation to a relay</source>
        <translation>Intégrer une invitation à un relais</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>The relay is joined; destroy the file, the vault has what it says</source>
        <translation>Relais rejoint ; détruisez le fichier, le coffre garde ce qu’il dit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>Forget the relay?</source>
        <translation>Oublier le relais ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>To use it again you need a new invitation. What was sealed stays in the vault and can be written to a stick.</source>
        <translation>Pour l’utiliser de nouveau, il vous faut une nouvelle invitation. Ce qui a été scellé reste dans le coffre et peut être écrit sur une clé USB.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>The relay is forgotten</source>
        <translation>Le relais est oublié</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Something was destroyed, and the file is still to be written anew.</source>
        <translation>Quelque chose a été détruit, et le fichier reste à réécrire.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Rules from a file…</source>
        <translation>Règles depuis un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Save the rules…</source>
        <translation>Enregistrer les règles…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Hold everything…</source>
        <translation>Tout geler…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Clean up now</source>
        <translation>Nettoyer maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>What must be kept and what must go when. Each set is an entry of your log.</source>
        <translation>Ce qui doit être conservé et ce qui doit disparaître, et quand. Chaque jeu de règles est une entrée de votre piste.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Legal holds</source>
        <translation>Gels juridiques</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Disposition</source>
        <translation>Sort final</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>What is due is shown and chosen by you; nothing goes by itself.</source>
        <translation>Ce qui est à échéance s’affiche et c’est vous qui choisissez ; rien ne disparaît de soi-même.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>No rule is in force.</source>
        <translation>Aucune règle n’est en vigueur.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>No hold stands.</source>
        <translation>Aucun gel n’est en place.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>On {what}, lifted {when}: {why}</source>
        <translation>Sur {what}, levé le {when} : {why}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>A file of retention rules</source>
        <translation>Un fichier de règles de conservation</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Where shall the rules go?</source>
        <translation>Où mettre les règles ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>The rules are saved as {name}</source>
        <translation>Les règles sont enregistrées sous {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Gone: {rule}</source>
        <translation>Supprimée : {rule}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>New: {rule}</source>
        <translation>Nouvelle : {rule}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Put these rules in force?</source>
        <translation>Mettre ces règles en vigueur ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Put in force</source>
        <translation>Mettre en vigueur</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>They demand less than those in force: {names}.</source>
        <translation>Elles exigent moins que celles en vigueur : {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Hold everything?</source>
        <translation>Tout geler ?</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>From now on nothing is destroyed until the hold is lifted.</source>
        <translation>Désormais, rien n’est détruit tant que le gel n’est pas levé.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>The file is written anew</source>
        <translation>Le fichier est réécrit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The passphrase as it is</source>
        <translation>La phrase de passe actuelle</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>It is asked for at each unlocking. Recovery words stay as they are.</source>
        <translation>Elle est demandée à chaque déverrouillage. Les mots de récupération restent les mêmes.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The two new ones differ.</source>
        <translation>Les deux nouvelles diffèrent.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Deriving the new key; this takes a few seconds.</source>
        <translation>Calcul de la nouvelle clé ; cela prend quelques secondes.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The passphrase is changed. Use the new one from now on.</source>
        <translation>La phrase de passe est changée. Utilisez désormais la nouvelle.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The passphrase is changed</source>
        <translation>La phrase de passe est changée</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Make new recovery words…</source>
        <translation>Créer de nouveaux mots de récupération…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Recovery words</source>
        <translation>Mots de récupération</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>They open the vault when the passphrase is lost. Making new ones ends the old.</source>
        <translation>Ils ouvrent le coffre quand la phrase de passe est perdue. En créer de nouveaux annule les anciens.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>New recovery words</source>
        <translation>Nouveaux mots de récupération</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The words on your present sheet stop working. Have pen and paper ready: the new ones are shown once.</source>
        <translation>Les mots de votre feuille actuelle cessent de fonctionner. Ayez papier et stylo à portée de main : les nouveaux ne s’affichent qu’une fois.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Make them</source>
        <translation>Créer les mots</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Making new words; this takes a few seconds.</source>
        <translation>Création de nouveaux mots ; cela prend quelques secondes.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Write these words down</source>
        <translation>Notez ces mots</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>They open the vault when the passphrase is lost, and they are shown only now. Keep the sheet apart from this computer.</source>
        <translation>Ils ouvrent le coffre quand la phrase de passe est perdue, et ne s’affichent que maintenant. Gardez la feuille loin de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Word {n}</source>
        <translation>Mot {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>To be sure that you have them, type two of them:</source>
        <translation>Pour être sûr que vous les avez, tapez-en deux :</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>I have them</source>
        <translation>Je les ai</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>SITREP of the day</source>
        <translation>SITREP du jour</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Drafts to complete, promises that fall due, indicators to tick, meetings and bundles on their way will stand here.</source>
        <translation>Brouillons à compléter, promesses arrivant à échéance, indicateurs à relever, réunions et plis en route figureront ici.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Urgent, not answered yet</source>
        <translation>Urgent, encore sans réponse</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Receipts overdue</source>
        <translation>Accusés de réception en retard</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Your consent is asked</source>
        <translation>Votre consentement est demandé</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Promises due</source>
        <translation>Promesses à échéance</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Next meetings</source>
        <translation>Prochaines réunions</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Indicators to tick</source>
        <translation>Indicateurs à relever</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Drafts to complete</source>
        <translation>Brouillons à compléter</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Amendments under way</source>
        <translation>Amendements en cours</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Overdue: {who}</source>
        <translation>En retard : {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>nobody named</source>
        <translation>nom non indiqué</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Show all {n}</source>
        <translation>Tout afficher ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Show all {n}: {page}</source>
        <translation>Tout afficher ({n}) : {page}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Sealing needs: {fields}</source>
        <translation>Pour sceller, il faut : {fields}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Still empty: {fields}</source>
        <translation>Encore vide : {fields}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>was due {when}</source>
        <translation>échu le {when}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>last {when}: {what}</source>
        <translation>dernier relevé le {when} : {what}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>not observed in its period</source>
        <translation>non observé dans sa période</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Tick…</source>
        <translation>Relever…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Tick {what}</source>
        <translation>Relever {what}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>In the watched folder</source>
        <translation>Dans le dossier surveillé</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/today.py"/>
        <source>{n} bundles are sealed</source>
        <extracomment>One in English: {n} bundle is sealed</extracomment>
        <translation>
            <numerusform>{n} pli est scellé</numerusform>
            <numerusform>{n} plis sont scellés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Not written to a stick yet</source>
        <translation>Pas encore écrit sur une clé USB</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/today.py"/>
        <source>{n} bundles were given</source>
        <extracomment>One in English: {n} bundle was given</extracomment>
        <translation>
            <numerusform>{n} pli a été remis</numerusform>
            <numerusform>{n} plis ont été remis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Not acknowledged by everybody it is for</source>
        <translation>Tous les destinataires n’ont pas encore accusé réception</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Bundles waiting</source>
        <translation>Plis en attente</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>It becomes a draft of now, of the level and trend that follow from it.</source>
        <translation>Il en sort un brouillon daté de maintenant, avec le niveau et la tendance qui en découlent.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Tick it</source>
        <translation>Relever</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>What was observed</source>
        <translation>Ce qui a été observé</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today_notices.py"/>
        <source>Taken in {when}; say to the sender what was done</source>
        <translation>Intégré ({when}) ; dites à l’expéditeur ce qui a été fait</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today_notices.py"/>
        <source>No receipt from {people}</source>
        <translation>Pas d’accusé de réception de {people}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today_notices.py"/>
        <source>Bundle {number}, expected {when}</source>
        <translation>Pli {number}, accusé attendu : {when}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>Destroyed {when} under the rule {rule}</source>
        <translation>Détruite le {when} selon la règle {rule}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>Destroyed {when}</source>
        <translation>Détruite le {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/tombstone.py"/>
        <source>{n} versions</source>
        <extracomment>One in English: {n} version</extracomment>
        <translation>
            <numerusform>{n} version</numerusform>
            <numerusform>{n} versions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>{count}: entries and proofs stay, nothing of the content is left</source>
        <translation>{count} : les entrées et les preuves restent, rien du contenu ne subsiste</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>The tombstone is entry {n} of the audit trail</source>
        <translation>L’acte de destruction est l’entrée {n} de la piste d’audit</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>By authority of {authority}</source>
        <translation>En vertu de {authority}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>Reason: {why}</source>
        <translation>Motif : {why}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>Given to</source>
        <translation>Remise à</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>{who}, in bundle {n}, {when}</source>
        <translation>{who}, dans le pli {n}, le {when}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>Write a recall notice</source>
        <translation>Rédiger un avis de rappel</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>Version {n}: entry with the hash {hash}</source>
        <translation>Version {n} : entrée d’empreinte {hash}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>Entry and proof of the tombstone</source>
        <translation>Entrée et preuve de l’acte de destruction</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>What can still be proven</source>
        <translation>Ce qui peut encore être prouvé</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/tombstone.py"/>
        <source>{n} pieces of evidence against its author's audit trail are kept</source>
        <extracomment>One in English: {n} piece of evidence against its author's audit trail is kept</extracomment>
        <translation>
            <numerusform>{n} élément de preuve contre la piste d’audit de son auteur est conservé</numerusform>
            <numerusform>{n} éléments de preuve contre la piste d’audit de son auteur sont conservés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/versions.py"/>
        <source>Older version</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <location filename="../../ui/pages/versions.py"/>
        <source>Newer version</source>
        <translation>Version postérieure</translation>
    </message>
    <message>
        <location filename="../../ui/pages/versions.py"/>
        <source>These two say the same.</source>
        <translation>Ces deux versions disent la même chose.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/versions.py"/>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
    <message>
        <location filename="../../ui/palette.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../ui/palette.py"/>
        <source>Search everything, or type what to do</source>
        <translation>Rechercher partout, ou taper une action</translation>
    </message>
    <message>
        <location filename="../../ui/palette.py"/>
        <source>Records and actions that fit</source>
        <translation>Fiches et actions qui correspondent</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Nothing belongs to this case yet.</source>
        <translation>Rien ne relève encore de ce dossier.</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Also named in</source>
        <translation>Aussi nommée dans</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>{n} kept</source>
        <translation>Tenues : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>{n} broken</source>
        <translation>Rompues : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>{n} disputed</source>
        <translation>Contestées : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>{n} open</source>
        <translation>En cours : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Promises that this person made</source>
        <translation>Promesses faites par cette personne</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>No record names this person yet.</source>
        <translation>Aucune fiche ne nomme encore cette personne.</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>already here</source>
        <translation>déjà ici</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>new here</source>
        <translation>nouveau ici</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/papers.py"/>
        <source>{n} papers</source>
        <extracomment>One in English: {n} paper</extracomment>
        <translation>
            <numerusform>{n} attestation</numerusform>
            <numerusform>{n} attestations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>All of it is here already; there is nothing to take in.</source>
        <translation>Tout cela est déjà ici ; il n’y a rien à intégrer.</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>Each is signed by the officer named, with the keys of the card that is here. It is that officer's word: take it in if you want to go by it.</source>
        <translation>Chacune est signée par l’officier nommé, avec les clés de la carte qui est ici. C’est la parole de cet officier : intégrez-la si vous voulez vous y fier.</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>The file holds {papers}</source>
        <translation>Le fichier contient {papers}</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>Take in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>Papers about {who}</source>
        <translation>Attestations sur {who}</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>Signed by this officer, or by others who speak of this card; newest first.</source>
        <translation>Signées par cet officier, ou par d’autres qui parlent de cette carte ; les plus récentes d’abord.</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>here since {when}</source>
        <translation>ici depuis le {when}</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>There is none here.</source>
        <translation>Il n’y en a aucune ici.</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>Where shall the file go?</source>
        <translation>Où doit aller le fichier ?</translation>
    </message>
    <message>
        <location filename="../../ui/portions.py"/>
        <source>Attachment {n}</source>
        <translation>Pièce jointe {n}</translation>
    </message>
    <message>
        <location filename="../../ui/portions.py"/>
        <source>Link {n}</source>
        <translation>Lien {n}</translation>
    </message>
    <message>
        <location filename="../../ui/portions.py"/>
        <source>{portion} {mark}</source>
        <translation>{portion} {mark}</translation>
    </message>
    <message>
        <location filename="../../ui/portions.py"/>
        <source>{portion} {mark}: another policy</source>
        <translation>{portion} {mark} : autre politique</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Relay: offline</source>
        <translation>Relais : hors ligne</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Relay: connecting</source>
        <translation>Relais : connexion</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Relay: connected</source>
        <translation>Relais : connecté</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Relay: see the settings</source>
        <translation>Relais : voir les réglages</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Relay: silent</source>
        <translation>Relais : silencieux</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Relay: {n}% sent</source>
        <translation>Relais : {n} % envoyé</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>{state}, waiting: {n}</source>
        <translation>{state}, en attente : {n}</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Nothing is sent or fetched until you press this.</source>
        <translation>Rien n’est envoyé ni relevé tant que vous n’appuyez pas ici.</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Bundles wait until their officers have signed that they received them.</source>
        <translation>Les plis attendent que leurs officiers aient signé les avoir reçus.</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>Proven</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>Not proven</source>
        <translation>Non prouvé</translation>
    </message>
    <message>
        <location filename="../../ui/revoking.py"/>
        <source>When the key fell into other hands</source>
        <translation>Quand la clé est tombée en d’autres mains</translation>
    </message>
    <message>
        <location filename="../../ui/revoking.py"/>
        <source>Revoke the key</source>
        <translation>Révoquer la clé</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Rosters</source>
        <translation>Tableaux des officiers</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>An organisation's authority signs which officers it knows, what they are and until when. A roster certifies where you named its author the authority of it.</source>
        <translation>L’autorité d’une organisation signe quels officiers elle connaît, ce qu’ils sont et jusqu’à quand. Un tableau certifie là où vous avez désigné son auteur comme autorité de l’organisation.</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>There is no roster yet. Take one in as a file, or make one.</source>
        <translation>Il n’y a pas encore de tableau. Intégrez-en un depuis un fichier, ou établissez-en un.</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Make a roster…</source>
        <translation>Établir un tableau…</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>no card here</source>
        <translation>aucune carte ici</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Make a roster</source>
        <translation>Établir un tableau</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>You sign that these cards belong to these officers. Whoever has named you the authority of the organisation takes them as certified until the last day. The newest roster of an organisation counts alone, so put everybody on it.</source>
        <translation>Vous signez que ces cartes appartiennent à ces officiers. Quiconque vous a désigné comme autorité de l’organisation les tient pour certifiées jusqu’au dernier jour. Seul le tableau le plus récent d’une organisation compte : inscrivez-y donc tout le monde.</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Put the cards into the file too</source>
        <translation>Mettre aussi les cartes dans le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Who is on it</source>
        <translation>Qui y figure</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Officer</source>
        <translation>Officier</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Clearance</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>{what} of {who}</source>
        <translation>{what} de {who}</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Where shall the roster's file go?</source>
        <translation>Où doit aller le fichier du tableau ?</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>The roster is signed, and saved as {name}.</source>
        <translation>Le tableau est signé et enregistré sous {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>over</source>
        <translation>expiré</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>{n} of {all} parts here</source>
        <translation>{n} parties sur {all} ici</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/safe.py"/>
        <source>Shown up to here, of {n} characters in all. An export has all of it.</source>
        <translation>Affiché jusqu’ici, sur {n} caractères en tout. Une exportation contient tout.</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>The day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>The week</source>
        <translation>La semaine</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Nothing of it</source>
        <translation>Rien</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Case, reference, serial</source>
        <translation>Dossier, référence, numéro d’ordre</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>These and the links</source>
        <translation>Ceux-ci et les liens</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>All of it, with the files</source>
        <translation>Tout, fichiers compris</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Sanitised copy</source>
        <translation>Copie expurgée</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>A new draft with code names and coarse places and times; it does not say what it was made of. Names that stand only in a text cannot be known: read the draft before you seal it.</source>
        <translation>Un nouveau brouillon avec des noms de code, des lieux et des heures approximatifs ; il ne dit pas d’où il vient. Les noms qui ne figurent que dans un texte ne peuvent être connus : lisez le brouillon avant de le sceller.</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Places to a square of</source>
        <translation>Lieux ramenés à un carré de</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Times to</source>
        <translation>Heures ramenées à</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Names of places</source>
        <translation>Noms de lieux</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Left out, with the area</source>
        <translation>Omis, avec la zone</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Replaced by the area</source>
        <translation>Remplacés par la zone</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>What else goes with it</source>
        <translation>Ce qui l’accompagne</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Make the draft</source>
        <translation>Créer le brouillon</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>{name} becomes {code}</source>
        <translation>{name} devient {code}</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Sanitised copy…</source>
        <translation>Copie expurgée…</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>older copies not recognised</source>
        <translation>copies plus anciennes non reconnues</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>reading only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>This vault is open for reading only: nothing can be written.</source>
        <translation>Ce coffre est ouvert en lecture seule : rien ne peut être écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>A contact happening now, from any page</source>
        <translation>Un contact en cours, depuis toute page</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell.py"/>
        <source>{n} drafts</source>
        <extracomment>One in English: {n} draft</extracomment>
        <translation>
            <numerusform>{n} brouillon</numerusform>
            <numerusform>{n} brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell.py"/>
        <source>{n} entries unwitnessed</source>
        <extracomment>One in English: {n} entry unwitnessed</extracomment>
        <translation>
            <numerusform>{n} entrée non attestée</numerusform>
            <numerusform>{n} entrées non attestées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>all entries witnessed</source>
        <translation>toutes les entrées attestées</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>NO MARKED CONTENT IN VIEW</source>
        <translation>AUCUN CONTENU MARQUÉ À L’ÉCRAN</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>Marking of what shows: {text}</source>
        <translation>Marquage de ce qui s’affiche : {text}</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Create a vault</source>
        <translation>Créer un coffre</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Your name stands on every record you seal and on the card others get from you.</source>
        <translation>Votre nom figure sur chaque fiche que vous scellez et sur la carte que vous donnez aux autres.</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Create the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Rank</source>
        <translation>Grade</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Nation</source>
        <translation>Nation</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Another</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Passphrase: six random words, made for you</source>
        <translation>Phrase de passe : six mots au hasard, faits pour vous</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Type it, or one of your own</source>
        <translation>Tapez-la, ou une autre de votre choix</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Where shall the vault lie?</source>
        <translation>Où placer le coffre ?</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Making the keys and the vault; this takes a few seconds.</source>
        <translation>Création des clés et du coffre ; cela prend quelques secondes.</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>I have them: open the vault</source>
        <translation>Je les ai : ouvrir le coffre</translation>
    </message>
    <message>
        <location filename="../../ui/start/gate.py"/>
        <source>Contact logs and negotiation notes that stay yours and hold up.</source>
        <translation>Des journaux de contact et des notes de négociation qui restent à vous et font foi.</translation>
    </message>
    <message>
        <location filename="../../ui/start/gate.py"/>
        <source>Encrypted in one folder on this computer.</source>
        <translation>Chiffré dans un seul dossier sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/start/gate.py"/>
        <source>Carried by stick, signed and sealed to each officer.</source>
        <translation>Transporté par clé USB, signé et scellé pour chaque officier.</translation>
    </message>
    <message>
        <location filename="../../ui/start/gate.py"/>
        <source>An audit trail that others can check.</source>
        <translation>Une piste d’audit que d’autres peuvent vérifier.</translation>
    </message>
    <message>
        <location filename="../../ui/start/gate.py"/>
        <source>No network and no account needed.</source>
        <translation>Ni réseau ni compte nécessaires.</translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>Type the words from your sheet. With several sheets, one sheet on a line. Then set a new passphrase; the old one opens nothing any more.</source>
        <translation>Tapez les mots de votre feuille. S’il y a plusieurs feuilles, une feuille par ligne. Choisissez ensuite une nouvelle phrase de passe ; l’ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>At least 15 characters.</source>
        <translation>Au moins 15 caractères.</translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>New passphrase once more</source>
        <translation>Nouvelle phrase de passe, encore une fois</translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>Set the passphrase</source>
        <translation>Définir la phrase de passe</translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>Opening the vault with the words…</source>
        <translation>Ouverture du coffre avec les mots…</translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>The tour</source>
        <translation>La visite guidée</translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>Three fictitious officers write, seal, exchange and check. Everything is made in a temporary folder; nothing of yours is touched.</source>
        <translation>Trois officiers fictifs écrivent, scellent, échangent et vérifient. Tout se fait dans un dossier temporaire ; rien de ce qui est à vous n’est touché.</translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>What the tour does</source>
        <translation>Ce que fait la visite guidée</translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>The passphrase of all three vaults:</source>
        <translation>La phrase de passe des trois coffres :</translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>Open the first vault</source>
        <translation>Ouvrir le premier coffre</translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>Taking the tour…</source>
        <translation>Visite guidée en cours…</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Nothing of the vault is in memory.</source>
        <translation>Rien du coffre n’est en mémoire.</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Use recovery words</source>
        <translation>Mots de récupération</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Open another vault…</source>
        <translation>Ouvrir un autre coffre…</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Bringing the vault to the present form. It is done once; {share} so far.</source>
        <translation>Mise du coffre à la forme actuelle. Une seule fois ; {share} déjà faits.</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Deriving the key from the passphrase; this takes about a second.</source>
        <translation>Calcul de la clé à partir de la phrase de passe ; cela prend environ une seconde.</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Open a vault</source>
        <translation>Ouvrir un coffre</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Open vault</source>
        <translation>Ouvrir le coffre</translation>
    </message>
    <message>
        <location filename="../../ui/start/welcome.py"/>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../ui/start/welcome.py"/>
        <source>A vault is one encrypted folder that holds everything you write. It can be copied as a whole, and it opens with your passphrase alone.</source>
        <translation>Un coffre est un dossier chiffré qui contient tout ce que vous écrivez. Il se copie en bloc et ne s’ouvre qu’avec votre phrase de passe.</translation>
    </message>
    <message>
        <location filename="../../ui/start/welcome.py"/>
        <source>Open a vault…</source>
        <translation>Ouvrir un coffre…</translation>
    </message>
    <message>
        <location filename="../../ui/start/welcome.py"/>
        <source>Take the tour</source>
        <translation>Faire la visite guidée</translation>
    </message>
    <message>
        <location filename="../../ui/timeline.py"/>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <location filename="../../ui/timeline.py"/>
        <source>Violations</source>
        <translation>Violations</translation>
    </message>
    <message>
        <location filename="../../ui/timeline.py"/>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <location filename="../../ui/timeline.py"/>
        <source>Nothing has a time yet.</source>
        <translation>Rien n’a encore d’heure.</translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>{n} s ago</source>
        <translation>il y a {n} s</translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>{n} min ago</source>
        <translation>il y a {n} min</translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>{n} h ago</source>
        <translation>il y a {n} h</translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../ui/trust.py"/>
        <source>introduced, not compared yet</source>
        <translation>présentée, pas encore comparée</translation>
    </message>
    <message>
        <location filename="../../ui/trust.py"/>
        <source>certified by roster</source>
        <translation>certifiée par un tableau</translation>
    </message>
    <message>
        <location filename="../../ui/trust.py"/>
        <source>not compared yet</source>
        <translation>pas encore comparée</translation>
    </message>
    <message>
        <location filename="../../ui/trust.py"/>
        <source>compared {how} on {day} by you</source>
        <translation>comparée {how} le {day} par vous</translation>
    </message>
    <message>
        <location filename="../../ui/trust.py"/>
        <source>compared</source>
        <translation>comparée</translation>
    </message>
    <message>
        <location filename="../../ui/trust.py"/>
        <source>key revoked by {who} as of {day}</source>
        <translation>clé révoquée par {who} à compter du {day}</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Everything about this bundle holds.</source>
        <translation>Tout est en règle dans ce pli.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>It is safe to take in.</source>
        <translation>Vous pouvez l’intégrer sans risque.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>This bundle was taken in before, {when}.</source>
        <translation>Ce pli a déjà été intégré le {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>There is nothing more to do with it; a newer one has another file name.</source>
        <translation>Il n’y a plus rien à en faire ; un pli plus récent porte un autre nom de fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>The bundle is whole, but nobody has made sure whose key signed it.</source>
        <translation>Le pli est intact, mais personne n’a vérifié à qui appartient la clé qui l’a signé.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Compare fingerprint words with the officer before you rely on what it says.</source>
        <translation>Comparez les mots de l’empreinte avec l’officier avant de vous fier à ce qu’il dit.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>This officer's keys have signed two histories: the evidence is kept here.</source>
        <translation>Les clés de cet officier ont signé deux historiques : la preuve en est conservée ici.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Speak to the officer before you rely on anything; see the audit trail.</source>
        <translation>Parlez à l’officier avant de vous fier à quoi que ce soit ; voyez la piste d’audit.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>The bundle holds, and it shows that something is wrong with {who}.</source>
        <translation>Le pli est valable, et il montre que quelque chose ne va pas chez {who}.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Take it in: the sender has done nothing wrong, and what it proves is kept.</source>
        <translation>Intégrez-le : l’expéditeur n’a rien fait de mal, et ce qu’il prouve est conservé.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Another officer has seen a state of the sender's trail that is not proven here.</source>
        <translation>Un autre officier a vu un état de la piste de l’expéditeur qui n’est pas prouvé ici.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Your next bundle to the sender asks for the proof; later bundles must bring it.</source>
        <translation>Votre prochain pli à l’expéditeur demande la preuve ; les plis ultérieurs devront l’apporter.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Nothing connects the sender's audit trail with what you knew of it before.</source>
        <translation>Rien ne relie la piste d’audit de l’expéditeur à ce que vous en connaissiez.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>A bundle in between has not arrived: ask the sender to write it again.</source>
        <translation>Un pli intermédiaire n’est pas arrivé : demandez à l’expéditeur de le réécrire.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>The bundle is whole, but {which} before it.</source>
        <translation>Le pli est intact, mais avant lui {which}.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Ask the sender to write it again; this one can be taken in meanwhile.</source>
        <translation>Demandez à l’expéditeur de le réécrire ; celui-ci peut être intégré en attendant.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Signed with the key of this card, {words}.</source>
        <translation>Signé avec la clé de cette carte, {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Whole</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Both signatures and entry {n} of the sender's trail cover every byte.</source>
        <translation>Les deux signatures et l’entrée {n} de la piste de l’expéditeur couvrent chaque octet.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Seen before</source>
        <translation>Déjà vu</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Yes, taken in {when}.</source>
        <translation>Oui, intégré le {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>No, it is new here.</source>
        <translation>Non, il est nouveau ici.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Number {n} to these recipients</source>
        <translation>Numéro {n} à ces destinataires</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{number}, none missing.</source>
        <translation>{number}, aucun ne manque.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>number {n} has not arrived</source>
        <translation>le numéro {n} n’est pas arrivé</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{n} bundles have not arrived</source>
        <translation>{n} plis ne sont pas arrivés</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>numbers {numbers} have not arrived</source>
        <translation>les numéros {numbers} ne sont pas arrivés</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{entries}; no proof leads to it from {sizes}, which another officer has seen.</source>
        <translation>{entries} ; aucune preuve n’y mène depuis {sizes}, état vu par un autre officier.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{entries}, seen for the first time: later ones are held against it.</source>
        <translation>{entries} ; piste vue pour la première fois : les suivantes lui seront comparées.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{entries}; proven to contain all that you knew of it before.</source>
        <translation>{entries} ; la preuve est faite qu’elle contient tout ce que vous en connaissiez.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{entries}: older than what you already know of it, and it fits.</source>
        <translation>{entries} ; plus ancienne que ce que vous en connaissez déjà, et concordante.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{entries}, and no proof that leads from what you knew to it.</source>
        <translation>{entries} ; aucune preuve ne la relie à ce que vous en connaissiez.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/verdict.py"/>
        <source>{n} pieces of evidence</source>
        <extracomment>One in English: {n} piece of evidence</extracomment>
        <translation>
            <numerusform>{n} élément de preuve</numerusform>
            <numerusform>{n} éléments de preuve</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{pieces} kept against the sender's trail.</source>
        <translation>Conservé contre la piste de l’expéditeur : {pieces}.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>The keys of {who} signed two trails, which part at entry {n}.</source>
        <translation>Les clés de {who} ont signé deux pistes, qui divergent à l’entrée {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>The sender knows {who} by other keys than you: compare that card once more.</source>
        <translation>L’expéditeur connaît {who} par d’autres clés que vous : comparez cette carte encore une fois.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>It shows nothing of other officers' trails that you know.</source>
        <translation>Il ne montre rien des pistes d’autres officiers que vous connaissez.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/verdict.py"/>
        <source>{n} states</source>
        <extracomment>One in English: {n} state</extracomment>
        <translation>
            <numerusform>{n} état</numerusform>
            <numerusform>{n} états</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>It shows {states} of other officers' trails; none contradicts yours.</source>
        <translation>Il montre {states} de pistes d’autres officiers ; rien n’y contredit les vôtres.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Keep aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Refuse…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Add a card…</source>
        <translation>Ajouter une carte…</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Keep the evidence</source>
        <translation>Conserver la preuve</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Verdict: {what} {then}</source>
        <translation>Verdict : {what} {then}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/verdict.py"/>
        <source>{n} archive keys</source>
        <extracomment>One in English: {n} archive key</extracomment>
        <translation>
            <numerusform>{n} clé d’archive</numerusform>
            <numerusform>{n} clés d’archive</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{people} and {keys}</source>
        <translation>{people} et {keys}</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Sealed {when} · {precedence} · {size} · for {people}</source>
        <translation>Scellé le {when} · {precedence} · {size} · pour {people}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/verdict.py"/>
        <source>papers</source>
        <extracomment>One in English: paper</extracomment>
        <translation>
            <numerusform>attestation</numerusform>
            <numerusform>attestations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{papers} cannot be checked here, for want of the authors' cards.</source>
        <translation>Impossible de vérifier ici, faute des cartes des auteurs : {papers}.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>What is inside</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>newer version</source>
        <translation>version plus récente</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>earlier version</source>
        <translation>version plus ancienne</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>more of what is here</source>
        <translation>plus complète que celle d’ici</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Your vault</source>
        <translation>Votre coffre</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Nothing was taken in and nothing was changed.</source>
        <translation>Rien n’a été intégré et rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Keep it as it is: it is the evidence.</source>
        <translation>Gardez-le tel quel : c’est la preuve.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>It stays where it is.</source>
        <translation>Il reste où il est.</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>not a picture, a text or a sound</source>
        <translation>ce n’est ni une image, ni un texte, ni un son</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>too large or damaged</source>
        <translation>trop grand ou endommagé</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>a sound without sound</source>
        <translation>un son sans contenu</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>a sound of an unknown coding</source>
        <translation>un son au codage inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>stopped, for it took too much memory or time</source>
        <translation>arrêté : trop de mémoire ou de temps</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Close the attachment</source>
        <translation>Fermer la pièce jointe</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>It is decoded in a process apart.</source>
        <translation>Le décodage se fait dans un processus séparé.</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Attachment {name}</source>
        <translation>Pièce jointe {name}</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Beside what it shows, it tells: {blocks}.</source>
        <translation>Outre ce qui est montré, le fichier révèle : {blocks}.</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Waveform, {length}</source>
        <translation>Forme d’onde, {length}</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Unknown content</source>
        <translation>Contenu inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>The sound cannot be played here. Save it outside the vault to listen to it.</source>
        <translation>Le son ne peut pas être lu ici. Enregistrez-le hors du coffre pour l’écouter.</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Liaison looks at pictures, text and sound (WAV). Save it outside the vault to open it there; that is logged.</source>
        <translation>Liaison affiche les images, le texte et le son (WAV). Enregistrez la pièce hors du coffre pour l’ouvrir ; cela est consigné.</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>It cannot be shown: {why}.</source>
        <translation>Affichage impossible : {why}.</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Only the beginning is shown.</source>
        <translation>Seul le début est affiché.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/viewer.py"/>
        <source>{n} channels</source>
        <extracomment>One in English: {n} channel</extracomment>
        <translation>
            <numerusform>{n} canal</numerusform>
            <numerusform>{n} canaux</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>loudest {percent} %</source>
        <translation>pic à {percent} %</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Its name does not say what it is.</source>
        <translation>Son nom ne dit pas ce que c’est.</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>It is not what its name says.</source>
        <translation>Ce n’est pas ce qu’annonce son nom.</translation>
    </message>
    <message>
        <location filename="../../ui/viewing.py"/>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <location filename="../../ui/viewing.py"/>
        <source>Save outside the vault</source>
        <translation>Enregistrer hors du coffre</translation>
    </message>
    <message>
        <location filename="../../ui/viewing.py"/>
        <source>The copy will be readable by anyone who finds it. The audit trail keeps that it was made.</source>
        <translation>La copie sera lisible par quiconque la trouve. La piste d’audit garde la trace de sa création.</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Introduce to others…</source>
        <translation>Présenter à d’autres…</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Name as the authority of an organisation…</source>
        <translation>Désigner comme autorité d’une organisation…</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>No longer the authority of {organisation}…</source>
        <translation>N’est plus l’autorité de {organisation}…</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Revoke the key…</source>
        <translation>Révoquer la clé…</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Papers about this officer…</source>
        <translation>Attestations sur cet officier…</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Introduce {who}</source>
        <translation>Présenter {who}</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>You sign that you have compared this card yourself, when and how. The others see it as your word, marked as introduced and not as compared. It goes with your next bundle to each of them, and your audit trail keeps it.</source>
        <translation>Vous signez que vous avez comparé cette carte vous-même, quand et comment. Les autres le voient comme votre parole, signalée comme présentée et non comme comparée. Elle part avec votre prochain pli pour chacun d’eux, et votre piste d’audit la garde.</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>All officers</source>
        <translation>Tous les officiers</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Introduce</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Name {who} as an authority</source>
        <translation>Désigner {who} comme autorité</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Whoever is on a roster that this officer signs for the organisation then counts as certified here, without a comparison, and a key that this officer revokes is out of use. Name only whom the organisation itself appointed.</source>
        <translation>Quiconque figure sur un tableau que cet officier signe pour l’organisation compte alors ici comme certifié, sans comparaison, et une clé que cet officier révoque est hors service. Ne désignez que celui que l’organisation elle-même a nommé.</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Organisation, as its rosters name it</source>
        <translation>Organisation, telle que ses tableaux la nomment</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Name as authority</source>
        <translation>Désigner comme autorité</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>There is nobody to introduce this officer to.</source>
        <translation>Il n’y a personne à qui présenter cet officier.</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Signed; it goes with the next bundle to {people}</source>
        <translation>Signé ; part avec le prochain pli pour {people}</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Rosters of {who} count now</source>
        <translation>Les tableaux de {who} comptent désormais</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Rosters of {who} count no more</source>
        <translation>Les tableaux de {who} ne comptent plus</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Is {who} no longer the authority of {organisation}?</source>
        <translation>{who} n’est plus l’autorité de {organisation} ?</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Your organisation's policy rests on this: nothing of it is in force here then.</source>
        <translation>La directive de votre organisation repose là-dessus : rien n’en sera plus en vigueur ici.</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>No longer</source>
        <translation>Ne l’est plus</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Whoever rests on rosters of this officer is not certified any more, and keys that only this officer revoked are in use again. Records and bundles stay.</source>
        <translation>Quiconque dépend des tableaux de cet officier n’est plus certifié, et les clés que seul cet officier a révoquées sont de nouveau en service. Les fiches et les plis restent.</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Revoke the key of {who}?</source>
        <translation>Révoquer la clé de {who} ?</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Here it counts at once: nothing is sealed to the key, its bundles are refused, and of what is here all is flagged that nobody had seen before that time. With others it counts where they named you an authority for this officer. It goes with your next bundle to everybody, and cannot be taken back.</source>
        <translation>Ici, l’effet est immédiat : rien n’est scellé pour cette clé, ses plis sont refusés, et parmi ce qui est ici, tout ce que personne n’avait vu avant ce moment est signalé. Chez les autres, la révocation vaut là où ils vous ont désigné comme autorité pour cet officier. Elle part avec votre prochain pli pour chacun, et ne peut pas être reprise.</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>The key of {who} is revoked</source>
        <translation>La clé de {who} est révoquée</translation>
    </message>
    <message>
        <location filename="../../ui/witnessed.py"/>
        <source>{n} of {size} entries witnessed</source>
        <translation>{n} entrées attestées sur {size}</translation>
    </message>
    <message>
        <location filename="../../ui/working.py"/>
        <source>Beginning…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="../../ui/working.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../../ui/working.py"/>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>A few words by which you will find this again.</source>
        <translation>Quelques mots qui vous feront retrouver ceci.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Start and end as date-time groups with a zone letter, for example 031732BJUL04 - 031900BJUL04.</source>
        <translation>Début et fin en groupes date-heure avec lettre de fuseau, par exemple 031732BJUL04 - 031900BJUL04.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Name of the place and its grid reference or coordinates, no more exact than you know it.</source>
        <translation>Nom du lieu et référence de carroyage ou coordonnées, sans plus de précision que vous n’en savez.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Sides, units or organisations that this is about, one a line.</source>
        <translation>Parties, unités ou organisations concernées, une par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>People who were there or are spoken of, one a line.</source>
        <translation>Personnes qui étaient là ou dont il est question, une par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>One entry for each thing said: keep what you saw, what they claim and what you make of it apart.</source>
        <translation>Une entrée pour chaque chose dite : distinguez ce que vous avez vu, ce qu’ils affirment et ce que vous en pensez.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>How sensitive this is and who may have it; unmarked records cannot be sealed.</source>
        <translation>À quel point ceci est sensible et qui peut l’avoir ; une fiche sans marquage ne peut pas être scellée.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Serial no.</source>
        <translation>N° d’ordre</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Unit, year and running number, as your headquarters counts them.</source>
        <translation>Unité, année et numéro d’ordre, selon l’usage de votre quartier général.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>How fast this has to reach those it is addressed to.</source>
        <translation>En combien de temps ceci doit parvenir à ses destinataires.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Sector, team site or area of responsibility where this belongs.</source>
        <translation>Secteur, site d’équipe ou zone de responsabilité dont ceci relève.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Negotiation case</source>
        <translation>Dossier de négociation</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>The negotiation that this is a part of.</source>
        <translation>La négociation dont ceci fait partie.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Case or file reference</source>
        <translation>Référence du dossier</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>The file under which your office keeps this matter.</source>
        <translation>Le dossier sous lequel votre bureau classe cette affaire.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>The language spoken, and the one this record is written in if it differs.</source>
        <translation>La langue parlée, et celle dans laquelle cette fiche est rédigée si elle diffère.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Source reliability</source>
        <translation>Fiabilité de la source</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>How far this source has deserved belief before, whatever it says now.</source>
        <translation>À quel point cette source a mérité d’être crue jusqu’ici, quoi qu’elle dise maintenant.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Information credibility</source>
        <translation>Crédibilité de l’information</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>How believable the content is by itself, whoever said it.</source>
        <translation>À quel point le contenu est crédible en lui-même, qui que ce soit qui l’ait dit.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Set this for training, so that nobody takes the record for a real event.</source>
        <translation>Cochez pour l’entraînement, afin que personne ne prenne la fiche pour un événement réel.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Addressees who are expected to act, one a line.</source>
        <translation>Destinataires dont on attend une action, un par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Info</source>
        <translation>Pour info</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Addressees who only need to know, one a line.</source>
        <translation>Destinataires qui doivent seulement savoir, un par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Gender, child protection, PoC</source>
        <translation>Genre, enfance, protection des civils</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Anything that bears on women, children or the protection of civilians, without names that could harm them.</source>
        <translation>Tout ce qui touche aux femmes, aux enfants ou à la protection des civils, sans noms qui pourraient leur nuire.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Other records that this one points at, each with the kind of link, its date and its source.</source>
        <translation>Autres fiches auxquelles celle-ci renvoie, chacune avec le type de lien, sa date et sa source.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Files that belong to this record; each is fixed by its fingerprint when you seal.</source>
        <translation>Fichiers qui appartiennent à cette fiche ; chacun est figé par son empreinte quand vous scellez.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Given by</source>
        <translation>Faite par</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Exact words</source>
        <translation>Termes exacts</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Last consulted</source>
        <translation>Dernière consultation</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>ToD TS</source>
        <translation>Départ du site</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>ToA</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>ToA TS</source>
        <translation>Retour au site</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Last visited</source>
        <translation>Dernière visite</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Promisor's explanation</source>
        <translation>Explication du promettant</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Party or group</source>
        <translation>Partie ou groupe</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Harm</source>
        <translation>Atteinte</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Best</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Start - end</source>
        <translation>Début - fin</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Observer position</source>
        <translation>Position de l’observateur</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Event location</source>
        <translation>Lieu de l’événement</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Distance (km)</source>
        <translation>Distance (km)</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Weapon and calibre</source>
        <translation>Arme et calibre</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Live-fire exercise</source>
        <translation>Exercice à tir réel</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Disengagement area</source>
        <translation>Zone de désengagement</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Photo references</source>
        <translation>Références photo</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Issue</source>
        <translation>Question traitée</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Sense</source>
        <translation>Sens</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Legal or policy source</source>
        <translation>Source juridique ou politique</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Cease-fire violation report</source>
        <translation>Rapport de violation du cessez-le-feu</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Cease-fire violation reports</source>
        <translation>Rapports de violation du cessez-le-feu</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Essentials</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The alleged violation in a few words.</source>
        <translation>La violation alléguée en quelques mots.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Kind of violation</source>
        <translation>Nature de la violation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>What is said to have been done against the agreement.</source>
        <translation>Ce qui aurait été fait en violation de l’accord.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>When it happened, as a date-time group with a zone letter, for example 031732BJUL04.</source>
        <translation>Quand cela s’est produit, en groupe date-heure avec lettre de fuseau, par exemple 031732BJUL04.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Name of the place and its grid reference, no more exact than you know it.</source>
        <translation>Nom du lieu et référence de carroyage, sans plus de précision que vous n’en savez.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Alleged by</source>
        <translation>Alléguée par</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Where the allegation comes from.</source>
        <translation>D’où vient l’allégation.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Alleged against</source>
        <translation>Alléguée contre</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The side that is said to have done it.</source>
        <translation>La partie à qui l’acte est imputé.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>One row for each thing seen or heard; leave open what you could not tell.</source>
        <translation>Une ligne pour chaque chose vue ou entendue ; laissez vide ce que vous n’avez pas pu établir.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Every state with its date, who reached it and what was said; the last row counts.</source>
        <translation>Chaque état avec sa date, qui l’a établi et ce qui a été dit ; la dernière ligne fait foi.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Allegation</source>
        <translation>Allégation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The agreement that is said to be broken.</source>
        <translation>L’accord qui aurait été violé.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The article of that agreement.</source>
        <translation>L’article de cet accord.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Alleged by, name</source>
        <translation>Nom de l’auteur de l’allégation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Who brings the allegation; use a code name where a name could harm.</source>
        <translation>Qui porte l’allégation ; utilisez un nom de code si un nom pouvait nuire.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Account</source>
        <translation>Récit</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>What is alleged, in the words of those who bring it.</source>
        <translation>Ce qui est allégué, dans les termes de ceux qui le rapportent.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Investigation</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Whom the team spoke with and what came out.</source>
        <translation>À qui l’équipe a parlé et ce qui en est ressorti.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Site visit</source>
        <translation>Visite du site</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>When the team was there, and what it found.</source>
        <translation>Quand l’équipe s’y est rendue, et ce qu’elle a constaté.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Access denied by</source>
        <translation>Accès refusé par</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The side that kept the team out.</source>
        <translation>La partie qui a empêché l’équipe d’entrer.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Finding</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>What the investigation concludes.</source>
        <translation>Ce que l’enquête conclut.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Attributed to</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Who did it, if that is confirmed.</source>
        <translation>Qui l’a commise, si cela est confirmé.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Remedy</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Remedial action asked</source>
        <translation>Mesure corrective demandée</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>What the side at fault is asked to do.</source>
        <translation>Ce qui est demandé à la partie en faute.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>By when it is to be done.</source>
        <translation>Quand cela doit être fait au plus tard.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Whether it was done.</source>
        <translation>Si cela a été fait.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Casualties and damage</source>
        <translation>Victimes et dégâts</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Casualties</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>People harmed, by group, with the best, the lowest and the highest figure.</source>
        <translation>Personnes touchées, par groupe, avec la meilleure estimation, la plus basse et la plus haute.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Damage</source>
        <translation>Dégâts</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Objects damaged or destroyed.</source>
        <translation>Biens endommagés ou détruits.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Displaced</source>
        <translation>Déplacés</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>How many people left their homes.</source>
        <translation>Combien de personnes ont quitté leur foyer.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Displacement</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>From where to where they went, and what they need.</source>
        <translation>D’où elles sont parties, où elles sont allées, et ce dont elles ont besoin.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Coding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Type of violence</source>
        <translation>Type de violence</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The type by which UCDP counts organised violence.</source>
        <translation>Le type selon lequel l’UCDP recense la violence organisée.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Side A</source>
        <translation>Camp A</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The first side, in state-based violence the government.</source>
        <translation>Le premier camp ; dans une violence étatique, le gouvernement.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Side B</source>
        <translation>Camp B</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The other side.</source>
        <translation>L’autre camp.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Precision of place</source>
        <translation>Précision du lieu</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>How exactly the place is known.</source>
        <translation>Avec quelle exactitude le lieu est connu.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Precision of date</source>
        <translation>Précision de la date</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>How exactly the date is known.</source>
        <translation>Avec quelle exactitude la date est connue.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Clarity of event</source>
        <translation>Clarté de l’événement</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Whether this is one event or several reported together.</source>
        <translation>S’il s’agit d’un seul événement ou de plusieurs signalés ensemble.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Reference and grading</source>
        <translation>Référence et cotation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Distribution and protection</source>
        <translation>Diffusion et protection</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Case and links</source>
        <translation>Dossier et liens</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The promise in a few words.</source>
        <translation>La promesse en quelques mots.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Whether we or they are bound.</source>
        <translation>Si c’est nous ou eux qui sommes liés.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Promisor, party</source>
        <translation>Promettant, partie</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The party that is bound.</source>
        <translation>La partie qui est liée.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Promisor, person</source>
        <translation>Promettant, personne</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The person who gave the promise.</source>
        <translation>La personne qui a fait la promesse.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Beneficiary</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Who is to have the good of it.</source>
        <translation>À qui la promesse doit profiter.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The promise word for word.</source>
        <translation>La promesse mot pour mot.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>When it must be kept.</source>
        <translation>Quand elle doit être tenue.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Status history</source>
        <translation>Historique du statut</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Every change of status with its date, who decided so and on what evidence; the last row counts.</source>
        <translation>Chaque changement de statut avec sa date, qui l’a décidé et sur quelle preuve ; la dernière ligne fait foi.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The number in your register of commitments.</source>
        <translation>Le numéro dans votre registre des engagements.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Promised at</source>
        <translation>Promis le</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>When the promise was given, as a date-time group with a zone letter.</source>
        <translation>Quand la promesse a été faite, en groupe date-heure avec lettre de fuseau.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Promised where</source>
        <translation>Promis à (lieu)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Where the promise was given.</source>
        <translation>Où la promesse a été faite.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>By what right the promisor binds the party.</source>
        <translation>De quel droit le promettant engage la partie.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Language of the words</source>
        <translation>Langue des termes</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The language in which the promise was given.</source>
        <translation>La langue dans laquelle la promesse a été faite.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The same words in the language of this record.</source>
        <translation>Les mêmes termes dans la langue de cette fiche.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>CBM category</source>
        <translation>Catégorie de mesure de confiance</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The category of confidence-building that it serves, if it does.</source>
        <translation>La catégorie de mesure de confiance à laquelle elle contribue, le cas échéant.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Duty</source>
        <translation>Devoir</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What kind of act the promisor owes.</source>
        <translation>Quel genre d’acte le promettant doit accomplir.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What is to be done, given, left or released.</source>
        <translation>Ce qui doit être fait, donné, abandonné ou libéré.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>How much or how many.</source>
        <translation>Combien.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The unit of that quantity.</source>
        <translation>L’unité de cette quantité.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Place or route</source>
        <translation>Lieu ou itinéraire</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Where it has to happen.</source>
        <translation>Où cela doit se faire.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>From when it binds.</source>
        <translation>À partir de quand elle lie.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Recurrence</source>
        <translation>Récurrence</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Whether and how often it has to be done again.</source>
        <translation>Si elle doit être renouvelée, et à quel rythme.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What must happen before it binds.</source>
        <translation>Ce qui doit se produire avant qu’elle ne lie.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Reciprocity</source>
        <translation>Réciprocité</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What the other side owes in return; link its record as reciprocal.</source>
        <translation>Ce que l’autre partie doit en retour ; liez sa fiche comme réciproque.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The agreement that it comes from, by title or number.</source>
        <translation>L’accord dont elle découle, par son titre ou son numéro.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The clause of that agreement.</source>
        <translation>La clause de cet accord.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Stage of agreement</source>
        <translation>Stade de l’accord</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What kind of agreement that is.</source>
        <translation>De quel genre d’accord il s’agit.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>How anybody can see whether it is kept.</source>
        <translation>Comment chacun peut voir si elle est tenue.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Verifier</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The person or team that looks and reports.</source>
        <translation>La personne ou l’équipe qui constate et rend compte.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Evidence wanted</source>
        <translation>Preuve voulue</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What would settle the question.</source>
        <translation>Ce qui trancherait la question.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Access needed</source>
        <translation>Accès nécessaire</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Where the verifier must be let in, and by whom.</source>
        <translation>Où le vérificateur doit pouvoir entrer, et qui doit l’y autoriser.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Visible to</source>
        <translation>Visible pour</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Parties that may know of this promise, one a line.</source>
        <translation>Parties qui peuvent connaître cette promesse, une par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Consequence</source>
        <translation>Conséquence</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What follows if it is not kept, and who raises it with whom.</source>
        <translation>Ce qui s’ensuit si elle n’est pas tenue, et qui soulève la question auprès de qui.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Witnesses</source>
        <translation>Témoins</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Who heard or signed it besides the two sides, one a line.</source>
        <translation>Qui l’a entendue ou signée en dehors des deux parties, une personne par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>How firmly it is laid down.</source>
        <translation>Avec quelle force elle est consignée.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Confidence-building measure</source>
        <translation>Mesure de confiance</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Confidence-building measures</source>
        <translation>Mesures de confiance</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The measure in a few words.</source>
        <translation>La mesure en quelques mots.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Which kind of confidence-building it is.</source>
        <translation>De quelle catégorie de mesures de confiance elle relève.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Type of measure</source>
        <translation>Type de mesure</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>What the sides do.</source>
        <translation>Ce que font les parties.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The party or parties that are bound.</source>
        <translation>La ou les parties qui sont liées.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The measure as it was agreed, word for word.</source>
        <translation>La mesure telle que convenue, mot pour mot.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Notification lead time (hours)</source>
        <translation>Préavis de notification (heures)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>How many hours before the other side must be told.</source>
        <translation>Combien d’heures à l’avance l’autre partie doit être informée.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>When it must be in place.</source>
        <translation>Quand elle doit être en place.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The number in your register of measures.</source>
        <translation>Le numéro dans votre registre des mesures.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Agreed at</source>
        <translation>Convenue le</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>When the measure was agreed, as a date-time group with a zone letter.</source>
        <translation>Quand la mesure a été convenue, en groupe date-heure avec lettre de fuseau.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Where the measure takes place.</source>
        <translation>Où la mesure s’applique.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The person who agreed to it.</source>
        <translation>La personne qui l’a acceptée.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>By what right that person binds the party.</source>
        <translation>De quel droit cette personne engage la partie.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Sides bound</source>
        <translation>Parties liées</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>How many sides bind themselves.</source>
        <translation>Combien de parties se lient.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Symmetric</source>
        <translation>Symétrique</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Whether all sides owe the same.</source>
        <translation>Si toutes les parties doivent la même chose.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Made public</source>
        <translation>Rendue publique</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Whether the measure is made known.</source>
        <translation>Si la mesure est rendue publique.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The language in which it was agreed.</source>
        <translation>La langue dans laquelle elle a été convenue.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>What kind of act is owed.</source>
        <translation>Quel genre d’acte est dû.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Verification and inspections</source>
        <translation>Vérification et inspections</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Every inspection, done or refused.</source>
        <translation>Chaque inspection, effectuée ou refusée.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Parties that may know of this measure, one a line.</source>
        <translation>Parties qui peuvent connaître cette mesure, une par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Status and effect</source>
        <translation>Statut et effet</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Effect on trust</source>
        <translation>Effet sur la confiance</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>What the measure has done to trust, and how it shows.</source>
        <translation>Ce que la mesure a changé à la confiance, et à quoi cela se voit.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Review date</source>
        <translation>Date de réexamen</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>When the measure is to be looked at again.</source>
        <translation>Quand la mesure doit être réexaminée.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Who heard or signed it besides the sides, one a line.</source>
        <translation>Qui l’a entendue ou signée en dehors des parties, une personne par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Contact log</source>
        <translation>Journal de contact</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Contact logs</source>
        <translation>Journaux de contact</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>A few words by which you will find this contact again.</source>
        <translation>Quelques mots qui vous feront retrouver ce contact.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Why the two sides met, in a sentence or two.</source>
        <translation>Pourquoi les deux parties se sont rencontrées, en une phrase ou deux.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Sides, units or organisations that took part, one a line.</source>
        <translation>Parties, unités ou organisations qui ont participé, une par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>People who were there or were spoken of, one a line.</source>
        <translation>Personnes présentes ou dont il a été question, une par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Every promise, theirs and ours, in the words that were used, and when it falls due.</source>
        <translation>Chaque promesse, la leur et la nôtre, dans les termes employés, et son échéance.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>1 Identification</source>
        <translation>1 Identification</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Engagement no.</source>
        <translation>N° de rencontre</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The running number of this engagement in your plan or register.</source>
        <translation>Le numéro d’ordre de cette rencontre dans votre plan ou registre.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Type of engagement</source>
        <translation>Type de rencontre</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>How the contact came about.</source>
        <translation>Comment le contact a eu lieu.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>2 Origin and desired effect</source>
        <translation>2 Origine et effet recherché</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Initiated by</source>
        <translation>À l’initiative de</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The side or person who sought the contact.</source>
        <translation>La partie ou la personne qui a cherché le contact.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Requested by</source>
        <translation>À la demande de</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who on our side asked for it.</source>
        <translation>Qui de notre côté l’a demandé.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Desired effect</source>
        <translation>Effet recherché</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What should be different after the contact, in words you can check afterwards.</source>
        <translation>Ce qui devrait être différent après le contact, en termes vérifiables ensuite.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Engagement plan or synch matrix</source>
        <translation>Plan de rencontres ou matrice de synchronisation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The plan or line of the matrix that this contact serves.</source>
        <translation>Le plan ou la ligne de la matrice que ce contact sert.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who approved the contact.</source>
        <translation>Qui a approuvé le contact.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>3 Time and venue</source>
        <translation>3 Heure et lieu</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Planned time</source>
        <translation>Heure prévue</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The time agreed beforehand; the actual one stands under When.</source>
        <translation>L’heure convenue d’avance ; l’heure réelle figure sous Quand.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Venue</source>
        <translation>Lieu de rencontre</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Building, room or spot where you met.</source>
        <translation>Bâtiment, pièce ou endroit où vous vous êtes rencontrés.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Whose venue</source>
        <translation>Chez qui</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The side that controls the ground you met on.</source>
        <translation>La partie qui contrôle le terrain où vous vous êtes rencontrés.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Seating</source>
        <translation>Placement</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who sat where, and what that told you.</source>
        <translation>Qui était assis où, et ce que cela vous a appris.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Security measures</source>
        <translation>Mesures de sécurité</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Guards, weapons, searches, phones: what each side insisted on.</source>
        <translation>Gardes, armes, fouilles, téléphones : ce que chaque partie a exigé.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Media present</source>
        <translation>Médias présents</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Journalists or cameras, ours or theirs.</source>
        <translation>Journalistes ou caméras, les nôtres ou les leurs.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>4 Own participants</source>
        <translation>4 Nos participants</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Own participants</source>
        <translation>Nos participants</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who came with you and in which role.</source>
        <translation>Qui vous accompagnait, et à quel titre.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Name or code, languages, how well it worked, and any tie to a party.</source>
        <translation>Nom ou code, langues, qualité du travail et tout lien avec une partie.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Known affiliation</source>
        <translation>Appartenance connue</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>5 Counterpart participants</source>
        <translation>5 Participants de l’autre partie</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Counterparts</source>
        <translation>Interlocuteurs</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who sat across from you, with the title they use for themselves and the mood they came in.</source>
        <translation>Qui était assis en face de vous, avec le titre qu’ils se donnent et leur humeur à l’arrivée.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Faction</source>
        <translation>Faction</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Rank or title as used</source>
        <translation>Grade ou titre employé</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Attitude on arrival</source>
        <translation>Attitude à l’arrivée</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Unexpected attendees</source>
        <translation>Participants imprévus</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Anyone you had not been told of, who brought them, and what changed because of them.</source>
        <translation>Toute personne qui ne vous avait pas été annoncée, qui l’a amenée, et ce que sa présence a changé.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>6 Preparation</source>
        <translation>6 Préparation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Background</source>
        <translation>Contexte préalable</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What a stand-in would have to know before going in.</source>
        <translation>Ce qu’un remplaçant devrait savoir avant d’y aller.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Previous contact</source>
        <translation>Contact précédent</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>When you last dealt with this counterpart.</source>
        <translation>Quand vous avez eu affaire à cet interlocuteur pour la dernière fois.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Open promises</source>
        <translation>Promesses en suspens</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What each side still owed the other on that day.</source>
        <translation>Ce que chaque partie devait encore à l’autre ce jour-là.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Talking points</source>
        <translation>Éléments de langage</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you meant to say, in order.</source>
        <translation>Ce que vous comptiez dire, dans l’ordre.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Red lines</source>
        <translation>Lignes rouges</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What could not be conceded, as recalled before you went in.</source>
        <translation>Ce qui ne pouvait pas être concédé, tel que rappelé avant l’entrevue.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Questions to ask</source>
        <translation>Questions à poser</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you wanted to learn.</source>
        <translation>Ce que vous vouliez apprendre.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Gifts and customs</source>
        <translation>Cadeaux et usages</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Courtesies expected or exchanged.</source>
        <translation>Marques de courtoisie attendues ou échangées.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Rehearsed (murder board)</source>
        <translation>Répétition faite (murder board)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Set this if the meeting was played through against a hostile panel beforehand.</source>
        <translation>Cochez si la rencontre a été jouée d’avance devant un panel hostile.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>7 Conduct</source>
        <translation>7 Déroulement</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Issues beyond the agenda</source>
        <translation>Questions hors ordre du jour</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What they or you brought up that was not planned.</source>
        <translation>Ce qu’eux ou vous avez soulevé sans que ce soit prévu.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>8 Listening notes</source>
        <translation>8 Notes d’écoute</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Emotions</source>
        <translation>Émotions</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Anger, fear, pride, relief: who showed it, and at which point.</source>
        <translation>Colère, peur, fierté, soulagement : qui les a montrées, et à quel moment.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Body language</source>
        <translation>Langage corporel</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What hands, faces and seats said beside the words.</source>
        <translation>Ce que disaient les mains, les visages et les places, au-delà des mots.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What was avoided</source>
        <translation>Ce qui a été évité</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Subjects they went around, or questions left without an answer.</source>
        <translation>Sujets contournés, ou questions laissées sans réponse.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Words repeated</source>
        <translation>Mots répétés</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Expressions that came back, in the original language where you can.</source>
        <translation>Expressions revenues plusieurs fois, dans la langue d’origine si possible.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Interpreter doubts</source>
        <translation>Doutes sur l’interprétation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Where you are not sure that the words reached the other side as spoken.</source>
        <translation>Là où vous n’êtes pas sûr que les mots soient parvenus à l’autre partie tels qu’ils ont été dits.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>9 Outcome</source>
        <translation>9 Issue</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Desired effect achieved</source>
        <translation>Effet recherché atteint</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Measured against the desired effect above, not against hope.</source>
        <translation>Mesuré à l’effet recherché ci-dessus, non à l’espoir.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you can point to for that answer.</source>
        <translation>Ce qui fonde cette réponse.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What was refused, by whom, and the reason they gave.</source>
        <translation>Ce qui a été refusé, par qui, et la raison donnée.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Points deferred</source>
        <translation>Points reportés</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What was put off, and until when.</source>
        <translation>Ce qui a été remis, et jusqu’à quand.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Documents handed over</source>
        <translation>Documents remis</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you left with them, and whether they signed for it.</source>
        <translation>Ce que vous leur avez laissé, et s’ils en ont signé le reçu.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Documents received</source>
        <translation>Documents reçus</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What they gave you, and the receipt you gave in return.</source>
        <translation>Ce qu’ils vous ont donné, et le reçu que vous avez donné en retour.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>10 Assessment</source>
        <translation>10 Appréciation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Assessor</source>
        <translation>Auteur de l’appréciation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Whose judgement this section is; keep it apart from the report of what was said.</source>
        <translation>Qui porte le jugement de cette section ; tenez-la séparée du compte rendu de ce qui a été dit.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Sincerity</source>
        <translation>Sincérité</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Whether they meant it, and what makes you think so.</source>
        <translation>S’ils étaient sincères, et ce qui vous le fait penser.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Authority to deliver</source>
        <translation>Pouvoir de tenir parole</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Whether the person who promised can make it happen.</source>
        <translation>Si la personne qui a promis peut obtenir l’exécution.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Interests behind</source>
        <translation>Intérêts sous-jacents</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What they need underneath what they ask for.</source>
        <translation>Ce dont ils ont besoin derrière ce qu’ils demandent.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Internal divisions</source>
        <translation>Divisions internes</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Signs that their side does not speak with one voice.</source>
        <translation>Signes que leur camp ne parle pas d’une seule voix.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What may go wrong from here, and for whom.</source>
        <translation>Ce qui peut mal tourner à partir d’ici, et pour qui.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>How probable it is that what they said will come about.</source>
        <translation>Dans quelle mesure il est probable que ce qu’ils ont dit se réalise.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>How good the basis of your judgement is, not how probable the event.</source>
        <translation>La solidité de la base de votre jugement, non la probabilité de l’événement.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>11 Follow-up</source>
        <translation>11 Suivi</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What we have to do now, by whom, and by when.</source>
        <translation>Ce que nous devons faire maintenant, qui le fait et pour quand.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Next meeting</source>
        <translation>Prochaine rencontre</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>When you will meet again, if it is agreed.</source>
        <translation>Quand vous vous reverrez, si cela est convenu.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who must be told</source>
        <translation>Qui doit être informé</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>People and offices who should hear of this, and what.</source>
        <translation>Personnes et services qui doivent en avoir connaissance, et de quoi.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What must not be told to whom</source>
        <translation>Ce qu’il ne faut pas dire, et à qui</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Confidences to keep, and from whom they are kept.</source>
        <translation>Confidences à garder, et vis-à-vis de qui.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>12 Atmospherics and trust</source>
        <translation>12 Climat et confiance</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Rapport</source>
        <translation>Qualité du contact</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>How easily the two of you could talk.</source>
        <translation>Avec quelle facilité vous avez pu vous parler.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you base that figure on.</source>
        <translation>Sur quoi vous fondez ce chiffre.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Their trust in us</source>
        <translation>Leur confiance en nous</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Signs that they believe us or do not.</source>
        <translation>Signes qu’ils nous croient ou non.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Our trust in them</source>
        <translation>Notre confiance en eux</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>How far we can rely on them, and in which matters.</source>
        <translation>Dans quelle mesure nous pouvons compter sur eux, et en quelles matières.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Change since last time</source>
        <translation>Évolution depuis la dernière fois</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Trust compared with the previous contact.</source>
        <translation>La confiance par rapport au contact précédent.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>13 Debrief</source>
        <translation>13 Débriefing</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Debriefed by</source>
        <translation>Débriefé par</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who took you through it afterwards.</source>
        <translation>Qui a mené le débriefing avec vous.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Debriefed at</source>
        <translation>Débriefé le</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>When the debrief took place.</source>
        <translation>Quand le débriefing a eu lieu.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What the debrief changed in your account; what stood before stays readable.</source>
        <translation>Ce que le débriefing a changé à votre récit ; le texte d’avant reste lisible.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Commander's guidance</source>
        <translation>Directives du commandant</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Endorsement, question or direction you were given.</source>
        <translation>Approbation, question ou directive que vous avez reçue.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Liaison duty log</source>
        <translation>Journal de service de liaison</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Arrival report</source>
        <translation>Compte rendu d’arrivée</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>When you reported in at the other headquarters, and to whom.</source>
        <translation>Quand vous vous êtes présenté à l’autre quartier général, et à qui.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Departure report</source>
        <translation>Compte rendu de départ</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>When you left, and whom you told.</source>
        <translation>Quand vous êtes parti, et qui vous en avez informé.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Commander's intent passed</source>
        <translation>Intention du commandant transmise</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you conveyed of your commander's intent, and how it was taken.</source>
        <translation>Ce que vous avez transmis de l’intention de votre commandant, et comment elle a été reçue.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Questions answered</source>
        <translation>Questions répondues</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you were asked and could answer.</source>
        <translation>Ce qu’on vous a demandé et à quoi vous avez pu répondre.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Questions pending</source>
        <translation>Questions en suspens</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you were asked and still owe an answer to.</source>
        <translation>Ce qu’on vous a demandé et à quoi vous devez encore répondre.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>To carry back</source>
        <translation>À rapporter</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you have to take home to your own headquarters.</source>
        <translation>Ce que vous devez rapporter à votre propre quartier général.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Daily liaison summary</source>
        <translation>Résumé quotidien de liaison</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The day in a few lines.</source>
        <translation>La journée en quelques lignes.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Incident report</source>
        <translation>Rapport d’incident</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Incident reports</source>
        <translation>Rapports d’incident</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Flash report</source>
        <translation>Rapport flash</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>The incident in a few words.</source>
        <translation>L’incident en quelques mots.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>What happened, as far as you know it now.</source>
        <translation>Ce qui s’est passé, autant que vous le sachiez maintenant.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Parties involved, one a line.</source>
        <translation>Parties impliquées, une par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Units involved</source>
        <translation>Unités impliquées</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Units, groups or unknown people, and about how many.</source>
        <translation>Unités, groupes ou inconnus, et leur nombre approximatif.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Action taken</source>
        <translation>Mesures prises</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>What you and others have done about it.</source>
        <translation>Ce que vous et d’autres avez fait à ce sujet.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>What you need from those who read this.</source>
        <translation>Ce dont vous avez besoin de ceux qui lisent ceci.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Own safety</source>
        <translation>Sécurité du personnel</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Whether all of yours are accounted for and where they are.</source>
        <translation>Si tous les vôtres sont localisés, et où ils se trouvent.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Next report at</source>
        <translation>Prochain compte rendu à</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>When you will report again.</source>
        <translation>Quand vous rendrez compte de nouveau.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Initial - unconfirmed</source>
        <translation>Initial - non confirmé</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Set this as long as nobody has checked it.</source>
        <translation>Cochez tant que personne ne l’a vérifié.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Type of report</source>
        <translation>Type de rapport</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Which report of the series this is.</source>
        <translation>De quel rapport de la série il s’agit.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>What led to it, as far as it is known.</source>
        <translation>Ce qui y a conduit, autant qu’on le sache.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Weapons</source>
        <translation>Armes</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Weapons used or seen, with calibre where known.</source>
        <translation>Armes utilisées ou vues, avec le calibre s’il est connu.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Who saw or heard it, one a line; use code names where names could harm.</source>
        <translation>Qui l’a vu ou entendu, une personne par ligne ; utilisez des noms de code si les noms pouvaient nuire.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>What has to be looked into, and who does it.</source>
        <translation>Ce qui doit être examiné, et par qui.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Damage and displacement</source>
        <translation>Dégâts et déplacements</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Indicator observation</source>
        <translation>Relevé d’indicateur</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Indicator observations</source>
        <translation>Relevés d’indicateurs</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Indicator and period in a few words.</source>
        <translation>L’indicateur et la période en quelques mots.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The indicator that was observed.</source>
        <translation>L’indicateur qui a été observé.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The code of the indicator.</source>
        <translation>Le code de l’indicateur.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The period that was observed, as date-time groups with a zone letter.</source>
        <translation>La période observée, en groupes date-heure avec lettre de fuseau.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Observed value</source>
        <translation>Valeur observée</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The answer: yes or no, a figure, or words.</source>
        <translation>La réponse : oui ou non, un chiffre, ou des mots.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Coverage (%)</source>
        <translation>Couverture (%)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>How much of the area was seen.</source>
        <translation>Quelle part de la zone a été vue.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Who or what the value comes from.</source>
        <translation>De qui ou de quoi provient la valeur.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>How sure you are of the value.</source>
        <translation>À quel point vous êtes sûr de la valeur.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Change and alert</source>
        <translation>Évolution et alerte</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Previous value</source>
        <translation>Valeur précédente</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The value of the period before.</source>
        <translation>La valeur de la période précédente.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>What has changed since then.</source>
        <translation>Ce qui a changé depuis.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Where the value goes.</source>
        <translation>Où va la valeur.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Trend over (periods)</source>
        <translation>Tendance sur (périodes)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Over how many periods that trend holds.</source>
        <translation>Sur combien de périodes cette tendance se maintient.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The level that the value reaches; this is worked out from the thresholds.</source>
        <translation>Le niveau que la valeur atteint ; il est calculé à partir des seuils.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The rule by which that level is reached.</source>
        <translation>La règle selon laquelle ce niveau est atteint.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Coverage note</source>
        <translation>Note de couverture</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>What was not seen, and why.</source>
        <translation>Ce qui n’a pas été vu, et pourquoi.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Proposed response</source>
        <translation>Réponse proposée</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>What should be done now.</source>
        <translation>Ce qu’il faudrait faire maintenant.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Decision taken</source>
        <translation>Décision prise</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>What was decided, and when.</source>
        <translation>Ce qui a été décidé, et quand.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The person or body that decided.</source>
        <translation>La personne ou l’organe qui a décidé.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>What came of it.</source>
        <translation>Ce qui en est résulté.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>False alarm</source>
        <translation>Fausse alerte</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Whether it turned out to mean nothing.</source>
        <translation>S’il s’est avéré que cela ne signifiait rien.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>False-alarm review</source>
        <translation>Examen de la fausse alerte</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Why it misled, and what to change.</source>
        <translation>Pourquoi il a induit en erreur, et ce qu’il faut changer.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Early-warning indicator</source>
        <translation>Indicateur d’alerte précoce</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Early-warning indicators</source>
        <translation>Indicateurs d’alerte précoce</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The indicator in a few words.</source>
        <translation>L’indicateur en quelques mots.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The short name by which observations refer to it.</source>
        <translation>Le nom court par lequel les relevés y renvoient.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>One plain question that a patrol can answer.</source>
        <translation>Une seule question simple à laquelle une patrouille peut répondre.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Whether it points towards violence or towards calm.</source>
        <translation>S’il annonce la violence ou le calme.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Type of value</source>
        <translation>Type de valeur</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>What kind of answer is wanted.</source>
        <translation>Quel genre de réponse est attendu.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Worse when</source>
        <translation>S’aggrave quand</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Which way the value moves when things get worse.</source>
        <translation>Dans quel sens va la valeur quand la situation s’aggrave.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Amber threshold</source>
        <translation>Seuil orange</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The value from which to watch closely.</source>
        <translation>La valeur à partir de laquelle il faut surveiller de près.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Red threshold</source>
        <translation>Seuil rouge</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The value from which to act.</source>
        <translation>La valeur à partir de laquelle il faut agir.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Group and level</source>
        <translation>Groupe et niveau</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The CEWARN group that it belongs to.</source>
        <translation>Le groupe CEWARN auquel il appartient.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>How directly it leads to violence.</source>
        <translation>À quel point il mène directement à la violence.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>What is counted, in the plural.</source>
        <translation>Ce qui est compté, au pluriel.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Reporting period</source>
        <translation>Périodicité</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>How often it is observed.</source>
        <translation>À quelle fréquence il est observé.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Baseline</source>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The value in an ordinary period.</source>
        <translation>La valeur d’une période ordinaire.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Normal range, low</source>
        <translation>Plage normale, bas</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The lowest value that means nothing.</source>
        <translation>La valeur la plus basse qui ne signifie rien.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Normal range, high</source>
        <translation>Plage normale, haut</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The highest value that means nothing.</source>
        <translation>La valeur la plus haute qui ne signifie rien.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>From when to when this indicator is watched.</source>
        <translation>De quand à quand cet indicateur est suivi.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>What it points to if it rises to red.</source>
        <translation>Ce qu’il annonce s’il passe au rouge.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Recommended response</source>
        <translation>Réponse recommandée</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>What should be done then.</source>
        <translation>Ce qu’il faudrait alors faire.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Who has to decide.</source>
        <translation>Qui doit décider.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Decide within</source>
        <translation>Décision sous</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>How long the addressee has.</source>
        <translation>De combien de temps dispose le destinataire.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Upkeep</source>
        <translation>Tenue à jour</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Who keeps this indicator in order.</source>
        <translation>Qui tient cet indicateur à jour.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>When to ask whether it still serves.</source>
        <translation>Quand se demander s’il est encore utile.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Grounds</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Facts, claims and assessments on which the indicator rests.</source>
        <translation>Faits, affirmations et appréciations sur lesquels repose l’indicateur.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Negotiation cases</source>
        <translation>Dossiers de négociation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>A few words by which everybody will know this negotiation.</source>
        <translation>Quelques mots par lesquels chacun reconnaîtra cette négociation.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>How far the talks have come.</source>
        <translation>Où en sont les pourparlers.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Those you negotiate with, one a line.</source>
        <translation>Ceux avec qui vous négociez, un par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Strategic objective</source>
        <translation>Objectif stratégique</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>The larger end that an agreement should serve.</source>
        <translation>La fin plus large que devrait servir un accord.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What may not be agreed, with a figure where there is one, and the law or policy behind it.</source>
        <translation>Ce qui ne peut pas être convenu, avec un chiffre s’il y en a un, et la règle de droit ou la politique qui le fonde.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Bottom lines</source>
        <translation>Minimums acceptables</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>The least you can live with; a proposal that reaches it goes back to the mandator.</source>
        <translation>Le moins dont vous puissiez vous contenter ; une proposition qui l’atteint retourne au mandant.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Mandate signed by</source>
        <translation>Mandat signé par</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Who gave the mandate; without a signature every proposal goes back to the mandator.</source>
        <translation>Qui a donné le mandat ; sans signature, toute proposition retourne au mandant.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>How the matter came to be negotiated, for someone who was not there.</source>
        <translation>Comment l’affaire en est venue à être négociée, pour quelqu’un qui n’était pas là.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Typology</source>
        <translation>Typologie</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Whether identity and power, professional standards or practical details are at issue.</source>
        <translation>Si l’enjeu porte sur l’identité et le pouvoir, sur les normes professionnelles ou sur des détails pratiques.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>How the sides reach each other: direct, shuttle, telephone, in writing.</source>
        <translation>Comment les parties communiquent : en direct, par navette, par téléphone, par écrit.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Confidentiality regime</source>
        <translation>Régime de confidentialité</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What the sides agreed about keeping the talks to themselves.</source>
        <translation>Ce que les parties ont convenu pour garder les pourparlers entre elles.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Third parties and mediators</source>
        <translation>Tiers et médiateurs</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Who else is in the room or behind it, and in which role.</source>
        <translation>Qui d’autre est dans la pièce ou derrière, et à quel titre.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>From the first feeler to the end, as far as it is known.</source>
        <translation>Du premier sondage à la fin, autant qu’on le sache.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Where the talks are held, if it is always the same place.</source>
        <translation>Où se tiennent les pourparlers, si c’est toujours au même endroit.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Facts, claims and assessments that bear on the whole negotiation.</source>
        <translation>Faits, affirmations et appréciations qui touchent l’ensemble de la négociation.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Naivasha Grid</source>
        <translation>Grille de Naivasha</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Who negotiates, who supports, who gave the mandate, and when each was last consulted.</source>
        <translation>Qui négocie, qui appuie, qui a donné le mandat, et quand chacun a été consulté pour la dernière fois.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Mission</source>
        <translation>Mission</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What you were sent to obtain.</source>
        <translation>Ce que vous avez été envoyé obtenir.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>The subjects you may negotiate.</source>
        <translation>Les sujets que vous pouvez négocier.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Where your mandate ends.</source>
        <translation>Où s’arrête votre mandat.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Delegated authority</source>
        <translation>Pouvoirs délégués</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What you may agree to without asking back.</source>
        <translation>Ce que vous pouvez accepter sans en référer.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>When the mandate runs out.</source>
        <translation>Quand le mandat expire.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>External communication</source>
        <translation>Communication externe</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>The line to take with the press and with everybody outside.</source>
        <translation>La ligne à tenir avec la presse et avec toute personne extérieure.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What has been agreed so far, and where it is written.</source>
        <translation>Ce qui a été convenu jusqu’ici, et où c’est écrit.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What comes next, and who sees to it.</source>
        <translation>Ce qui vient ensuite, et qui s’en charge.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Negotiation note</source>
        <translation>Note de négociation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Negotiation notes</source>
        <translation>Notes de négociation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>A few words by which you will find this case again.</source>
        <translation>Quelques mots qui vous feront retrouver ce dossier.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our position</source>
        <translation>Notre position</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What we ask for, as we put it to them.</source>
        <translation>Ce que nous demandons, tel que nous le leur présentons.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their position (what)</source>
        <translation>Leur position (quoi)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What they ask for or refuse, as they put it.</source>
        <translation>Ce qu’ils demandent ou refusent, tel qu’ils le présentent.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The round or period this note covers, as date-time groups with a zone letter, for example 031732BJUL04 - 031900BJUL04.</source>
        <translation>Le tour ou la période que couvre cette note, en groupes date-heure avec lettre de fuseau, par exemple 031732BJUL04 - 031900BJUL04.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Sides, units or organisations that take part, one a line.</source>
        <translation>Parties, unités ou organisations qui participent, une par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>People who take part or are spoken of, one a line.</source>
        <translation>Personnes qui participent ou dont il est question, une par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Who gave the mandate.</source>
        <translation>Qui a donné le mandat.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What may not be conceded, and the law or policy behind it.</source>
        <translation>Ce qui ne peut pas être concédé, et la règle de droit ou la politique qui le fonde.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Red line</source>
        <translation>Ligne rouge</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Context analysis</source>
        <translation>Analyse du contexte</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Context information</source>
        <translation>Informations sur le contexte</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What you know of the situation, each with its source and grading.</source>
        <translation>Ce que vous savez de la situation, chaque élément avec sa source et sa cotation.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Island of Agreements</source>
        <translation>Îlot d’accords</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Facts and norms that the sides share or dispute, and how to handle each.</source>
        <translation>Faits et normes que les parties partagent ou contestent, et comment traiter chacun.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Fact or norm</source>
        <translation>Fait ou norme</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Legitimacy, trust and norms</source>
        <translation>Légitimité, confiance et normes</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Legitimacy and trust</source>
        <translation>Légitimité et confiance</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Why they should talk to you, and what would make them more willing.</source>
        <translation>Pourquoi ils devraient vous parler, et ce qui les y disposerait davantage.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Normative pathway</source>
        <translation>Parcours normatif</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The norm you appeal to, the one they set against it, your argument and their reply.</source>
        <translation>La norme que vous invoquez, celle qu’ils lui opposent, votre argument et leur réponse.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Norm invoked</source>
        <translation>Norme invoquée</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Counterpart's norm</source>
        <translation>Norme de l’interlocuteur</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Iceberg</source>
        <translation>Iceberg</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their tactical reasoning (how)</source>
        <translation>Leur raisonnement tactique (comment)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How they argue and bargain for that position, and what leads them to it.</source>
        <translation>Comment ils défendent et négocient cette position, et ce qui les y conduit.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their values and motives (why)</source>
        <translation>Leurs valeurs et motivations (pourquoi)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Why it matters to them underneath.</source>
        <translation>Pourquoi, au fond, cela compte pour eux.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our tactical reasoning (how)</source>
        <translation>Notre raisonnement tactique (comment)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How we argue and bargain for our position.</source>
        <translation>Comment nous défendons et négocions notre position.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our values and motives (why)</source>
        <translation>Nos valeurs et motivations (pourquoi)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Why it matters to us underneath.</source>
        <translation>Pourquoi, au fond, cela compte pour nous.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Common shared space</source>
        <translation>Espace commun partagé</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Where positions, reasons or motives of both sides overlap.</source>
        <translation>Où les positions, les raisons ou les motivations des deux parties se recoupent.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Network map</source>
        <translation>Cartographie du réseau</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Who could move the counterpart, by what, and who of us can reach them.</source>
        <translation>Qui pourrait faire bouger l’interlocuteur, par quoi, et qui d’entre nous peut les approcher.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Position on the issue</source>
        <translation>Position sur la question</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Influence on counterpart</source>
        <translation>Influence sur l’interlocuteur</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Lever</source>
        <translation>Levier</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Who can approach</source>
        <translation>Qui peut l’approcher</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Alliance type</source>
        <translation>Type d’alliance</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Scenarios and options</source>
        <translation>Scénarios et options</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How the talks may go, from the best case to the worst.</source>
        <translation>Comment les pourparlers peuvent tourner, du meilleur au pire des cas.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Shared benefit</source>
        <translation>Bénéfice commun</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What both sides gain if they agree.</source>
        <translation>Ce que les deux parties gagnent à s’entendre.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The least that each side can live with.</source>
        <translation>Le moins dont chaque partie puisse se contenter.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Cost and benefit of options</source>
        <translation>Coûts et bénéfices des options</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The ways open to you, with what each costs and brings.</source>
        <translation>Les voies qui s’offrent à vous, avec ce que chacune coûte et apporte.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Benefits</source>
        <translation>Bénéfices</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>TIPO: trust, information, power, options</source>
        <translation>TIPO : confiance, information, pouvoir, options</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How far you trust them, and on what grounds.</source>
        <translation>À quel point vous leur faites confiance, et pour quelles raisons.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How far they trust you, as it shows.</source>
        <translation>À quel point ils vous font confiance, d’après ce qu’on en voit.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Basis of trust</source>
        <translation>Base de la confiance</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Whether trust rests on the person or on the way the talks are run.</source>
        <translation>Si la confiance repose sur la personne ou sur la conduite des pourparlers.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Information we have</source>
        <translation>Informations que nous avons</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What you know that bears on the outcome.</source>
        <translation>Ce que vous savez qui pèse sur l’issue.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Information they may have</source>
        <translation>Informations qu’ils peuvent avoir</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What they are likely to know of us.</source>
        <translation>Ce qu’ils savent probablement de nous.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Assumptions to validate</source>
        <translation>Hypothèses à valider</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What you take for granted and should test early.</source>
        <translation>Ce que vous tenez pour acquis et devriez vérifier tôt.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our power</source>
        <translation>Notre pouvoir</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Expert, reward, coercive, referent or position: which kinds you hold here.</source>
        <translation>D’expertise, de récompense, de coercition, de référence ou de position : lesquels vous détenez ici.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their power</source>
        <translation>Leur pouvoir</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Which of these kinds they hold over you.</source>
        <translation>Lesquels de ces pouvoirs ils détiennent sur vous.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Options open</source>
        <translation>Options ouvertes</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Whether one outcome is on the table or several.</source>
        <translation>Si une seule issue est sur la table ou plusieurs.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our strategy</source>
        <translation>Notre stratégie</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How you mean to negotiate.</source>
        <translation>Comment vous comptez négocier.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their likely strategy</source>
        <translation>Leur stratégie probable</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How you expect them to negotiate.</source>
        <translation>Comment vous pensez qu’ils négocieront.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Aspiration point</source>
        <translation>Point d’aspiration</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The best you can reasonably hope for.</source>
        <translation>Le mieux que vous puissiez raisonnablement espérer.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Reservation point</source>
        <translation>Point de réserve</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The point below which you had better leave without agreement.</source>
        <translation>Le point en deçà duquel mieux vaut partir sans accord.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Prioritised interests</source>
        <translation>Intérêts par priorité</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What matters to you, most important first.</source>
        <translation>Ce qui compte pour vous, le plus important d’abord.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our BATNA</source>
        <translation>Notre MESORE (BATNA)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Your best course if there is no agreement.</source>
        <translation>Votre meilleure solution s’il n’y a pas d’accord.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their BATNA</source>
        <translation>Leur MESORE (BATNA)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their best course if there is no agreement, as you see it.</source>
        <translation>Leur meilleure solution s’il n’y a pas d’accord, telle que vous la voyez.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>ZOPA</source>
        <translation>ZOPA</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The ground between both reservation points, if there is any.</source>
        <translation>Le terrain entre les deux points de réserve, s’il y en a un.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Warrants and criteria</source>
        <translation>Justifications et critères</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Standards that both sides could accept as fair.</source>
        <translation>Des normes que les deux parties pourraient trouver équitables.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Subjects in the order you want them.</source>
        <translation>Les sujets dans l’ordre que vous souhaitez.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Your first words and your first offer.</source>
        <translation>Vos premiers mots et votre première offre.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Concessions plan</source>
        <translation>Plan de concessions</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What you can give, in which order, and against what.</source>
        <translation>Ce que vous pouvez céder, dans quel ordre et contre quoi.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Conducive environment</source>
        <translation>Environnement propice</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Place, time, safety and company that help an agreement along.</source>
        <translation>Lieu, moment, sécurité et entourage qui favorisent un accord.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What is to be agreed, point by point.</source>
        <translation>Ce qui doit être convenu, point par point.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Human elements</source>
        <translation>Éléments humains</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Personalities, fatigue, face and emotion that will shape the talks.</source>
        <translation>Personnalités, fatigue, honneur à préserver et émotions qui marqueront les pourparlers.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Ground rules and confidentiality</source>
        <translation>Règles de base et confidentialité</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Ground rules</source>
        <translation>Règles de base</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What the sides agreed about how they talk.</source>
        <translation>Ce que les parties ont convenu sur leur manière de se parler.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Chatham House Rule</source>
        <translation>Règle de Chatham House</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Set this if what was said may be used but not who said it.</source>
        <translation>Cochez si ce qui a été dit peut être utilisé, mais non le nom de qui l’a dit.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Attribution allowed</source>
        <translation>Attribution permise</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Whether words may be linked to the person who spoke them.</source>
        <translation>Si les propos peuvent être rattachés à la personne qui les a tenus.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Note-taking agreed</source>
        <translation>Prise de notes convenue</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Whether the sides know and accept that notes are taken.</source>
        <translation>Si les parties savent et acceptent que des notes soient prises.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Recording agreed</source>
        <translation>Enregistrement convenu</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Whether sound or pictures may be recorded.</source>
        <translation>Si le son ou l’image peut être enregistré.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The name by which you will find this party again.</source>
        <translation>Le nom qui vous fera retrouver cette partie.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The short form that people use.</source>
        <translation>La forme courte que l’on emploie.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>What kind of actor it is.</source>
        <translation>De quel genre d’acteur il s’agit.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Aims</source>
        <translation>Buts</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>What it wants to reach, as far as it shows.</source>
        <translation>Ce qu’elle veut obtenir, autant qu’on en puisse juger.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Where it is, and where it decides.</source>
        <translation>Où elle se trouve, et où elle décide.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Liaison points of contact</source>
        <translation>Points de contact de liaison</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Whom to call, in which order, and when they answer.</source>
        <translation>Qui appeler, dans quel ordre, et quand ils répondent.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Number or channel</source>
        <translation>Numéro ou canal</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Relationship owner</source>
        <translation>Responsable de la relation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Who of us keeps the contact.</source>
        <translation>Qui d’entre nous entretient le contact.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>All names in their scripts, with former and other names.</source>
        <translation>Tous les noms dans leurs écritures, avec les anciens et les autres noms.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Recognised emblem</source>
        <translation>Emblème reconnu</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Flag, badge or colours by which it is known.</source>
        <translation>Drapeau, insigne ou couleurs auxquels on la reconnaît.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Structure and strength</source>
        <translation>Structure et effectifs</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Structure and command chain</source>
        <translation>Structure et chaîne de commandement</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Who commands whom, from the top down.</source>
        <translation>Qui commande à qui, de haut en bas.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Strength, best</source>
        <translation>Effectif, estimation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The most likely number of members.</source>
        <translation>Le nombre de membres le plus probable.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Strength, low</source>
        <translation>Effectif, bas</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The lowest number that is credible.</source>
        <translation>Le nombre crédible le plus bas.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Strength, high</source>
        <translation>Effectif, haut</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The highest number that is credible.</source>
        <translation>Le nombre crédible le plus haut.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Source of strength</source>
        <translation>Source des effectifs</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Where these numbers come from.</source>
        <translation>D’où viennent ces chiffres.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Weapons that matter under the agreement.</source>
        <translation>Les armes qui comptent au regard de l’accord.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Splinters</source>
        <translation>Groupes dissidents</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Groups that broke away, from when to when.</source>
        <translation>Groupes qui s’en sont séparés, de quand à quand.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Other parties</source>
        <translation>Autres parties</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Parties that it belongs to or leads, one a line.</source>
        <translation>Parties dont elle relève ou qu’elle dirige, une par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Signatory to</source>
        <translation>Signataire de</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Agreements that it has signed.</source>
        <translation>Les accords qu’elle a signés.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Status under the mandate</source>
        <translation>Statut au regard du mandat</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>How our mandate treats it.</source>
        <translation>Comment notre mandat la considère.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Profile covers</source>
        <translation>Période du profil</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The time for which this profile holds.</source>
        <translation>La période pour laquelle ce profil est valable.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Negotiation</source>
        <translation>Négociation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Where it stands on what is negotiated.</source>
        <translation>Où elle se situe sur ce qui est négocié.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Influence</source>
        <translation>Influence</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Whom it can move, and by what.</source>
        <translation>Qui elle peut faire bouger, et par quoi.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Alliance potential</source>
        <translation>Potentiel d’alliance</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Whether and for what it could be won.</source>
        <translation>Si elle peut être gagnée, et à quoi.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Facts, claims and assessments about the party, each with its grading.</source>
        <translation>Faits, affirmations et appréciations sur la partie, chacun avec sa cotation.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Civil actors</source>
        <translation>Acteurs civils</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Single point of entry</source>
        <translation>Point d’entrée unique</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The one office through which to deal with it.</source>
        <translation>Le seul service par lequel passer pour traiter avec elle.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Mandate and principles</source>
        <translation>Mandat et principes</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>What it is there for, and what it holds to.</source>
        <translation>Pourquoi elle est là, et à quoi elle tient.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Will share</source>
        <translation>Partagera</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>What it is ready to tell us.</source>
        <translation>Ce qu’elle est prête à nous dire.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Will not share</source>
        <translation>Ne partagera pas</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>What it will not tell us, and why.</source>
        <translation>Ce qu’elle ne nous dira pas, et pourquoi.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Coordination body</source>
        <translation>Organe de coordination</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The body in which it meets others.</source>
        <translation>L’organe dans lequel elle rencontre les autres.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Patrol report</source>
        <translation>Rapport de patrouille</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Patrol reports</source>
        <translation>Rapports de patrouille</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>The patrol in a few words.</source>
        <translation>La patrouille en quelques mots.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Patrol no.</source>
        <translation>N° de patrouille</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>The number on the patrol plan.</source>
        <translation>Le numéro sur le plan de patrouille.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>What the patrol was sent to do.</source>
        <translation>Ce que la patrouille devait faire.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Departure and return, as date-time groups with a zone letter.</source>
        <translation>Départ et retour, en groupes date-heure avec lettre de fuseau.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Route</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>The way taken, place by place.</source>
        <translation>Le chemin suivi, lieu par lieu.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Places visited</source>
        <translation>Lieux visités</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Each place with time of departure from the team site, of arrival, and of return.</source>
        <translation>Chaque lieu avec les heures de départ du site d’équipe, d’arrivée et de retour.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Assessment</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>What you make of it.</source>
        <translation>Ce que vous en pensez.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Patrol</source>
        <translation>Patrouille</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Type of patrol</source>
        <translation>Type de patrouille</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>How it was planned and made.</source>
        <translation>Comment elle a été planifiée et menée.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Who went, and in which role.</source>
        <translation>Qui y est allé, et à quel titre.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Team site</source>
        <translation>Site d’équipe</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Where the patrol set out.</source>
        <translation>D’où la patrouille est partie.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Persons met</source>
        <translation>Personnes rencontrées</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Whom the patrol spoke with; write a contact log for longer talks.</source>
        <translation>À qui la patrouille a parlé ; rédigez un journal de contact pour les entretiens plus longs.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Roads, bridges, mines</source>
        <translation>Routes, ponts, mines</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>State of the ground</source>
        <translation>État du terrain</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Roads, bridges, fords and mines, and what state they are in.</source>
        <translation>Routes, ponts, gués et mines, et leur état.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>What happened on the way; write an incident report for each.</source>
        <translation>Ce qui s’est passé en route ; rédigez un rapport d’incident pour chacun.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Communications check</source>
        <translation>Essai des transmissions</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Which means worked, and where they failed.</source>
        <translation>Quels moyens ont fonctionné, et où ils ont fait défaut.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>How likely your assessment is.</source>
        <translation>À quel point votre appréciation est probable.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>How good the grounds for it are.</source>
        <translation>À quel point ses fondements sont solides.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>What should be done next.</source>
        <translation>Ce qu’il faudrait faire ensuite.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Vehicles and fuel</source>
        <translation>Véhicules et carburant</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Vehicles</source>
        <translation>Véhicules</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Vehicles used, and their state.</source>
        <translation>Véhicules utilisés, et leur état.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Fuel</source>
        <translation>Carburant</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Fuel used, and fuel left.</source>
        <translation>Carburant consommé, et carburant restant.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>The name by which you will find this person again, or a code name.</source>
        <translation>Le nom qui vous fera retrouver cette personne, ou un nom de code.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Rank or title as the person uses it.</source>
        <translation>Grade ou titre que la personne emploie.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person does now.</source>
        <translation>Ce que la personne fait actuellement.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>The party, office or community the person belongs to.</source>
        <translation>La partie, le service ou la communauté dont la personne fait partie.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Languages spoken, and how well.</source>
        <translation>Langues parlées, et à quel niveau.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Preferred channel</source>
        <translation>Canal préféré</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>How the person wants to be reached.</source>
        <translation>Comment la personne souhaite être jointe.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Whether the person agrees to being kept on file and shared.</source>
        <translation>Si la personne accepte que son profil soit conservé et partagé.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Do not share</source>
        <translation>Ne pas partager</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Set this if passing the profile on could harm the person.</source>
        <translation>Cochez si transmettre le profil pouvait nuire à la personne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>All names in their scripts, with aliases and clan forms.</source>
        <translation>Tous les noms dans leurs écritures, avec les alias et les formes claniques.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Code name</source>
        <translation>Nom de code</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>The name used in reports in place of the real one.</source>
        <translation>Le nom employé dans les rapports à la place du vrai.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Pronunciation</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>How to say the name.</source>
        <translation>Comment dire le nom.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Form of address</source>
        <translation>Formule d’adresse</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>How the person wants to be spoken to.</source>
        <translation>Comment la personne souhaite qu’on s’adresse à elle.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>As the person would say it.</source>
        <translation>Tel que la personne le dirait.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Approximate age</source>
        <translation>Âge approximatif</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>About how old the person is.</source>
        <translation>Quel âge a environ la personne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Photo consent</source>
        <translation>Accord pour photo</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Whether a picture may be kept.</source>
        <translation>Si une photo peut être conservée.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Also known with</source>
        <translation>Connue aussi avec</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Family and close companions, one a line.</source>
        <translation>Famille et compagnons proches, un par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Standing and power</source>
        <translation>Position et pouvoir</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Former roles</source>
        <translation>Fonctions antérieures</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person did before.</source>
        <translation>Ce que la personne faisait auparavant.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Formal power</source>
        <translation>Pouvoir formel</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the office allows.</source>
        <translation>Ce que la fonction permet.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Real decision power</source>
        <translation>Pouvoir de décision réel</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person can truly decide.</source>
        <translation>Ce que la personne peut vraiment décider.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Mandate to negotiate</source>
        <translation>Mandat pour négocier</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>For whom the person may speak, and about what.</source>
        <translation>Au nom de qui la personne peut parler, et de quoi.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Parties that the person belongs to or speaks for, one a line.</source>
        <translation>Parties dont la personne fait partie ou au nom desquelles elle parle, une par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Outlook</source>
        <translation>Vision des choses</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Interests</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person wants in the end.</source>
        <translation>Ce que la personne veut en définitive.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Known positions</source>
        <translation>Positions connues</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person has asked for or refused.</source>
        <translation>Ce que la personne a demandé ou refusé.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person holds dear.</source>
        <translation>Ce qui est cher à la personne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Sensitivities and taboos</source>
        <translation>Sensibilités et tabous</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What hurts, and what must not be said or done.</source>
        <translation>Ce qui blesse, et ce qu’il ne faut ni dire ni faire.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Negotiating style</source>
        <translation>Style de négociation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>How the person bargains.</source>
        <translation>Comment la personne négocie.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Facts, claims and assessments about the person, each with its grading.</source>
        <translation>Faits, affirmations et appréciations sur la personne, chacun avec sa cotation.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>First contact</source>
        <translation>Premier contact</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>When we first met.</source>
        <translation>Quand nous nous sommes rencontrés pour la première fois.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>When we last met.</source>
        <translation>Quand nous nous sommes rencontrés pour la dernière fois.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Interpreter needed</source>
        <translation>Interprète nécessaire</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Whether you need one with this person.</source>
        <translation>S’il vous en faut un avec cette personne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Usually met at</source>
        <translation>Lieu de rencontre habituel</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Where the person can be found.</source>
        <translation>Où trouver la personne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Risk of meeting us</source>
        <translation>Risque à nous rencontrer</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What could happen to the person for being seen with us.</source>
        <translation>Ce qui pourrait arriver à la personne si on la voyait avec nous.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Scope of consent</source>
        <translation>Étendue du consentement</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person agreed to, and for whom.</source>
        <translation>Ce que la personne a accepté, et pour qui.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Consent until</source>
        <translation>Consentement jusqu’au</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>When the consent runs out.</source>
        <translation>Quand le consentement expire.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Sanctions or legal note</source>
        <translation>Sanctions ou note juridique</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Lists, warrants or bans that bear on dealing with the person.</source>
        <translation>Listes, mandats d’arrêt ou interdictions qui touchent aux rapports avec la personne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Proposal round</source>
        <translation>Tour de propositions</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Proposal rounds</source>
        <translation>Tours de propositions</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Issue and round in a few words.</source>
        <translation>La question et le tour en quelques mots.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The case whose mandate this proposal is checked against.</source>
        <translation>Le dossier dont le mandat sert à contrôler cette proposition.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Whose proposal</source>
        <translation>Proposition de</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Whether we propose it, they do, or we carry it between two parties.</source>
        <translation>Si nous la faisons, s’ils la font, ou si nous la portons entre deux parties.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The party that proposes.</source>
        <translation>La partie qui propose.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The party it is meant for.</source>
        <translation>La partie à laquelle elle est destinée.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When it was proposed, as a date-time group with a zone letter, for example 031732BJUL04.</source>
        <translation>Quand elle a été proposée, en groupe date-heure avec lettre de fuseau, par exemple 031732BJUL04.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The proposal word for word, in the language it was made in.</source>
        <translation>La proposition mot pour mot, dans la langue où elle a été faite.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Measured terms</source>
        <translation>Conditions chiffrées</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What would hold on each issue if it were accepted; the mandate is checked against these figures.</source>
        <translation>Ce qui vaudrait pour chaque question si elle était acceptée ; le mandat est contrôlé d’après ces chiffres.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Move</source>
        <translation>Démarche</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Condition or quid pro quo</source>
        <translation>Condition ou contrepartie</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What it depends on, or what is wanted for it.</source>
        <translation>De quoi elle dépend, ou ce qui est voulu en échange.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What the other side answered.</source>
        <translation>Ce que l’autre partie a répondu.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Round no.</source>
        <translation>N° du tour</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The running number of this round on this issue.</source>
        <translation>Le numéro d’ordre de ce tour sur cette question.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What is being negotiated, by the word the mandate uses for it.</source>
        <translation>Ce qui est négocié, selon le mot qu’emploie le mandat.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The clause of the text that this would change.</source>
        <translation>La clause du texte que ceci changerait.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Clause version</source>
        <translation>Version de la clause</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The version of that clause which lay on the table.</source>
        <translation>La version de cette clause qui était sur la table.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Carried by</source>
        <translation>Portée par</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Who brought it from one side to the other.</source>
        <translation>Qui l’a apportée d’une partie à l’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The form in which it was made.</source>
        <translation>La forme sous laquelle elle a été faite.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Type of proposal</source>
        <translation>Type de proposition</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What kind of move it is.</source>
        <translation>De quel genre de démarche il s’agit.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Received at</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When the carrier took it over.</source>
        <translation>Quand le porteur l’a prise en charge.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When the other side had it.</source>
        <translation>Quand l’autre partie l’a eue.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When the other side replied.</source>
        <translation>Quand l’autre partie a répondu.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Words</source>
        <translation>Termes</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The language in which the exact words were spoken or written.</source>
        <translation>La langue dans laquelle les termes exacts ont été prononcés ou écrits.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Translator</source>
        <translation>Traducteur</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Who translated, and how sure the rendering is.</source>
        <translation>Qui a traduit, et à quel point la traduction est sûre.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Substance</source>
        <translation>Fond</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What the proposing side wants.</source>
        <translation>Ce que veut la partie qui propose.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Offered</source>
        <translation>Offert</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What the proposing side would give.</source>
        <translation>Ce que donnerait la partie qui propose.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Conceded</source>
        <translation>Concédé</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What the proposing side has moved from and to.</source>
        <translation>D’où et jusqu’où la partie qui propose a bougé.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When the proposal lapses.</source>
        <translation>Quand la proposition devient caduque.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Authority behind it</source>
        <translation>Autorité qui l’appuie</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Who can bind the proposing party, and whether he stands behind it.</source>
        <translation>Qui peut engager la partie qui propose, et s’il la soutient.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What may be carried</source>
        <translation>Ce qui peut être porté</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Authorised words</source>
        <translation>Termes autorisés</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The words that may be carried to the other side.</source>
        <translation>Les termes qui peuvent être portés à l’autre partie.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Words approved by</source>
        <translation>Termes approuvés par</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Who cleared these words.</source>
        <translation>Qui a autorisé ces termes.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Words approved at</source>
        <translation>Termes approuvés le</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When they were cleared.</source>
        <translation>Quand ils ont été autorisés.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Not to be disclosed</source>
        <translation>À ne pas divulguer</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What must not be told, and to whom.</source>
        <translation>Ce qui ne doit pas être dit, et à qui.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>To whom not</source>
        <translation>À qui ne pas le dire</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Delivery</source>
        <translation>Remise</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Whether the words were carried as they stand.</source>
        <translation>Si les termes ont été portés tels quels.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Circumstances</source>
        <translation>Circonstances</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Where, before whom and in which mood it was delivered.</source>
        <translation>Où, devant qui et dans quel climat elle a été remise.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Words of the response</source>
        <translation>Termes de la réponse</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The answer word for word.</source>
        <translation>La réponse mot pour mot.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Reason given</source>
        <translation>Raison donnée</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The reason they gave for their answer.</source>
        <translation>La raison qu’ils ont donnée de leur réponse.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Reading of motive</source>
        <translation>Lecture du motif</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Why they may have moved as they did; this is your assessment.</source>
        <translation>Pourquoi ils ont pu agir ainsi ; c’est votre appréciation.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>How likely your reading is.</source>
        <translation>À quel point votre lecture est probable.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Distance</source>
        <translation>Écart</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What this round did to the distance between the sides.</source>
        <translation>Ce que ce tour a changé à l’écart entre les parties.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Distance by issue</source>
        <translation>Écart par question</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>How far apart the sides now are on each issue.</source>
        <translation>À quelle distance les parties se trouvent désormais sur chaque question.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Mandate check</source>
        <translation>Contrôle du mandat</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>How the measured terms stand to the mandate; this is worked out when you seal.</source>
        <translation>Où se situent les conditions chiffrées par rapport au mandat ; calculé au moment de sceller.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Why the check came out as it did.</source>
        <translation>Pourquoi le contrôle a donné ce résultat.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Next move</source>
        <translation>Prochaine démarche</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Next moves</source>
        <translation>Prochaines démarches</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What is to be done next, by whom and by when.</source>
        <translation>Ce qu’il faut faire ensuite, qui le fait et pour quand.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Signed by mediator</source>
        <translation>Signé par le médiateur</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The mediator who vouches for the words.</source>
        <translation>Le médiateur qui se porte garant des termes.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Acknowledged by</source>
        <translation>Reconnu par</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Who of the party confirmed that the words are right.</source>
        <translation>Qui, au sein de la partie, a confirmé que les termes sont justes.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Acknowledged at</source>
        <translation>Reconnu le</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When that was confirmed.</source>
        <translation>Quand cela a été confirmé.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>SITREP</source>
        <translation>SITREP</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>SITREPs</source>
        <translation>SITREP</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Unit and day in a few words.</source>
        <translation>L’unité et le jour en quelques mots.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>The unit that reports.</source>
        <translation>L’unité qui rend compte.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Period covered</source>
        <translation>Période couverte</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Start and end of the period, as date-time groups with a zone letter.</source>
        <translation>Début et fin de la période, en groupes date-heure avec lettre de fuseau.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Unit location</source>
        <translation>Position de l’unité</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Where the unit is.</source>
        <translation>Où se trouve l’unité.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1b Significant incidents</source>
        <translation>1b Incidents notables</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Incidents and observations of the period, one a line.</source>
        <translation>Incidents et observations de la période, un par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1c Action taken</source>
        <translation>1c Mesures prises</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>What was done about them.</source>
        <translation>Ce qui a été fait à leur sujet.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1h General assessment</source>
        <translation>1h Appréciation générale</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>How things stand in the sector.</source>
        <translation>La situation dans le secteur.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Contacts held</source>
        <translation>Contacts tenus</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Whom the liaison officers met, one a line.</source>
        <translation>Qui les officiers de liaison ont rencontré, une personne par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Prepared by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Rank and name of who wrote it.</source>
        <translation>Grade et nom de qui l’a rédigé.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1 Operational</source>
        <translation>1 Opérations</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1a Places visited or patrolled</source>
        <translation>1a Lieux visités ou patrouillés</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Each place with times and when it was last visited.</source>
        <translation>Chaque lieu avec les heures et la date de sa dernière visite.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1d Special reports issued</source>
        <translation>1d Rapports spéciaux émis</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Flash and special reports of the last 24 hours.</source>
        <translation>Rapports flash et spéciaux des dernières 24 heures.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1e Special tasks</source>
        <translation>1e Tâches spéciales</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>What the unit was asked to do besides its routine.</source>
        <translation>Ce qui a été demandé à l’unité en plus de sa routine.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1f National resources</source>
        <translation>1f Ressources nationales</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>What was drawn from or given to contingents.</source>
        <translation>Ce qui a été reçu des contingents ou leur a été donné.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1g Gender related observations</source>
        <translation>1g Observations relatives au genre</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Observations and actions that bear on women, men, girls and boys.</source>
        <translation>Observations et mesures qui concernent les femmes, les hommes, les filles et les garçons.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>How likely the general assessment is.</source>
        <translation>À quel point l’appréciation générale est probable.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>2 Patrol report</source>
        <translation>2 Rapport de patrouille</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Patrols</source>
        <translation>Patrouilles</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Patrols of the period, one a line.</source>
        <translation>Patrouilles de la période, une par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>3 Administration</source>
        <translation>3 Administration</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>3a Personnel</source>
        <translation>3a Personnel</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>How many there are, present and away.</source>
        <translation>Combien ils sont, présents et absents.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Strength</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Effective</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>CTO or leave</source>
        <translation>Repos comp. ou congé</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>3b Communication state</source>
        <translation>3b État des transmissions</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Means of communication, and whether they reach the force headquarters.</source>
        <translation>Moyens de transmission, et s’ils permettent de joindre le quartier général de la Force.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Reaches FHQ</source>
        <translation>Joint le QG de la Force</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>3c Vehicles</source>
        <translation>3c Véhicules</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Vehicles by type, and how many of them run.</source>
        <translation>Véhicules par type, et combien roulent.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Operational</source>
        <translation>Opérationnel</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>3d Future activities</source>
        <translation>3d Activités à venir</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Patrols and meetings that are planned.</source>
        <translation>Patrouilles et réunions prévues.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Grid</source>
        <translation>Carroyage</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Commitments due and overdue</source>
        <translation>Engagements à échéance et en retard</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Promises that are open or were settled in the period.</source>
        <translation>Promesses encore ouvertes ou réglées pendant la période.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Proposals in play</source>
        <translation>Propositions en jeu</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Proposals made or answered in the period.</source>
        <translation>Propositions faites ou répondues pendant la période.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Indicators changed</source>
        <translation>Indicateurs modifiés</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Indicators observed in the period, and what they reached.</source>
        <translation>Indicateurs observés pendant la période, et ce qu’ils ont atteint.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Bundles sent and received</source>
        <translation>Plis envoyés et reçus</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>What was exchanged, with whom.</source>
        <translation>Ce qui a été échangé, et avec qui.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Log checkpoint</source>
        <translation>Point de contrôle de la piste</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Size and root of the audit log at the end of the period.</source>
        <translation>Taille et racine de la piste d’audit à la fin de la période.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Rank and name of who approved it.</source>
        <translation>Grade et nom de qui l’a approuvé.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>The name by which this template will be chosen.</source>
        <translation>Le nom sous lequel ce modèle sera choisi.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>For kind</source>
        <translation>Pour le genre</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>The kind of record that gets the fields.</source>
        <translation>Le genre de fiche qui reçoit les champs.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Heading</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>The heading above these fields.</source>
        <translation>L’intitulé au-dessus de ces champs.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>One row for each field; the name is what stands in the records and must not change later.</source>
        <translation>Une ligne par champ ; le nom est ce qui figure dans les fiches et ne doit plus changer.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Required to seal</source>
        <translation>Requis pour sceller</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Why these fields are wanted, and how to fill them.</source>
        <translation>Pourquoi ces champs sont voulus, et comment les remplir.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>From when to when the template is to be used.</source>
        <translation>De quand à quand le modèle doit être utilisé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Something told, without asking for or giving anything.</source>
        <translation>Quelque chose de dit, sans rien demander ni donner.</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Demand</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Something asked for with a claim to get it.</source>
        <translation>Quelque chose de demandé comme un dû.</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Something the speaker would give or do.</source>
        <translation>Quelque chose que le locuteur donnerait ou ferait.</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Threat</source>
        <translation>Menace</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Harm announced if something is done or left undone.</source>
        <translation>Un tort annoncé si quelque chose est fait ou ne l’est pas.</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Something asked for as a favour.</source>
        <translation>Quelque chose de demandé comme une faveur.</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>A no to something asked or offered.</source>
        <translation>Un non à ce qui est demandé ou offert.</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Something the speaker binds himself to do.</source>
        <translation>Quelque chose que le locuteur s’engage à faire.</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Pre-negotiation</source>
        <translation>Prénégociation</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>About how and whether to talk.</source>
        <translation>Sur la manière et l’opportunité de se parler.</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Substantive, partial</source>
        <translation>De fond, partiel</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Settles some of the matters in dispute.</source>
        <translation>Règle une partie des questions en litige.</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Substantive, comprehensive</source>
        <translation>De fond, global</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Settles the whole dispute.</source>
        <translation>Règle l’ensemble du différend.</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Implementation</source>
        <translation>Mise en œuvre</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Carries out an earlier agreement.</source>
        <translation>Met à exécution un accord antérieur.</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Renews an earlier agreement.</source>
        <translation>Renouvelle un accord antérieur.</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Cease-fire</source>
        <translation>Cessez-le-feu</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Ends or suspends the fighting.</source>
        <translation>Met fin aux combats ou les suspend.</translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>No threshold is reached.</source>
        <translation>Aucun seuil n’est atteint.</translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Amber</source>
        <translation>Orange</translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Watch closely and prepare.</source>
        <translation>Surveiller de près et se préparer.</translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Act now.</source>
        <translation>Agir maintenant.</translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Not measured</source>
        <translation>Non mesuré</translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>The value cannot be compared with a threshold.</source>
        <translation>La valeur ne peut pas être comparée à un seuil.</translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>A party to the agreement.</source>
        <translation>Une partie à l’accord.</translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>People who live there.</source>
        <translation>Des gens qui vivent là.</translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>NGO</source>
        <translation>ONG</translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>A non-governmental organisation.</source>
        <translation>Une organisation non gouvernementale.</translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>Own observation</source>
        <translation>Observation propre</translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>Our own people saw or heard it.</source>
        <translation>Les nôtres l’ont vu ou entendu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>Under 18.</source>
        <translation>Moins de 18 ans.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>Adult</source>
        <translation>Adulte</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>18 to 59.</source>
        <translation>De 18 à 59 ans.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>Older person</source>
        <translation>Personne âgée</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>60 and more.</source>
        <translation>60 ans et plus.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>It is not known.</source>
        <translation>On ne le sait pas.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Killed</source>
        <translation>Tué</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Died of what happened.</source>
        <translation>Mort de ce qui s’est passé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Injured</source>
        <translation>Blessé</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Hurt and alive.</source>
        <translation>Touché, mais vivant.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Missing</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Not found, fate unknown.</source>
        <translation>Introuvable, sort inconnu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Detained</source>
        <translation>Détenu</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Held by somebody.</source>
        <translation>Retenu par quelqu’un.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-sex.json"/>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-sex.json"/>
        <source>Women and girls.</source>
        <translation>Femmes et filles.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-sex.json"/>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-sex.json"/>
        <source>Men and boys.</source>
        <translation>Hommes et garçons.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Civilian</source>
        <translation>Civil</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Took no part in the fighting.</source>
        <translation>N’a pas pris part aux combats.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Combatant</source>
        <translation>Combattant</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Member of an armed side.</source>
        <translation>Membre d’un camp armé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Monitor</source>
        <translation>Observateur de mission</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Member of a monitoring mission.</source>
        <translation>Membre d’une mission de surveillance.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Held out, not yet taken.</source>
        <translation>Proposé, pas encore accepté.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Both sides take it as binding.</source>
        <translation>Les deux parties le tiennent pour contraignant.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>The time to keep it has come.</source>
        <translation>Le moment de le tenir est venu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Partly kept</source>
        <translation>Tenu en partie</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Some of it was done.</source>
        <translation>Une partie a été faite.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>All of it was done.</source>
        <translation>Tout a été fait.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>The deadline has passed without it being kept.</source>
        <translation>Le délai est passé sans que l’engagement soit tenu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Breached</source>
        <translation>Rompu</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>The opposite was done, or it was given up.</source>
        <translation>Le contraire a été fait, ou il a été abandonné.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>The sides do not agree whether it was kept.</source>
        <translation>Les parties ne s’accordent pas sur le fait qu’il a été tenu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Waived</source>
        <translation>Levé</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>The beneficiary no longer asks for it.</source>
        <translation>Le bénéficiaire ne le demande plus.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>A later promise stands in its place.</source>
        <translation>Une promesse ultérieure en tient lieu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>VHF</source>
        <translation>VHF</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Short-range radio.</source>
        <translation>Radio à courte portée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>HF</source>
        <translation>HF</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Long-range radio.</source>
        <translation>Radio à longue portée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Any data link.</source>
        <translation>Toute liaison de données.</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Mobile or fixed telephone.</source>
        <translation>Téléphone mobile ou fixe.</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Satellite</source>
        <translation>Satellite</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Satellite telephone or terminal.</source>
        <translation>Téléphone ou terminal satellite.</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Position receivers.</source>
        <translation>Récepteurs de position.</translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>Low confidence</source>
        <translation>Confiance faible</translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>Little or doubtful information stands behind the assessment.</source>
        <translation>L’appréciation repose sur des informations rares ou douteuses.</translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>Moderate confidence</source>
        <translation>Confiance moyenne</translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>Credible information, but not enough to be sure.</source>
        <translation>Informations crédibles, mais insuffisantes pour être sûr.</translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>High confidence</source>
        <translation>Confiance élevée</translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>Good information from several sources.</source>
        <translation>Bonnes informations de plusieurs sources.</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>The person agrees to the scope below.</source>
        <translation>La personne accepte l’étendue indiquée ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>The person agrees within limits.</source>
        <translation>La personne accepte dans certaines limites.</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>The person does not agree.</source>
        <translation>La personne n’accepte pas.</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>The person agreed once and no longer does.</source>
        <translation>La personne a accepté puis n’accepte plus.</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Nobody has asked yet.</source>
        <translation>Personne ne l’a encore demandé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Call this one first.</source>
        <translation>À appeler en premier.</translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Alternate</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Call this one if the first does not answer.</source>
        <translation>À appeler si le premier ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Round the clock</source>
        <translation>24 heures sur 24</translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Answers day and night.</source>
        <translation>Répond jour et nuit.</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>1 - confirmed by other sources</source>
        <translation>1 - confirmée par d’autres sources</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>Other independent sources say the same.</source>
        <translation>D’autres sources indépendantes disent de même.</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>2 - probably true</source>
        <translation>2 - probablement vraie</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>Not confirmed, but it fits what is known.</source>
        <translation>Non confirmée, mais concorde avec ce que l’on sait.</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>3 - possibly true</source>
        <translation>3 - peut-être vraie</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>Reasonable, fits some of what is known.</source>
        <translation>Plausible, concorde en partie avec ce que l’on sait.</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>4 - doubtful</source>
        <translation>4 - douteuse</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>Possible, but nothing else supports it.</source>
        <translation>Possible, mais rien d’autre ne l’appuie.</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>5 - improbable</source>
        <translation>5 - improbable</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>It contradicts what is known.</source>
        <translation>Contredit ce que l’on sait.</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>6 - truth cannot be judged</source>
        <translation>6 - véracité impossible à apprécier</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>There is nothing to judge it by.</source>
        <translation>Rien ne permet d’en juger.</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>1 - exact day</source>
        <translation>1 - jour exact</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>The day is known.</source>
        <translation>Le jour est connu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>2 - within 2 to 6 days</source>
        <translation>2 - à 2 à 6 jours près</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>A span of less than a week is known.</source>
        <translation>On connaît un intervalle de moins d’une semaine.</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>3 - within a week</source>
        <translation>3 - à une semaine près</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>The week is known.</source>
        <translation>La semaine est connue.</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>4 - within a month</source>
        <translation>4 - à un mois près</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>The month, or 8 to 30 days, is known.</source>
        <translation>Le mois, ou un intervalle de 8 à 30 jours, est connu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>5 - within a year</source>
        <translation>5 - à un an près</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>Only a longer span, up to a year, is known.</source>
        <translation>On ne connaît qu’un intervalle plus long, jusqu’à un an.</translation>
    </message>
    <message>
        <location filename="../../resources/values/delivery.json"/>
        <source>Verbatim</source>
        <translation>Textuelle</translation>
    </message>
    <message>
        <location filename="../../resources/values/delivery.json"/>
        <source>Word for word as authorised.</source>
        <translation>Mot pour mot, tel qu’autorisé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/delivery.json"/>
        <source>Paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <location filename="../../resources/values/delivery.json"/>
        <source>In the carrier's own words.</source>
        <translation>Dans les propres mots du porteur.</translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>Ours</source>
        <translation>La nôtre</translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>We propose it.</source>
        <translation>C’est nous qui la proposons.</translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>The counterpart proposes it to us.</source>
        <translation>L’interlocuteur nous la propose.</translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>Carried</source>
        <translation>Portée</translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>We carry it from one party to another.</source>
        <translation>Nous la portons d’une partie à l’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/values/disengagement-area.json"/>
        <source>Inside</source>
        <translation>Dans la zone</translation>
    </message>
    <message>
        <location filename="../../resources/values/disengagement-area.json"/>
        <source>Within an agreed disengagement area.</source>
        <translation>À l’intérieur d’une zone de désengagement convenue.</translation>
    </message>
    <message>
        <location filename="../../resources/values/disengagement-area.json"/>
        <source>Outside</source>
        <translation>Hors de la zone</translation>
    </message>
    <message>
        <location filename="../../resources/values/disengagement-area.json"/>
        <source>Not within such an area.</source>
        <translation>En dehors d’une telle zone.</translation>
    </message>
    <message>
        <location filename="../../resources/values/disengagement-area.json"/>
        <source>It could not be told.</source>
        <translation>Cela n’a pas pu être établi.</translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>Closer</source>
        <translation>Plus proches</translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>The sides stand nearer to each other than before.</source>
        <translation>Les parties sont plus près l’une de l’autre qu’avant.</translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>Unchanged</source>
        <translation>Sans changement</translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>The distance is what it was.</source>
        <translation>L’écart est le même qu’avant.</translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>Further apart</source>
        <translation>Plus éloignées</translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>The sides have moved away from each other.</source>
        <translation>Les parties se sont éloignées l’une de l’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/values/effect-achieved.json"/>
        <source>What was wanted has come about.</source>
        <translation>Ce qui était voulu s’est réalisé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/effect-achieved.json"/>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <location filename="../../resources/values/effect-achieved.json"/>
        <source>Some of what was wanted has come about.</source>
        <translation>Une partie de ce qui était voulu s’est réalisée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/effect-achieved.json"/>
        <source>Nothing of what was wanted has come about.</source>
        <translation>Rien de ce qui était voulu ne s’est réalisé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>KLE, deliberate</source>
        <translation>KLE, délibéré</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>A planned key leader engagement with a desired effect.</source>
        <translation>Une rencontre planifiée avec un responsable clé, avec un effet recherché.</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>KLE, hasty or dynamic</source>
        <translation>KLE, improvisé ou dynamique</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>A key leader engagement that had to be improvised.</source>
        <translation>Une rencontre avec un responsable clé qu’il a fallu improviser.</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>Liaison visit</source>
        <translation>Visite de liaison</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>A routine call on a headquarters, office or community.</source>
        <translation>Une visite de routine à un quartier général, un bureau ou une communauté.</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>Telephone or radio</source>
        <translation>Téléphone ou radio</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>A talk without meeting.</source>
        <translation>Un entretien sans se rencontrer.</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>Chance contact</source>
        <translation>Contact fortuit</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>An encounter that nobody planned.</source>
        <translation>Une rencontre que personne n’avait prévue.</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>Joint commission meeting</source>
        <translation>Réunion de commission mixte</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>A session of a commission in which the parties sit together.</source>
        <translation>Une séance d’une commission où siègent ensemble les parties.</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>Written</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>An exchange of letters, notes or messages.</source>
        <translation>Un échange de lettres, de notes ou de messages.</translation>
    </message>
    <message>
        <location filename="../../resources/values/event-clarity.json"/>
        <source>1 - clear</source>
        <translation>1 - clair</translation>
    </message>
    <message>
        <location filename="../../resources/values/event-clarity.json"/>
        <source>The event stands apart from others in the reports.</source>
        <translation>L’événement se distingue des autres dans les rapports.</translation>
    </message>
    <message>
        <location filename="../../resources/values/event-clarity.json"/>
        <source>2 - unclear</source>
        <translation>2 - peu clair</translation>
    </message>
    <message>
        <location filename="../../resources/values/event-clarity.json"/>
        <source>The reports sum up more than one event.</source>
        <translation>Les rapports regroupent plusieurs événements.</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>Confirmed, attributed</source>
        <translation>Confirmée, attribuée</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>It happened, and it is known who did it.</source>
        <translation>Elle a eu lieu, et l’on sait qui l’a commise.</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>Confirmed, not attributed</source>
        <translation>Confirmée, non attribuée</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>It happened; who did it is not known.</source>
        <translation>Elle a eu lieu ; on ne sait pas qui l’a commise.</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>Not confirmed</source>
        <translation>Non confirmée</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>The evidence does not suffice.</source>
        <translation>Les preuves ne suffisent pas.</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>No violation</source>
        <translation>Pas de violation</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>It did not happen, or it breaks no article.</source>
        <translation>Cela n’a pas eu lieu, ou n’enfreint aucun article.</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>Could not investigate</source>
        <translation>Enquête impossible</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>Access was denied or impossible.</source>
        <translation>L’accès a été refusé ou était impossible.</translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Front-line negotiator</source>
        <translation>Négociateur de première ligne</translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Speaks with the counterpart in person.</source>
        <translation>Parle en personne avec l’interlocuteur.</translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Support team</source>
        <translation>Équipe de soutien</translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Analyses, advises and keeps the negotiator company.</source>
        <translation>Analyse, conseille et accompagne le négociateur.</translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Mandator</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Gives the mandate and its limits.</source>
        <translation>Donne le mandat et ses limites.</translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>The first ten minutes, as far as known.</source>
        <translation>Les dix premières minutes, autant qu’on le sache.</translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>Special incident report (SINREP)</source>
        <translation>Rapport d’incident spécial (SINREP)</translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>An incident of its own importance.</source>
        <translation>Un incident important par lui-même.</translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>Shooting incident report</source>
        <translation>Rapport d’incident de tir</translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>Fire, whoever fired.</source>
        <translation>Des tirs, quel qu’en soit l’auteur.</translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>Investigation report</source>
        <translation>Rapport d’enquête</translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>What came out on looking into it.</source>
        <translation>Ce que l’examen a révélé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>More on an incident already reported.</source>
        <translation>Un complément sur un incident déjà signalé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-family.json"/>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-family.json"/>
        <source>Points towards violence.</source>
        <translation>Annonce la violence.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-family.json"/>
        <source>Peace</source>
        <translation>Paix</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-family.json"/>
        <source>Points towards calm.</source>
        <translation>Annonce le calme.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Armed intervention</source>
        <translation>Intervention armée</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Raids, deployments, weapons (conflict).</source>
        <translation>Raids, déploiements, armes (conflit).</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Aggravating behaviour</source>
        <translation>Comportement aggravant</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Acts that make tension worse (conflict).</source>
        <translation>Actes qui accroissent la tension (conflit).</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Provocative behaviour</source>
        <translation>Comportement provocateur</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Acts meant to provoke (conflict).</source>
        <translation>Actes destinés à provoquer (conflit).</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Environmental pressure</source>
        <translation>Pression environnementale</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Drought, disease, influx of people (conflict).</source>
        <translation>Sécheresse, maladie, afflux de population (conflit).</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Alliance formation</source>
        <translation>Formation d’alliances</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Groups come together (peace).</source>
        <translation>Des groupes se rapprochent (paix).</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Exchange behaviour</source>
        <translation>Comportement d’échange</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Trade and sharing between groups (peace).</source>
        <translation>Commerce et partage entre groupes (paix).</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Mitigating behaviour</source>
        <translation>Comportement d’apaisement</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Acts that ease tension (peace).</source>
        <translation>Actes qui réduisent la tension (paix).</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Peace initiatives</source>
        <translation>Initiatives de paix</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Meetings and talks to make peace (peace).</source>
        <translation>Réunions et pourparlers pour faire la paix (paix).</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Structural</source>
        <translation>Structurel</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Changes over years.</source>
        <translation>Évolue sur des années.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Accelerator</source>
        <translation>Accélérateur</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Makes a bad state worse within weeks.</source>
        <translation>Aggrave une situation déjà mauvaise en quelques semaines.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Trigger</source>
        <translation>Déclencheur</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Can set off violence within days.</source>
        <translation>Peut faire éclater la violence en quelques jours.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>A question answered by yes or no.</source>
        <translation>Une question à laquelle on répond par oui ou non.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>Count</source>
        <translation>Dénombrement</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>A number of things or people.</source>
        <translation>Un nombre de choses ou de personnes.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>Scale 1 to 5</source>
        <translation>Échelle de 1 à 5</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>A judgement in five steps.</source>
        <translation>Un jugement en cinq degrés.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>An answer in words.</source>
        <translation>Une réponse en mots.</translation>
    </message>
    <message>
        <location filename="../../resources/values/inspection-outcome.json"/>
        <source>It took place in full.</source>
        <translation>Elle a eu lieu en totalité.</translation>
    </message>
    <message>
        <location filename="../../resources/values/inspection-outcome.json"/>
        <source>Done in part</source>
        <translation>Fait en partie</translation>
    </message>
    <message>
        <location filename="../../resources/values/inspection-outcome.json"/>
        <source>Some of it was not allowed or not possible.</source>
        <translation>Une partie n’a pas été permise ou n’était pas possible.</translation>
    </message>
    <message>
        <location filename="../../resources/values/inspection-outcome.json"/>
        <source>Not allowed</source>
        <translation>Non autorisée</translation>
    </message>
    <message>
        <location filename="../../resources/values/inspection-outcome.json"/>
        <source>It was not allowed.</source>
        <translation>Elle n’a pas été permise.</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Oral</source>
        <translation>Orale</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Spoken, nothing handed over.</source>
        <translation>Dite, rien n’a été remis.</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Non-paper</source>
        <translation>Non-papier</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>A text without heading, signature or status.</source>
        <translation>Un texte sans en-tête, ni signature, ni statut.</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Draft text</source>
        <translation>Projet de texte</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>A text put forward for discussion.</source>
        <translation>Un texte soumis pour discussion.</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Signed text</source>
        <translation>Texte signé</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>A text that its author has signed.</source>
        <translation>Un texte que son auteur a signé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Hot-line</source>
        <translation>Ligne directe</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Passed over the agreed direct line.</source>
        <translation>Transmise par la ligne directe convenue.</translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Members of a party.</source>
        <translation>Membres d’une partie.</translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Civil authority</source>
        <translation>Autorité civile</translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Officials of the place.</source>
        <translation>Les responsables du lieu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Public</source>
        <translation>Population locale</translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>People of the place.</source>
        <translation>Les gens du lieu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Humanitarian organisation</source>
        <translation>Organisation humanitaire</translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Aid workers.</source>
        <translation>Travailleurs humanitaires.</translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Our own or other monitors.</source>
        <translation>Nos observateurs de mission ou d’autres.</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Clarify</source>
        <translation>Clarifier</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Find out together what is true.</source>
        <translation>Établir ensemble ce qui est vrai.</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Underline</source>
        <translation>Souligner</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Say aloud what both sides already share.</source>
        <translation>Dire tout haut ce que les deux parties partagent déjà.</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Negotiate</source>
        <translation>Négocier</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Seek a common ground on what divides.</source>
        <translation>Chercher un terrain d’entente sur ce qui divise.</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>Contested fact</source>
        <translation>Fait contesté</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>A fact that the sides see differently.</source>
        <translation>Un fait que les parties voient différemment.</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>Agreed fact</source>
        <translation>Fait convenu</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>A fact that both sides accept.</source>
        <translation>Un fait que les deux parties acceptent.</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>Convergent norm</source>
        <translation>Norme convergente</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>A rule or value that both sides hold.</source>
        <translation>Une règle ou une valeur que les deux parties partagent.</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>Divergent norm</source>
        <translation>Norme divergente</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>A rule or value that only one side holds.</source>
        <translation>Une règle ou une valeur à laquelle une seule partie tient.</translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Basic</source>
        <translation>Élémentaire</translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>A few words.</source>
        <translation>Quelques mots.</translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Working</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Enough to talk business.</source>
        <translation>Assez pour parler affaires.</translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Fluent</source>
        <translation>Courant</translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Without effort.</source>
        <translation>Sans effort.</translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Mother tongue</source>
        <translation>Langue maternelle</translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Spoken from childhood.</source>
        <translation>Parlée depuis l’enfance.</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Almost no chance (1-5 %)</source>
        <translation>Presque aucune chance (1-5 %)</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Between one and five in a hundred.</source>
        <translation>Entre une et cinq chances sur cent.</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Very unlikely (5-20 %)</source>
        <translation>Très improbable (5-20 %)</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Between five and twenty in a hundred.</source>
        <translation>Entre cinq et vingt chances sur cent.</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Unlikely (20-45 %)</source>
        <translation>Improbable (20-45 %)</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Between twenty and forty-five in a hundred.</source>
        <translation>Entre vingt et quarante-cinq chances sur cent.</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Roughly even chance (45-55 %)</source>
        <translation>À peu près une chance sur deux (45-55 %)</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>As likely as not.</source>
        <translation>Aussi probable qu’improbable.</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Likely (55-80 %)</source>
        <translation>Probable (55-80 %)</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Between fifty-five and eighty in a hundred.</source>
        <translation>Entre cinquante-cinq et quatre-vingts chances sur cent.</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Very likely (80-95 %)</source>
        <translation>Très probable (80-95 %)</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Between eighty and ninety-five in a hundred.</source>
        <translation>Entre quatre-vingts et quatre-vingt-quinze chances sur cent.</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Almost certain (95-99 %)</source>
        <translation>Presque certain (95-99 %)</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>More than ninety-five in a hundred.</source>
        <translation>Plus de quatre-vingt-quinze chances sur cent.</translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>Nothing below the figure may be agreed.</source>
        <translation>Rien en dessous du chiffre ne peut être convenu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>Nothing above the figure may be agreed.</source>
        <translation>Rien au-dessus du chiffre ne peut être convenu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>Nothing on this issue may be agreed.</source>
        <translation>Rien ne peut être convenu sur cette question.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The linked record is what this one deals with.</source>
        <translation>La fiche liée est ce dont traite celle-ci.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>This belongs to the linked case or larger matter.</source>
        <translation>Ceci relève du dossier lié ou d’une affaire plus large.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Drawn from</source>
        <translation>Tirée de</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>What stands here was taken from the linked record.</source>
        <translation>Ce qui figure ici a été tiré de la fiche liée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Promised in</source>
        <translation>Promis dans</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The promise was made in the linked contact.</source>
        <translation>La promesse a été faite dans le contact lié.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Reported in</source>
        <translation>Signalé dans</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It was told or seen in the linked contact or patrol.</source>
        <translation>Cela a été dit ou vu dans le contact lié ou la patrouille liée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Violates</source>
        <translation>Viole</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It breaks the linked promise, measure or agreement.</source>
        <translation>Rompt la promesse, la mesure ou l’accord lié.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It replies to the linked proposal or report.</source>
        <translation>Répond à la proposition liée ou au rapport lié.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Follows</source>
        <translation>Fait suite à</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It is a later step of the same matter.</source>
        <translation>C’est une étape ultérieure de la même affaire.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Confirms</source>
        <translation>Confirme</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It supports what the linked record says.</source>
        <translation>Appuie ce que dit la fiche liée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Contradicts</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It speaks against what the linked record says.</source>
        <translation>Va à l’encontre de ce que dit la fiche liée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Reciprocal of</source>
        <translation>Réciproque de</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The two promises stand or fall together.</source>
        <translation>Les deux promesses tiennent ou tombent ensemble.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Promised by</source>
        <translation>Promis par</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The linked person or party gave the promise.</source>
        <translation>La personne ou la partie liée a fait la promesse.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Promised to</source>
        <translation>Promis à</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The linked person or party benefits from the promise.</source>
        <translation>La personne ou la partie liée bénéficie de la promesse.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The person or group belongs to the linked party.</source>
        <translation>La personne ou le groupe appartient à la partie liée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Reports to</source>
        <translation>Relève de</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The person takes orders from the linked one.</source>
        <translation>La personne reçoit ses ordres de la personne liée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Influences</source>
        <translation>Influence sur</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The person or party can move the linked one.</source>
        <translation>La personne ou la partie peut faire bouger celle qui est liée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Allied with</source>
        <translation>Allié à</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The two work together.</source>
        <translation>Les deux agissent ensemble.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Rival of</source>
        <translation>Rival de</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The two work against each other.</source>
        <translation>Les deux agissent l’un contre l’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Split from</source>
        <translation>Issu d’une scission de</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The group was once part of the linked one.</source>
        <translation>Le groupe faisait autrefois partie du groupe lié.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The party has signed the linked agreement.</source>
        <translation>La partie a signé l’accord lié.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Proposes to amend</source>
        <translation>Propose d’amender</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It says how the linked record of another officer should read.</source>
        <translation>Elle dit comment la fiche liée d’un autre officier devrait être rédigée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Merges</source>
        <translation>Fusionne</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>What the linked proposal says was considered and taken over here.</source>
        <translation>Ce que dit la proposition liée a été examiné et repris ici.</translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>Inside the mandate</source>
        <translation>Dans les limites du mandat</translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>Everything measured keeps to the lines.</source>
        <translation>Tout ce qui est mesuré respecte les lignes.</translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>At the bottom line</source>
        <translation>Au minimum acceptable</translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>Ask the mandator before going on.</source>
        <translation>Consultez le mandant avant de poursuivre.</translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>Across a red line</source>
        <translation>Au-delà d’une ligne rouge</translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>Stop: this may not be agreed.</source>
        <translation>Arrêtez : ceci ne peut pas être convenu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>The lines and the terms cannot be compared by figures.</source>
        <translation>Les lignes et les conditions ne peuvent pas être comparées en chiffres.</translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>United Nations</source>
        <translation>Nations Unies</translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>Three levels, for documents of the United Nations.</source>
        <translation>Trois niveaux, pour les documents des Nations Unies.</translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>NATO</source>
        <translation>OTAN</translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>Five levels, for documents of the Alliance.</source>
        <translation>Cinq niveaux, pour les documents de l’Alliance.</translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>Traffic Light Protocol 2.0</source>
        <translation>Traffic Light Protocol 2.0</translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>Four colours that say how far a text may travel.</source>
        <translation>Quatre couleurs qui disent jusqu’où un texte peut circuler.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Communication and coordination</source>
        <translation>Communication et coordination</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Ways to speak, warn and plan together.</source>
        <translation>Moyens de se parler, de s’alerter et de planifier ensemble.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Observation and verification</source>
        <translation>Observation et vérification</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Ways to see whether the other side keeps its word.</source>
        <translation>Moyens de voir si l’autre partie tient parole.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Cooperation and integration</source>
        <translation>Coopération et intégration</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Work done together.</source>
        <translation>Travail accompli ensemble.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Military constraint</source>
        <translation>Limitations militaires</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Limits on forces, weapons or movements.</source>
        <translation>Limites aux forces, aux armes ou aux mouvements.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Training and education</source>
        <translation>Formation et éducation</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Learning with or about each other.</source>
        <translation>Apprendre ensemble ou les uns sur les autres.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>Unilateral</source>
        <translation>Unilatérale</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>One side binds itself.</source>
        <translation>Une partie se lie.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>Bilateral</source>
        <translation>Bilatérale</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>Two sides bind themselves.</source>
        <translation>Deux parties se lient.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>Multilateral</source>
        <translation>Multilatérale</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>More than two sides bind themselves.</source>
        <translation>Plus de deux parties se lient.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>A direct line between the sides.</source>
        <translation>Une ligne directe entre les parties.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Notification of manoeuvres</source>
        <translation>Notification de manœuvres</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Movements or exercises are announced before.</source>
        <translation>Les mouvements ou exercices sont annoncés à l’avance.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Exchange of unit locations</source>
        <translation>Échange des positions des unités</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Each side tells where its units are.</source>
        <translation>Chaque partie dit où sont ses unités.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Observers at exercises</source>
        <translation>Observateurs aux exercices</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>The other side may watch.</source>
        <translation>L’autre partie peut assister.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Liaison officers at headquarters</source>
        <translation>Officiers de liaison aux quartiers généraux</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Officers are exchanged between headquarters.</source>
        <translation>Des officiers sont échangés entre quartiers généraux.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Demilitarised or thinned-out zone</source>
        <translation>Zone démilitarisée ou allégée</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>An area without forces, or with fewer.</source>
        <translation>Une zone sans forces, ou avec moins de forces.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Weapons storage</source>
        <translation>Stockage d’armes</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Weapons are locked away under control.</source>
        <translation>Des armes sont mises sous clé et sous contrôle.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Exchange of prisoners or remains</source>
        <translation>Échange de prisonniers ou de dépouilles</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>People or bodies are given back.</source>
        <translation>Des personnes ou des corps sont rendus.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Humanitarian corridor</source>
        <translation>Couloir humanitaire</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>A safe way for aid or for people.</source>
        <translation>Une voie sûre pour l’aide ou pour les personnes.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Joint patrol</source>
        <translation>Patrouille conjointe</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Both sides patrol together.</source>
        <translation>Les deux parties patrouillent ensemble.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>School or market opening</source>
        <translation>Ouverture d’école ou de marché</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>A place of daily life is opened again.</source>
        <translation>Un lieu de la vie quotidienne est rouvert.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>A measure of another type; say which.</source>
        <translation>Une mesure d’un autre type ; précisez lequel.</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>Own script</source>
        <translation>Écriture d’origine</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>As the bearer writes it.</source>
        <translation>Telle que la personne l’écrit.</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>Latin script</source>
        <translation>Écriture latine</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>As it is written in this mission.</source>
        <translation>Telle qu’on l’écrit dans cette mission.</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>A name used instead of the real one.</source>
        <translation>Un nom employé à la place du vrai.</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>Kunya or clan form</source>
        <translation>Kunya ou forme clanique</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>A name from kin, clan or custom.</source>
        <translation>Un nom tiré de la parenté, du clan ou de la coutume.</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>Former name</source>
        <translation>Ancien nom</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>A name no longer used.</source>
        <translation>Un nom qui n’est plus employé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To act.</source>
        <translation>Agir.</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Refrain</source>
        <translation>S’abstenir</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To leave something undone.</source>
        <translation>Ne pas faire quelque chose.</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Allow</source>
        <translation>Permettre</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To let others act.</source>
        <translation>Laisser d’autres agir.</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Inform</source>
        <translation>Informer</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To tell somebody something.</source>
        <translation>Dire quelque chose à quelqu’un.</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To give up an object or a text.</source>
        <translation>Céder un objet ou un texte.</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Withdraw</source>
        <translation>Se retirer</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To pull people or weapons back.</source>
        <translation>Ramener en arrière des personnes ou des armes.</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To set people free.</source>
        <translation>Rendre la liberté à des personnes.</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To give money or its worth.</source>
        <translation>Donner de l’argent ou sa valeur.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Incoming</source>
        <translation>Arrivée de tir</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Towards the observer or the area watched.</source>
        <translation>Vers l’observateur ou la zone observée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Outgoing</source>
        <translation>Départ de tir</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Away from the observer or the area watched.</source>
        <translation>À l’opposé de l’observateur ou de la zone observée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Undetermined</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>The direction of fire could not be told.</source>
        <translation>La direction du tir n’a pas pu être établie.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Outside the area</source>
        <translation>Hors zone</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Assessed as outside the area agreed.</source>
        <translation>Estimé hors de la zone convenue.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>With the eye or with glasses.</source>
        <translation>À l’œil nu ou aux jumelles.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>By ear alone.</source>
        <translation>À l’oreille seulement.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>On a fixed or carried camera.</source>
        <translation>Par une caméra fixe ou portée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>UAV</source>
        <translation>Drone</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>By an unmanned aircraft of ours.</source>
        <translation>Par un de nos aéronefs sans pilote.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>Reported</source>
        <translation>Rapporté</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>Told by somebody else.</source>
        <translation>Dit par quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Explosion</source>
        <translation>Explosion</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>A single blast.</source>
        <translation>Une seule détonation.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Burst</source>
        <translation>Rafale</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Several rounds in a row.</source>
        <translation>Plusieurs coups de suite.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Shot</source>
        <translation>Coup de feu</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>A single round.</source>
        <translation>Un seul coup.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Projectile in flight</source>
        <translation>Projectile en vol</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>A round seen or heard passing.</source>
        <translation>Un projectile vu ou entendu passer.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Muzzle flash</source>
        <translation>Lueur de bouche</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>The light of a weapon firing.</source>
        <translation>La lueur d’une arme qui tire.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Aircraft or UAV</source>
        <translation>Aéronef ou drone</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Anything that flies, manned or not.</source>
        <translation>Tout ce qui vole, avec ou sans équipage.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>People, vehicles or weapons on the move.</source>
        <translation>Personnes, véhicules ou armes en mouvement.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Obstruction</source>
        <translation>Obstruction</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Something that bars the way.</source>
        <translation>Quelque chose qui barre la route.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Something else; describe it.</source>
        <translation>Autre chose ; décrivez-le.</translation>
    </message>
    <message>
        <location filename="../../resources/values/options-open.json"/>
        <source>Single</source>
        <translation>Unique</translation>
    </message>
    <message>
        <location filename="../../resources/values/options-open.json"/>
        <source>One outcome is on the table.</source>
        <translation>Une seule issue est sur la table.</translation>
    </message>
    <message>
        <location filename="../../resources/values/options-open.json"/>
        <source>Multiple</source>
        <translation>Multiples</translation>
    </message>
    <message>
        <location filename="../../resources/values/options-open.json"/>
        <source>Several outcomes are still possible.</source>
        <translation>Plusieurs issues sont encore possibles.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>Line</source>
        <translation>Ligne de texte</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>Several lines.</source>
        <translation>Plusieurs lignes.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>A number without a fraction.</source>
        <translation>Un nombre sans décimales.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>One of several values.</source>
        <translation>Une valeur parmi plusieurs.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>A box to tick.</source>
        <translation>Une case à cocher.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>A date-time group.</source>
        <translation>Un groupe date-heure.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>One entry a line.</source>
        <translation>Une entrée par ligne.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Leader</source>
        <translation>Chef de délégation</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Leads the talk for our side.</source>
        <translation>Mène l’entretien de notre côté.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Recorder</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Writes down what is said.</source>
        <translation>Note ce qui est dit.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Stands in for the leader.</source>
        <translation>Remplace le chef de délégation.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Looks after the safety of the group.</source>
        <translation>Veille à la sécurité du groupe.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Listens and watches without speaking.</source>
        <translation>Écoute et regarde sans parler.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>State force</source>
        <translation>Force étatique</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Armed forces of a government.</source>
        <translation>Forces armées d’un gouvernement.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Non-state armed group</source>
        <translation>Groupe armé non étatique</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>An organised armed group that is no government.</source>
        <translation>Un groupe armé organisé qui n’est pas un gouvernement.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Political party</source>
        <translation>Parti politique</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Seeks office or influence by politics.</source>
        <translation>Cherche le pouvoir ou l’influence par la politique.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Police of any level.</source>
        <translation>Police de tout niveau.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Local authority</source>
        <translation>Autorité locale</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Mayor, council, administration.</source>
        <translation>Maire, conseil, administration.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Traditional leader</source>
        <translation>Chef traditionnel</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Elder, chief or council by custom.</source>
        <translation>Ancien, chef ou conseil coutumier.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Religious body</source>
        <translation>Institution religieuse</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Clergy, mosque, church, temple.</source>
        <translation>Clergé, mosquée, église, temple.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Women's group</source>
        <translation>Groupe de femmes</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Women who act together.</source>
        <translation>Des femmes qui agissent ensemble.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Youth</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Young people who act together.</source>
        <translation>Des jeunes qui agissent ensemble.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Press, radio, television, channels.</source>
        <translation>Presse, radio, télévision, canaux.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>International organisation</source>
        <translation>Organisation internationale</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>An organisation of states.</source>
        <translation>Une organisation d’États.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Traders, firms, transporters.</source>
        <translation>Commerçants, sociétés, transporteurs.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>People of one place or kin.</source>
        <translation>Des gens d’un même lieu ou d’une même parenté.</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>On the weekly plan.</source>
        <translation>Au plan hebdomadaire.</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Special</source>
        <translation>Spéciale</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Sent for one purpose.</source>
        <translation>Envoyée dans un but précis.</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Joint</source>
        <translation>Conjointe</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Together with a party or another mission.</source>
        <translation>Avec une partie ou une autre mission.</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Air</source>
        <translation>Aérienne</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>From the air.</source>
        <translation>Depuis les airs.</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Foot</source>
        <translation>Pédestre</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>On foot.</source>
        <translation>À pied.</translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>In the normal course of the day.</source>
        <translation>Dans le cours normal de la journée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Priority</source>
        <translation>Prioritaire</translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Before routine traffic.</source>
        <translation>Avant le trafic de routine.</translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Immediate</source>
        <translation>Immédiat</translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Bears on an operation under way.</source>
        <translation>Concerne une opération en cours.</translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Contact or danger right now: minutes count.</source>
        <translation>Contact ou danger en ce moment même : chaque minute compte.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>The first position on an issue.</source>
        <translation>La première position sur une question.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Something asked for.</source>
        <translation>Quelque chose d’exigé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Something held out.</source>
        <translation>Quelque chose de proposé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Counter-offer</source>
        <translation>Contre-offre</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>An offer in reply to another.</source>
        <translation>Une offre en réponse à une autre.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Conditional offer</source>
        <translation>Offre conditionnelle</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>An offer that depends on something else.</source>
        <translation>Une offre qui dépend d’autre chose.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Clarification</source>
        <translation>Éclaircissement</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>What an earlier proposal means.</source>
        <translation>Ce que signifie une proposition antérieure.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Concession</source>
        <translation>Concession</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>A step away from the own position.</source>
        <translation>Un pas en retrait de sa propre position.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>An earlier proposal is taken back.</source>
        <translation>Une proposition antérieure est reprise.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Ultimatum</source>
        <translation>Ultimatum</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>A demand with a threat and a date.</source>
        <translation>Une exigence assortie d’une menace et d’une date.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Package</source>
        <translation>Offre globale</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Several issues, to be taken together.</source>
        <translation>Plusieurs questions, à prendre ensemble.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A contact, visit or key leader engagement.</source>
        <translation>Un contact, une visite ou une rencontre avec un responsable clé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A negotiation with its mandate.</source>
        <translation>Une négociation avec son mandat.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>Analysis and plan of a negotiation.</source>
        <translation>Analyse et plan d’une négociation.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>One message of the shuttle ledger.</source>
        <translation>Un message du registre de navette.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A promise.</source>
        <translation>Une promesse.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A measure that builds confidence.</source>
        <translation>Une mesure qui établit la confiance.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A flash or incident report.</source>
        <translation>Un rapport flash ou d’incident.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>An alleged violation.</source>
        <translation>Une violation alléguée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A question watched over time.</source>
        <translation>Une question suivie dans le temps.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>One answer to an indicator.</source>
        <translation>Une réponse à un indicateur.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A person's profile.</source>
        <translation>Le profil d’une personne.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A party's profile.</source>
        <translation>Le profil d’une partie.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A patrol.</source>
        <translation>Une patrouille.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A daily situation report.</source>
        <translation>Un rapport de situation quotidien.</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>One time only.</source>
        <translation>Une seule fois.</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Daily</source>
        <translation>Quotidien</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Every day.</source>
        <translation>Chaque jour.</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Weekly</source>
        <translation>Hebdomadaire</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Every week.</source>
        <translation>Chaque semaine.</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Monthly</source>
        <translation>Mensuel</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Every month.</source>
        <translation>Chaque mois.</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Continuous</source>
        <translation>Continu</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>All the time, without pause.</source>
        <translation>Tout le temps, sans interruption.</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>A - completely reliable</source>
        <translation>A - totalement fiable</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>Has never been found wrong.</source>
        <translation>Ne s’est jamais trompée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>B - usually reliable</source>
        <translation>B - habituellement fiable</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>Seldom wrong.</source>
        <translation>Rarement trompée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>C - fairly reliable</source>
        <translation>C - assez fiable</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>Sometimes wrong.</source>
        <translation>Parfois trompée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>D - not usually reliable</source>
        <translation>D - pas habituellement fiable</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>Often wrong.</source>
        <translation>Souvent trompée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>E - unreliable</source>
        <translation>E - non fiable</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>Has been wrong or false before.</source>
        <translation>S’est déjà révélée fausse ou trompeuse.</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>F - reliability cannot be judged</source>
        <translation>F - fiabilité impossible à apprécier</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>There is no record to judge it by.</source>
        <translation>Aucun antécédent ne permet d’en juger.</translation>
    </message>
    <message>
        <location filename="../../resources/values/reporting-period.json"/>
        <source>Quarterly</source>
        <translation>Trimestriel</translation>
    </message>
    <message>
        <location filename="../../resources/values/reporting-period.json"/>
        <source>Every three months.</source>
        <translation>Tous les trois mois.</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Taken as it stands.</source>
        <translation>Prise telle quelle.</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Accepted with change</source>
        <translation>Acceptée avec modification</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Taken, but not quite as it stands.</source>
        <translation>Prise, mais pas tout à fait telle quelle.</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Under study</source>
        <translation>À l’étude</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>They want time.</source>
        <translation>Ils veulent du temps.</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>They said no.</source>
        <translation>Ils ont dit non.</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>They said nothing.</source>
        <translation>Ils n’ont rien dit.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Passable for all.</source>
        <translation>Praticable pour tous.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Passable with limits.</source>
        <translation>Praticable avec des limites.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Not passable.</source>
        <translation>Impraticable.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Suspected</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Danger is suspected.</source>
        <translation>Un danger est soupçonné.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Cleared</source>
        <translation>Dépollué</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Danger was removed.</source>
        <translation>Le danger a été écarté.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>It was not seen.</source>
        <translation>Cela n’a pas été vu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Road</source>
        <translation>Route</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Road or track.</source>
        <translation>Route ou piste.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Bridge or culvert.</source>
        <translation>Pont ou ponceau.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Ford</source>
        <translation>Gué</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Crossing through water.</source>
        <translation>Passage à travers l’eau.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Mines</source>
        <translation>Mines</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Mines or unexploded ordnance.</source>
        <translation>Mines ou munitions non explosées.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Airstrip</source>
        <translation>Piste d’atterrissage</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Place to land.</source>
        <translation>Endroit où atterrir.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Something else; say what.</source>
        <translation>Autre chose ; précisez quoi.</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>1 - very low</source>
        <translation>1 - très faible</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>The lowest of five steps.</source>
        <translation>Le plus bas de cinq degrés.</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>2 - low</source>
        <translation>2 - faible</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>Below the middle.</source>
        <translation>Au-dessous du milieu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>3 - fair</source>
        <translation>3 - moyen</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>The middle of the scale.</source>
        <translation>Le milieu de l’échelle.</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>4 - good</source>
        <translation>4 - bon</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>Above the middle.</source>
        <translation>Au-dessus du milieu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>5 - very good</source>
        <translation>5 - très bon</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>The highest of five steps.</source>
        <translation>Le plus haut de cinq degrés.</translation>
    </message>
    <message>
        <location filename="../../resources/values/sex.json"/>
        <source>Woman or girl.</source>
        <translation>Femme ou fille.</translation>
    </message>
    <message>
        <location filename="../../resources/values/sex.json"/>
        <source>Man or boy.</source>
        <translation>Homme ou garçon.</translation>
    </message>
    <message>
        <location filename="../../resources/values/sex.json"/>
        <source>Neither, or the person prefers another word.</source>
        <translation>Ni l’un ni l’autre, ou la personne préfère un autre mot.</translation>
    </message>
    <message>
        <location filename="../../resources/values/side.json"/>
        <source>Us</source>
        <translation>Nous</translation>
    </message>
    <message>
        <location filename="../../resources/values/side.json"/>
        <source>Our mission or office.</source>
        <translation>Notre mission ou bureau.</translation>
    </message>
    <message>
        <location filename="../../resources/values/side.json"/>
        <source>Them</source>
        <translation>Eux</translation>
    </message>
    <message>
        <location filename="../../resources/values/side.json"/>
        <source>The counterpart.</source>
        <translation>L’interlocuteur.</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Oral only</source>
        <translation>Oral seulement</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Spoken, nothing written.</source>
        <translation>Dit, rien d’écrit.</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Written, unsigned</source>
        <translation>Écrit, non signé</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>On paper without a signature.</source>
        <translation>Sur papier, sans signature.</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Initialled</source>
        <translation>Paraphé</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Initials as a sign of agreement to the text.</source>
        <translation>Des initiales en signe d’accord sur le texte.</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Signed by the promisor.</source>
        <translation>Signé par le promettant.</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Signed and witnessed</source>
        <translation>Signé devant témoins</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Signed, and others signed as witnesses.</source>
        <translation>Signé, et d’autres ont signé comme témoins.</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Pre-talks</source>
        <translation>Avant les pourparlers</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Feelers, before anybody has agreed to talk.</source>
        <translation>Des sondages, avant que quiconque ait accepté de parler.</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>The sides speak, but not yet about substance.</source>
        <translation>Les parties se parlent, mais pas encore du fond.</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Talks</source>
        <translation>Pourparlers</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Substance is being negotiated.</source>
        <translation>Le fond est en négociation.</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Terms are agreed or being signed.</source>
        <translation>Les conditions sont convenues ou en cours de signature.</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>What was agreed is being carried out.</source>
        <translation>Ce qui a été convenu est en cours d’exécution.</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Nothing more is negotiated or owed; how long it is kept counts from here.</source>
        <translation>Plus rien n’est négocié ni dû ; la durée de conservation court à partir d’ici.</translation>
    </message>
    <message>
        <location filename="../../resources/values/statement-kind.json"/>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <location filename="../../resources/values/statement-kind.json"/>
        <source>Something that was seen, heard or measured.</source>
        <translation>Quelque chose qui a été vu, entendu ou mesuré.</translation>
    </message>
    <message>
        <location filename="../../resources/values/statement-kind.json"/>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <location filename="../../resources/values/statement-kind.json"/>
        <source>Something that somebody says is so.</source>
        <translation>Quelque chose que quelqu’un dit être vrai.</translation>
    </message>
    <message>
        <location filename="../../resources/values/statement-kind.json"/>
        <source>Something that the officer concludes.</source>
        <translation>Quelque chose que l’officier conclut.</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Evade</source>
        <translation>Éluder</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Avoid the issue or the talks.</source>
        <translation>Éviter la question ou les pourparlers.</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Insist</source>
        <translation>Insister</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Hold to the own position.</source>
        <translation>S’en tenir à sa propre position.</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Settle</source>
        <translation>Transiger</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Split the difference.</source>
        <translation>Couper la poire en deux.</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Comply</source>
        <translation>S’incliner</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Give way.</source>
        <translation>Céder.</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Cooperate</source>
        <translation>Coopérer</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Look for what serves both.</source>
        <translation>Chercher ce qui sert les deux.</translation>
    </message>
    <message>
        <location filename="../../resources/values/term-move.json"/>
        <source>What the proposing side has given up.</source>
        <translation>Ce à quoi la partie qui propose a renoncé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>Rising</source>
        <translation>En hausse</translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>Above what was usual.</source>
        <translation>Au-dessus de l’habituel.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>Steady</source>
        <translation>Stable</translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>As usual.</source>
        <translation>Comme d’habitude.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>Falling</source>
        <translation>En baisse</translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>Below what was usual.</source>
        <translation>Au-dessous de l’habituel.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Personal</source>
        <translation>Personnelle</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Trust in the person across the table.</source>
        <translation>Confiance dans la personne d’en face.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Trust in the way the talks are run.</source>
        <translation>Confiance dans la conduite des pourparlers.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Personal and process</source>
        <translation>Personnelle et processus</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Trust in the person and in the process.</source>
        <translation>Confiance dans la personne et dans le processus.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-change.json"/>
        <source>Better</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-change.json"/>
        <source>More trust than last time.</source>
        <translation>Plus de confiance que la dernière fois.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-change.json"/>
        <source>No more and no less than last time.</source>
        <translation>Ni plus ni moins que la dernière fois.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-change.json"/>
        <source>Worse</source>
        <translation>Moins bonne</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-change.json"/>
        <source>Less trust than last time.</source>
        <translation>Moins de confiance que la dernière fois.</translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>1 - state-based</source>
        <translation>1 - étatique</translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>A government on at least one side.</source>
        <translation>Un gouvernement d’un côté au moins.</translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>2 - non-state</source>
        <translation>2 - non étatique</translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>Organised groups, none of them a government.</source>
        <translation>Des groupes organisés, dont aucun n’est un gouvernement.</translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>3 - one-sided</source>
        <translation>3 - unilatérale</translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>Force against civilians by an organised actor.</source>
        <translation>La force employée contre des civils par un acteur organisé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Political</source>
        <translation>Politique</translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Identity, power or principle is at issue.</source>
        <translation>L’enjeu est l’identité, le pouvoir ou les principes.</translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Professional</source>
        <translation>Professionnelle</translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Standards and methods are at issue.</source>
        <translation>L’enjeu porte sur les normes et les méthodes.</translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Practical details are at issue.</source>
        <translation>L’enjeu porte sur des détails pratiques.</translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>Ordinary patrol vehicle.</source>
        <translation>Véhicule de patrouille ordinaire.</translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>Armoured</source>
        <translation>Blindé</translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>Protected vehicle.</source>
        <translation>Véhicule protégé.</translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>With winch</source>
        <translation>Avec treuil</translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>Vehicle that can pull others.</source>
        <translation>Véhicule qui peut en tirer d’autres.</translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>Another type; say which.</source>
        <translation>Un autre type ; précisez lequel.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>Somebody says that it happened.</source>
        <translation>Quelqu’un dit que cela s’est produit.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>Preliminary investigation</source>
        <translation>Enquête préliminaire</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>First questions, to see whether to look further.</source>
        <translation>Premières questions, pour voir s’il faut aller plus loin.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>Team, site visit, interviews.</source>
        <translation>Équipe, visite du site, entretiens.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>Party response</source>
        <translation>Réponse d’une partie</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>What a party says to the finding.</source>
        <translation>Ce qu’une partie dit de la conclusion.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Fire</source>
        <translation>Tir</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Weapons were fired.</source>
        <translation>Des armes ont tiré.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Movement or reinforcement</source>
        <translation>Mouvement ou renforcement</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Forces moved or grew against the terms.</source>
        <translation>Des forces ont bougé ou grossi contrairement aux conditions.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>New position</source>
        <translation>Nouvelle position</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>A post or trench that was not there.</source>
        <translation>Un poste ou une tranchée qui n’y était pas.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Breach of the withdrawal line</source>
        <translation>Franchissement de la ligne de retrait</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Forces beyond the line agreed.</source>
        <translation>Des forces au-delà de la ligne convenue.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Weapon out of storage</source>
        <translation>Arme hors du stockage</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>A weapon away from where it must be kept.</source>
        <translation>Une arme hors du lieu où elle doit être gardée.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Air or UAV</source>
        <translation>Vol d’aéronef ou de drone</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Flights against the terms.</source>
        <translation>Des vols contraires aux conditions.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Mine or IED</source>
        <translation>Mine ou EEI</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Laid, found or gone off.</source>
        <translation>Posés, trouvés ou explosés.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Denial of freedom of movement</source>
        <translation>Entrave à la liberté de circulation</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Monitors or civilians were stopped.</source>
        <translation>Des observateurs ou des civils ont été arrêtés en chemin.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Abduction or detention</source>
        <translation>Enlèvement ou détention</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>People were taken or held.</source>
        <translation>Des personnes ont été enlevées ou retenues.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Attack on civilians, aid or monitors</source>
        <translation>Attaque contre des civils, l’aide ou des observateurs</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>People under protection were attacked.</source>
        <translation>Des personnes protégées ont été attaquées.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Hostile propaganda</source>
        <translation>Propagande hostile</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Words that stir up hatred or fighting.</source>
        <translation>Des paroles qui attisent la haine ou les combats.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Forced recruitment</source>
        <translation>Recrutement forcé</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>People were pressed into service.</source>
        <translation>Des personnes ont été enrôlées de force.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Blocking of aid routes</source>
        <translation>Blocage des voies de l’aide</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Relief was kept from passing.</source>
        <translation>On a empêché les secours de passer.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Another breach; say which.</source>
        <translation>Une autre infraction ; précisez laquelle.</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>1 - exact</source>
        <translation>1 - exact</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>The very place is known.</source>
        <translation>L’endroit même est connu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>2 - near a known place</source>
        <translation>2 - près d’un lieu connu</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>Within about 25 km of a known point.</source>
        <translation>À environ 25 km d’un point connu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>3 - second-level area</source>
        <translation>3 - zone de deuxième niveau</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>Only the district is known.</source>
        <translation>Seul le district est connu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>4 - first-level area</source>
        <translation>4 - zone de premier niveau</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>Only the province is known.</source>
        <translation>Seule la province est connue.</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>5 - along a line or a wide area</source>
        <translation>5 - le long d’une ligne ou zone étendue</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>Only a road, river or larger region is known.</source>
        <translation>Seule une route, une rivière ou une région plus grande est connue.</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>6 - country</source>
        <translation>6 - pays</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>Only the country is known.</source>
        <translation>Seul le pays est connu.</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>7 - sea or air</source>
        <translation>7 - mer ou air</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>In international waters or airspace.</source>
        <translation>Dans les eaux ou l’espace aérien internationaux.</translation>
    </message>
    <message>
        <location filename="../../resources/values/worse-when.json"/>
        <source>Higher values are worse.</source>
        <translation>Les valeurs élevées sont pires.</translation>
    </message>
    <message>
        <location filename="../../resources/values/worse-when.json"/>
        <source>Lower values are worse.</source>
        <translation>Les valeurs basses sont pires.</translation>
    </message>
    <message>
        <location filename="../../resources/values/yes-no-unknown.json"/>
        <source>It is so.</source>
        <translation>C’est le cas.</translation>
    </message>
    <message>
        <location filename="../../resources/values/yes-no-unknown.json"/>
        <source>It is not so.</source>
        <translation>Ce n’est pas le cas.</translation>
    </message>
    <message>
        <location filename="../../resources/values/yes-no-unknown.json"/>
        <source>Nobody can say.</source>
        <translation>Personne ne peut le dire.</translation>
    </message>
</context>
</TS>
