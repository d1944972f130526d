<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>The file is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>It does not end as it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>There are more than {max_rows} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>It has more than {max_lines} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>It is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>A line has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>Its parameters cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>Columns may be parted by comma, semicolon, tab or bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>The file has no row of column names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>There are more than {max_rows} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>It has {cells} cells under {columns} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>A cell is longer than {max_cell} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>A quotation mark is opened and not closed, or text follows a closed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/dates.py"/>
        <source>This is not a date that can be read without guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/dates.py"/>
        <source>There is no such month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/dates.py"/>
        <source>There is no such day or time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/degrees.py"/>
        <source>This is not a number of degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/degrees.py"/>
        <source>Latitude ends at 90 degrees and longitude at 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/encoding.py"/>
        <source>This encoding is not among those that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/encoding.py"/>
        <source>This is not a text file, or one in another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/encoding.py"/>
        <source>This is not plain text: it {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Camera make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Camera model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Camera serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Image identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Camera owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Lens make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Lens model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Lens serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Digitised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Photoshop data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Content credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/context/exif.py"/>
        <source>{n} bytes</source>
        <extracomment>One in English: {n} byte</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Maker's own notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>(no zone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Position known within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Camera looked towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Time of position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>There are more than {max_columns} properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The file is not JSON (character {pos}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The file holds a number that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The file is JSON, but not GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>There are more than {max_rows} features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The coordinates are not on WGS 84.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It is not a feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>They are not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It is not a geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It has more than a million positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It is not a list of positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It has no position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>A point has one position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>A coordinate is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>A coordinate lies outside of {limit} degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The member '{name}' is there twice in one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The file holds {text}, which is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/icalendar_in.py"/>
        <source>There is no event in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/icalendar_in.py"/>
        <source>The end lies before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/icalendar_in.py"/>
        <source>This is not a date or a time of a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/icalendar_in.py"/>
        <source>The year must lie between 1900 and 2199.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/icalendar_in.py"/>
        <source>This is not a length of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>This is too large for a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>This is not a template of columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>The table has no column '{lacking}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>There is an end without a start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>The precision must be 1 to 1,000,000 metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>The code must be 1 to {scale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>It is longer than {max_cell} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>It {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>There are more than {max_columns} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>The name of column {number} {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>The file is larger than {max_source} MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>There is something between the segments of the JPEG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>A marker of the JPEG file stands where it must not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>A segment of the JPEG file is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>The JPEG file has too many segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>A chunk of the PNG file is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>The PNG file does not begin with its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>The PNG file has too many chunks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>The WebP file is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>A chunk of the WebP file is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>The WebP file has too many chunks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>Only JPEG, PNG, TIFF and WebP pictures can be freed of hidden details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>This TIFF file holds further pictures inside; export it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>Parts of the TIFF file lie on top of each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>The TIFF file does not say where its pixels are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>Pixels of the TIFF file lie outside of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>The TIFF file has no pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/tiff.py"/>
        <source>It does not begin as a TIFF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/tiff.py"/>
        <source>A directory lies outside of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/tiff.py"/>
        <source>A directory is cut off or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/tiff.py"/>
        <source>Its directories lead back to each other, or are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/vcard_in.py"/>
        <source>There is no contact card in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/vcard_in.py"/>
        <source>The card has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/vcard_in.py"/>
        <source>It is in an encoding that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/context/vcard_in.py"/>
        <source>It is not in the encoding that it states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>there is no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>it is write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>a part of the path is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>there is already something of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>it is a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>the device reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>the device is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>the file is too large for that disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>it is not a folder that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>no file can have such a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>more bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>the operating system refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>Own fields are answered without a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>The deadline lies before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>There is a step 'finding' but no finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>There is a finding but no step 'finding'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>The finding does not say to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>It was {step} before it was {earlier}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>Red would be reached before amber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>Low, best and high are not in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>There is no kind of record called '{kind}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record is larger than 4,000,000 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record is not JSON (character {pos}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record holds a number that is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field 'statements/{number:03}' is not an assessment, and only an assessment carries likelihood and confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field 'extra' answers the same question twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field '{where}' is longer than 1,000,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field '{where}' {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field '{where}' has more than {max_items} items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The form has no field called '{name}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record is not in the form of a record: {message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field '{where}' is not as the form expects: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field '{name}' is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The number {text} is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/forms.py"/>
        <source>The field '{path}' cannot take this value: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The indicator is in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The value observed is not a figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The indicator does not say which way is worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>{value} observed; red is {bound} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>{value} observed; red is {bound} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>{value} observed; amber is {bound} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>{value} observed; amber is {bound} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The indicator has no threshold in figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>{value} observed; no threshold is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>Nothing was observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The answer is '{value}', which is red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The answer is '{value}', which is amber.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The indicator does not say which answer alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The answer is '{value}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>Read this red line yourself: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The mandate ran out at {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>Nobody has signed the mandate yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The proposal has no measured terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The mandate draws no measured line on '{issue}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>'{issue}' may not be agreed at all{why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>{what} on '{issue}' crosses the red line of {bound}{why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>{what} on '{issue}' stands on the red line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>{what} on '{issue}' keeps to {bound}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>{what} on '{issue}' is at the bottom line of {bound}: ask the mandator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>{what} on '{issue}' is past the bottom line of {bound}: ask the mandator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The line on '{issue}' has no figure: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The term on '{issue}' has no figure that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The term on '{issue}' is in {unit}, not in {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>at least {value} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>at most {value} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/marking.py"/>
        <source>the marking policy is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/marking.py"/>
        <source>the policy {policy} has no such level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>A template has at most {max_own_fields} fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>A field's name is small letters, digits and _, and starts with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>Two fields of the template have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>A field of the template has no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>A choice, and only a choice, has values to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>The values of a choice must all differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>Own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>The template has no field '{name}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>The answer to '{label}' is of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/places.py"/>
        <source>a position needs both latitude and longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/places.py"/>
        <source>a coordinate must be decimal degrees within ±{limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/places.py"/>
        <source>the grid reference is not MGRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/portions.py"/>
        <source>The form has no portion called '{name}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>partly-kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>breached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>allegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>preliminary-investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>party-response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>Choose one of the steps that are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>A step of the history has no status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>'{step}' cannot follow the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>'{step}' cannot follow '{before}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>'{step}' is dated before the step that it follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/record.py"/>
        <source>a box has four edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/record.py"/>
        <source>the south of a box lies above its north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The passphrase does not open this vault, or its header is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Try again, or use your recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This passphrase is too easy to guess: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Take the generated one, or use at least 15 characters that are not a known phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Liaison cannot work on this computer: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Install the release for this system, which brings it along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>There is no Liaison vault at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Choose the folder whose name ends in .liaison, or create a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>There is already something at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This vault is damaged: {part} does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Keep the folder as it is and restore your latest copy beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This is an older copy of the vault: its audit trail ends at entry {size}, but entry {anchor} has already been seen, here or by another officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Bring back the newest copy, or open this one for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This vault was written by a newer version of Liaison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Update Liaison on this computer, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This vault is already open in another window or command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Lock it there first, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The vault is open for reading only, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Open the newest copy of the vault to go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This file is not a Liaison bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Check that you chose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The bundle is damaged or incomplete: {part} does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Copy it again, or ask the sender to seal it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This bundle is not addressed to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Hand it on unopened, or ask the sender to address it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This bundle is from an officer whose card you do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Ask the sender for the identity card, add it, then open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The sender's signature does not hold for {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Treat the file as forged and tell the officer it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The sender's audit trail contradicts what you saw before, at entry {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Keep the bundle as evidence and report it: the history was rewritten, or two devices share one identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This file is not a valid identity card: {part} does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was added. Ask the officer to export the card again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Another card of the same identity is already known, and this one contradicts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was added. Compare fingerprint words with the officer before trusting either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The record cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was saved. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The record cannot be sealed yet. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>It stays a draft. Complete or correct it, then seal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This proposal crosses a red line of the mandate, so it was not sealed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Change what it offers, or ask the mandator for a new mandate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>There is no {what} with the identifier {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Check it against the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>{next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>There is not enough room at {path}: {needed} are needed, {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was written. Make room or choose another place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>{path} could not be {verb}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Check that the stick or folder is there and may be used, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>{what} is larger than Liaison takes ({limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Split it into smaller parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The audit export does not hold: {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Do not rely on it. Ask for a fresh export, and keep this one as evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>No partial file was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sitrep.py"/>
        <source>the base is not a SITREP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sitrep.py"/>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sitrep.py"/>
        <source>initial, unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sitrep.py"/>
        <source>due {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/text.py"/>
        <source>contains the control character U+{found:04X}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/text.py"/>
        <source>stacks more than {max_marks} combining marks on one letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>the year must lie between 1900 and 2199</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>the end lies before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>The time has no zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>This is not a date-time group such as 031732BJUL04, nor an ISO 8601 time such as 2004-07-03T17:32+02:00, nor words such as yesterday 1400 or now-2h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>A period has one start and one end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>The time has no zone: add Z or an offset such as +02:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>The zone letter is missing: write Z for UTC, as in 031532ZJUL04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>J means local time, which others cannot know: give the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>The zone must be a letter (not J) or an offset from -12:00 to +14:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>Write a grid reference such as 33N TE 1234 5678, UTM such as 33N 612345 5412345, decimal degrees such as 4.3612, 18.5550, or degrees such as 04°21'40"N 018°33'18"E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>This is too long for a position. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>Latitude and longitude must be numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>A grid reference never holds the letters I and O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>There is no grid zone {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>A grid reference has 2, 4, 6, 8 or 10 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>There is no square {square} in grid zone {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>{zone}S can mean the south or the band from 32 to 40 degrees north: write {zone} south or {zone} north.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>There is no such place in that UTM zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>This does not lie in the latitude band {letter}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>A position needs one latitude (N or S) and one longitude (E, W).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>Give the letter of both latitude and longitude, or of neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>This can be read in two ways: part the two with a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>There is no position. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>This is not a position. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>it is not a clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>its policy is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>the policy has no such level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>something stands in it twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>it is of another policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>the level is not among its levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>a restriction of the label is not among its categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>the label is released to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/equivalence.py"/>
        <source>its policy does not name the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/equivalence.py"/>
        <source>its level has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/equivalence.py"/>
        <source>what it becomes is not valid there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/equivalence.py"/>
        <source>one of its categories has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/equivalence.py"/>
        <source>it would need a category that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>it has more categories than a label can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>a category stands in it twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>a time in it is not an instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>its originator is written with what cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>the policy has no such category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>its policy is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>it is not a confidentiality label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a category has no number, only a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>its policy or level is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a category has no known type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a number is not one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>its information is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>its level is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>its policy is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>its policy has an identifier that is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a category has no known type, or no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a value holds characters that no label may hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a value is too long, or holds characters that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>it has no levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a name or phrase holds characters that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a number is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a category excludes a level that there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a rule names a tag set that there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a rule names a category that there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>This marking policy cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was taken in. Ask for the XML-SPIF file of the policy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>This confidentiality label cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was taken in. Treat the text as marked at its highest until you know better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>This label is not valid under its policy: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was changed. Correct the marking, or ask the originator for the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>This label says more than the marking of a record can hold: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was changed. Keep the label's file as an attachment and mark the record by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>The clearance does not cover this label: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was released. Ask the originator, or someone who is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>This label has no equal under the other policy: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was changed. Mark the text under the other policy by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>nobody has marked the text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>its policy is not one that records are marked under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>it has a context or category of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>a caveat or name holds what a label cannot show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>it is for two circles only, and no one can be told which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>it is not an XML-SPIF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>it is of a version of XML-SPIF that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an element is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a marking code is not one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a qualifier has no known place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a rule has no known operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a rule names one category and all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an equivalence has an action that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an equivalence leaves a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an equivalence does not say when it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an element that must be there is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a tag has no known type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an object identifier is not one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a flag is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a language is not one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>an element stands twice where one may stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>an attribute that must be there is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>an attribute is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it declares a document type or entities, which no label needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it is not well-formed XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it says that it is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it is larger or deeper than such files are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it holds a value that is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>text stands between its elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{name} is obsolete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{place} is obsolete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{place} may not stand with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{name} may be chosen only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{place} may not stand with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{name} needs more of {sets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{name} needs at least one of {sets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{name} needs exactly one of {sets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/log/metadata.py"/>
        <source>the metadata is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/anchor.py"/>
        <source>This computer offers no keyring, so Liaison cannot tell here whether an older copy of the vault was put back. Officers you exchange bundles with still can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>8 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>The very same file is already attached to this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>The number of attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>Saving outside the vault needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>Say why in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>An export needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Created the identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Started writing record {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Discarded the draft of record {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Attached a file to record {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Saved an attachment of record {on} outside the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Sealed record {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Amended record {on} ({after})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Sealed {after} for {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Took in bundle {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Refused bundle {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Gave out the own identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Added the card of {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Compared the fingerprint of {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Removed the card of {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Exported {after} of the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Exported {after} as a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Took in context {on} ({after})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Removed context {on} ({before})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Changed the setting {on} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Changed the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Made new recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/composing.py"/>
        <source>The kind of a record cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/composing.py"/>
        <source>Nothing was saved. Put this right, or write it as a draft without sealing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>A line cannot become a record of the kind '{target}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>Choose one of these: {targets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>line with words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>Only a line of a sealed record can become a record of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>Seal the record first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Everything, for programs (JSON lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Map (GeoJSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Globe (KML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Humanitarian table without persons (HXL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Contact cards (vCard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Calendar of dates alone (iCalendar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Only persons and parties become contact cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>No record was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>None of these records may leave. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>version {version} of record {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the proof of entry {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>entry {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the card of a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>an earlier checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>a file in its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/exports.py"/>
        <source>The audit trail of {who} is whole: {n} entries.</source>
        <extracomment>One in English: The audit trail of {who} is whole: {n} entry.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>The fingerprint of the card is {fingerprint}. Whose card it is, only a comparison with the officer tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>a file that is not in its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the number of entries ({size} are signed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the list of its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the root of the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>a cosignature on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the folder, which is not an audit export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>The name of a search has 1 to {longest_name} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>Name it after what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>A search has at most {longest_query} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>Use fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>There are {most_searches} saved searches already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>Drop one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/foreign.py"/>
        <source>Nothing was taken in. Check the file, or choose other columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/foreign.py"/>
        <source>{max_source} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/framing.py"/>
        <source>The list of titles and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/framing.py"/>
        <source>8 MiB in one bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>No row of the file can be read. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>This very file is already here, as context {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>Nothing was taken in. Remove that one first to read it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>Removing context needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>The name of a mapping has 1 to {name} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>There are {max_mappings} mappings already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>Drop one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/leaving.py"/>
        <source>It belongs to an exercise, and others chosen with it do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/leaving.py"/>
        <source>It is a draft. Only what is sealed can be told apart from what was changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/leaving.py"/>
        <source>Nobody has marked it: who may read it is not decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/leaving.py"/>
        <source>It is marked {marking}, above {ceiling} for which the file is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/leaving.py"/>
        <source>Its marking does not release it to {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>A record cannot point at itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>Choose another record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>This link is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>A record has at most {max_items} links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>Remove one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/media.py"/>
        <source>Files above {limit} cannot be looked at inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/media.py"/>
        <source>Save it outside the vault to open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/media.py"/>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/media.py"/>
        <source>Its hidden details cannot be taken off. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/media.py"/>
        <source>Nothing was attached. Attach it as it is, or convert it elsewhere first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>This is your own card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>Give it to the other officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>its signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>a key on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>its form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>a name on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>More than one officer is meant by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>Use the first eight digits of the fingerprint instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>The fingerprint does not match: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>Ask for the words again. If they still differ, the card is not his.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/opening.py"/>
        <source>A refusal needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/opening.py"/>
        <source>what it says of your own audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/opening.py"/>
        <source>the authorship of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/opening.py"/>
        <source>a cosignature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>it has {n} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>Use at least {n} characters; six random words are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>Use a shorter one; six random words are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>it is made of your own name and words that belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>Add unrelated words, or take the generated passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>it is made of common words or patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>Hard to guess. Do not use it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The setting {name} cannot have this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The time zone must be one letter from A to Z without J.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>Z is UTC; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The archive recipient is not an age1pq… key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>Make one with an age tool that knows post-quantum keys; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The idle lock takes {shortest_idle} to {longest_idle} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>It points at the profile of a person who must not be shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>It names a person who must not be shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>This person must not be shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>This person's consent was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>This person's consent was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>This person's consent has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>It names no negotiation case, so no mandate was held against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>Its case has no sealed mandate in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>The record that it names as its case is not a negotiation case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>Measured against version {n} of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>Still missing: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>The template of its own fields is not in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>The template of its own fields is for another kind of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>its outer seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>the audit trail in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>its marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>an attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>its manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>a record in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>the list of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>a member is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>The content is of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>It names an attachment that is not in this vault, {sha256}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>The type of an attachment is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>An amendment needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>Say in a few words why it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>1,000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>This record is already being amended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>Finish or discard that amendment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>More than one record begins with {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>Give more of its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>about 1,000 fields, statements and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>This record is sealed and has no draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>Amend it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>sealed record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>Only its author can amend a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>Write a record of your own that refers to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>Only a SITREP can be filled from the records of a period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>Choose a draft of a SITREP, or let a new one be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>A period needs a start and an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>Write both, as in 030600BJUL04 - 031800B, or give a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>sent to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>received from {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>{when} {what}: {n} records</source>
        <extracomment>One in English: {when} {what}: {n} record</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>sealed bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>No record is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>Choose at least one sealed record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>No officer is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>Choose who is to receive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>The bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>{max_records} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>The list of recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>{max_recipients} of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>The text of the chosen records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>64 MiB in one bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>Record {record} is still a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>Seal it before it can leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>Record {record} was written by another officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>Ask its author to send it on; you can refer to it in a record of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>An officer's card is another one than when this bundle was sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>Seal the records again for the officers as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/templates.py"/>
        <source>sealed template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/templates.py"/>
        <source>The template '{title}' is not for this kind of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/templates.py"/>
        <source>It is for records of the kind '{for_kind}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/today.py"/>
        <source>There is nothing to note yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/today.py"/>
        <source>Say who, where, what was said or what was promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/today.py"/>
        <source>sealed indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>the newest checkpoint of the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>the signature on the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>the length of the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>entry {index} of the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>The audit trail is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/trail.py"/>
        <source>All {n} entries are exactly what the signed checkpoint covers, in this order.</source>
        <extracomment>One in English: The {n} entry is exactly what the signed checkpoint covers.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>The checkpoint is signed with both keys of the officer's card (Ed25519 and ML-DSA-44).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>Entries up to {n} were seen and cosigned by another officer: they cannot have been removed, changed, reordered or written after that time without notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>That what an entry or record says really happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>That nothing was left out of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>The times, except where a witness cosigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/trail.py"/>
        <source>Anything about the {n} newest entries beyond the officer's own word: nobody else has witnessed them yet.</source>
        <extracomment>One in English: Anything about the newest entry beyond the officer's own word: nobody else has witnessed it yet.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>version {number} of record {record}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>the cosignature of {size} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>the tree of the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>These recovery words do not open this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Check each word against your sheet; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>The vault is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Every page of the vault reads back as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>{records} sealed versions of records match their entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Recovery words cannot be made so that {shares} of {shares2} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Nothing was changed. Take 1 of 1, or for example 2 of 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>the officer's identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>The {field} contains invisible or control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Type it again without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>The {field} is longer than 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>The officer has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Give at least a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>This computer has no keyring that could hold a device secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Create the vault without one: the passphrase alone protects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/writing.py"/>
        <source>The text {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/writing.py"/>
        <source>Type it again without that; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/writing.py"/>
        <source>the checkpoint of entry {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../storage/bundles.py"/>
        <source>a bundle's entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../storage/connection.py"/>
        <source>an earlier write failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../storage/connection.py"/>
        <source>its database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../storage/connection.py"/>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../storage/connection.py"/>
        <source>the system refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../storage/connection.py"/>
        <source>the disk reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../storage/context.py"/>
        <source>the context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../storage/folder.py"/>
        <source>its database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../storage/folder.py"/>
        <source>its folder of attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../storage/identity.py"/>
        <source>its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../storage/links.py"/>
        <source>a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../storage/log.py"/>
        <source>its audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../storage/officers.py"/>
        <source>an officer's card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>New: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Search everything, or do something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Hot note: a contact happening now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Seal the record being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Undo the last removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Keys at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Lock and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <source>Reason, kept in the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>By radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>by radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Compare words with {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Read your ten words out, and type the ten you hear. Do it face to face or over a line where you know the voice; the machine decides whether they are the card's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>You hear each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Yours: read these out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Theirs: type what you hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Their word {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Add this card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>The card is whole and signed with its own keys. Whose it is, nothing in it can tell: anyone can write any name on a card. Compare its words with the officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Its fingerprint, ten words. Let the officer read them to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Add only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Add and compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>Choose a row to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>Row {n} of {file}. Nobody of us witnessed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>As the file has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>SENSOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>CONTEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exporting.py"/>
        <source>{n} records</source>
        <extracomment>One in English: {n} record</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Save {records} as a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Anyone who finds the file can read it. The audit trail keeps what left, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Who may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Only I: up to any marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Up to {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Released to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Leaves or stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>No folder chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Your passphrase, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Released to (FIN, UN…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>What leaves and what stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exporting.py"/>
        <source>{n} records leave</source>
        <extracomment>One in English: {n} record leaves</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Nothing leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exporting.py"/>
        <source>{n} stay</source>
        <extracomment>One in English: {n} stays</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Save where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Save here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Writing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Stays: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/faults.py"/>
        <source>Something in Liaison went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/faults.py"/>
        <source>What you did last was not carried out. Everything saved before is safe in the vault. Lock and unlock to go on with a fresh window; if it happens again, report the line below, which holds nothing of what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Folder or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Content of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>This folder cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>No folders here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>No fitting files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/attachments.py"/>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/attachments.py"/>
        <source>Take this file off the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/editor.py"/>
        <source>One a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/fold.py"/>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/fold.py"/>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/fold.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/fold.py"/>
        <source>needed to seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/links.py"/>
        <source>Kind of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/links.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/links.py"/>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/links.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/links.py"/>
        <source>version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/links.py"/>
        <source>Link a record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/make.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/make.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Marking policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Releasable to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Caveats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Releasable to, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Caveats, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/number.py"/>
        <source>This is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/picker.py"/>
        <source>Choose a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/picker.py"/>
        <source>Some of its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/picker.py"/>
        <source>Records that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/picker.py"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>How complete the record is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Worth adding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Seal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Discard this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Sealing fixes the record and enters it into the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Needed to seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>{n} % filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>The mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/record.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/record.py"/>
        <source>Point at no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/record.py"/>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/record.py"/>
        <source>{id}, which is not in this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/rows.py"/>
        <source>Remove this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/rows.py"/>
        <source>Add an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/rows.py"/>
        <source>Removed an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Seal version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Seal this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Sealed, it cannot be changed any more: a correction is a new version beside it, with its reason. This is what will be fixed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/forms/sealing.py"/>
        <source>{n} facts</source>
        <extracomment>One in English: {n} fact</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/forms/sealing.py"/>
        <source>{n} claims</source>
        <extracomment>One in English: {n} claim</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/forms/sealing.py"/>
        <source>{n} assessments</source>
        <extracomment>One in English: {n} assessment</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/forms/sealing.py"/>
        <source>{n} files</source>
        <extracomment>One in English: {n} file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Reliability of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Credibility of the information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Who said or saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Kind of speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Remove this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Add a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Removed a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>Put in the present time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>Name of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>Grid or coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>Grid reference or coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>to {n} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Amending version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Saved {ago}, in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Took {name} off the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/forms/writer.py"/>
        <source>{n} statements</source>
        <extracomment>One in English: {n} statement</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>The amendment is dropped; version {n} stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>All that was written here goes, with its {n}. Nothing sealed is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Discard this draft?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>Hot note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>It is {now}. Note what you would forget; the rest can be completed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>Who, one person a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>Where: a grid reference, degrees, or the name of a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>What was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>Kept as a draft; Today lists what it still needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Precision in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Code of time precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Code of place precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Take in as context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Context: written by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Sensor: measured by a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Dates are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Zone of times without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Why it is taken in, kept in the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Keep these columns for the next file, as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>The first rows as they would be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>What each column means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>This very file is here already. Remove it first to read it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>No row of it can be read by these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/importdialog.py"/>
        <source>{n} more rows</source>
        <extracomment>One in English: {n} more row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>and {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>This is no zone: write one letter, or an offset as +02:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Contact cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>{rows} can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/importdialog.py"/>
        <source>{n} rows</source>
        <extracomment>One in English: {n} row</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>, {n} cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source> The columns are those kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Identity created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Draft started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Draft discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Attachment added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Attachment saved outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Record sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Record amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Bundle sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Bundle received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Bundle refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Card exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Card received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Officer compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Officer removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Audit exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Records exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Context imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Context removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Recovery changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Verify all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Entries of the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/audit.py"/>
        <source>{n} entries</source>
        <extracomment>One in English: {n} entry</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Checkpoint signed with both keys · root {root}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>{n} not witnessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>all witnessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>{who} has seen the first {n}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>An officer whose card was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Nobody else has seen any of it: the next bundle you receive may confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Verifying every entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Copy the whole vault folder first: it is the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Export the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>It goes to a new folder in {folder}, with every proof, for anyone to check. No content of records is in it; who did what, and when, is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Exporting the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>The audit trail is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Whoever gets the folder checks it with: liaison audit verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Save the entry and its proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Saved in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>No entry chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Choose an entry to see its signed bytes and its proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Entry {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Show the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Show the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>What was signed, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Proof that it is in the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Save entry and proof…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Hash of the entry (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No contacts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>Every meeting, call and chance contact is one log: when, where, who, and what was said. Hot note starts one that happens now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No negotiations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>A case holds the mandate with its red lines and bottom lines. Notes and proposal rounds belong to it, and every proposal is held against it before it is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No promises yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>What one side promised the other, in its exact words, with its deadline and what became of it. A line of a sealed contact log becomes one in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No incidents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>What happened on the ground: incidents, alleged violations from the allegation to the finding, and the patrols that saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>Nothing is watched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>An indicator is one plain question asked again and again, with what is normal and what is alarming. Its observations are kept here beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>Who is who: names in every script, roles, ties between them, and how they like to be reached. Records that name them are found from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No reports yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>A SITREP is filled from the records of its period and then edited. A template adds your organisation's own fields to a kind of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Take in a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Files taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Remove this file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Search in all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>No context yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Take in what others recorded: tables and maps (CSV, GeoJSON), contact cards (vCard), calendars (iCalendar). None of us witnessed it, so it is read-only, marked as what it is, and leaves in no bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/context.py"/>
        <source>{n} rows found</source>
        <extracomment>One in English: {n} row found</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Nothing found in any file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>{rows}, taken in {when}. None of us witnessed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Take in a file as context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Taking in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Taken in as context: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Remove this file's rows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>{rows} of {file} go for good. The audit trail keeps that they were here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Go on amending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>EXERCISE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>the author's audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Sealed {when} by {who}, entry {entry} of {trail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>an unknown officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>The author's key was compared with the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>The author's key was never compared: it may be someone else's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Witnessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Not yet witnessed by another officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Version {n}. Reason: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>An amendment is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>statement {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>promise {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Make…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Make a record of this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Make of this: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Needed before it can be sealed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>The mandate stops it, as said below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>It can be sealed as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Save outside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Look at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>FACT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>CLAIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>ASSESSMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>{how} confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>source {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>information {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>{how}: this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Open a bundle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Sealing the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Write the bundle again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Writing the bundle again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>The bundle is signed and waits under Bundles: write it again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Open a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Verifying the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Taking the bundle in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Kept aside; the file stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Refuse this bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Nothing of it is kept. That you refused it, and why, stands in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Refuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Refused, and noted in the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>in its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>before routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>before everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Search your sealed records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Records to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Nothing sealed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Only sealed records of your own can be given. Seal one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Try fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Officers to give it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>No officers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Add the identity card of each officer you exchange with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Precedence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Stick or folder it is written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Seal bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>The archive key {key}… can open it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>No archive key: only the officers chosen can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Where shall the bundle go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>{n} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>a stick or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Still to choose: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>{n} officers</source>
        <extracomment>One in English: {n} officer</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>{records} to {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>no time stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>{detail} · version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Write again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Nothing given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Bundles that you seal stand here, and can be written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Nothing received yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Open a bundle from a stick: you see the verdict on it before its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Sealed by the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>an officer whose card was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>signed, not yet written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>written {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>the newest 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>What each will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Once records and officers are chosen, here stands exactly what each can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>about {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Archive key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Whoever holds the archive key {key} sees all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>{who} sees all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Nobody has made sure yet that the key is that officer's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>{kind}, version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Lies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Audit entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Every byte is on it: it is safe to remove the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>The bundle is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>{records} from {who} are in your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>was here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Press to ask for all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Compare again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Compare words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Give a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>no office stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Their trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>known up to entry {n}, as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>nothing known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Knows of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Last given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Last received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>has confirmed nothing of your trail yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>has confirmed all {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>has confirmed the first {n} of {entries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>no bundle yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>number {n}, {records}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Add a card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Ask each officer you exchange with for an identity card, and give yours. Then compare ten words, face to face or by radio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Export your card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Your fingerprint: read it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>SHA-256 begins {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Others need it to check what you give them, and to give to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Add an officer's card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>The card of {who} is already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Added {who}; not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>The words are right: this is the card of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Remove the card of {who}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>The card and the comparison go from this vault: you can seal nothing for this officer, and bundles from there are refused, until the card is added and compared again. Records and bundles you already have stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Remove the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Removed the card of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Where shall your card go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Your card is in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/page.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>Try fewer words, or another filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>Search in {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>Amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Choose a record on the left to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Write a hot note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>A contact happening now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Amend this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>The sealed version stays as it is and stays readable. You write a new version beside it, and the reason goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Save outside the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>The copy will be readable by anyone who finds it. The audit trail keeps that it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>{kind}, with {template}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Sealed, and entered into the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>Amended, v{n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>witnessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>unwitnessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>amending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>no time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>Keep this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>Forget: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>Keep this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>It is kept in the vault and stands over this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Look and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>What opens the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>The vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Of this vault, on every computer it is opened on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Time zone letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>In which times are proposed and shown. What is sealed keeps its own zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>So long after the last key or click. Drafts are kept; nothing stays in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Whoever holds this key can open every bundle you seal from now on. Each recipient is told. Leave it empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>One folder. Copy it whole, while it is locked, and you have a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>The computer's keyring remembers how far the audit trail had come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Whether an older copy put in place of this vault is recognised here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Older copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Check the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Reads every page, verifies every entry and every sealed record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Is it whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Checking the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/settings.py"/>
        <source>{n} hours</source>
        <extracomment>One in English: {n} hour</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/settings.py"/>
        <source>{n} minutes</source>
        <extracomment>One in English: {n} minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/settings.py"/>
        <source>{n} seconds</source>
        <extracomment>One in English: {n} second</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Python {python}, Qt {qt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Liaison {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Free software under the GNU General Public License, version 3 or later. It uses no network, keeps everything in the vault, and can neither prove that what was written is true nor hide that the vault exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The passphrase as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The new one once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Suggest six words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>It is asked for at each unlocking. Recovery words stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The two new ones differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Deriving the new key; this takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The passphrase is changed. Use the new one from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The passphrase is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Make new recovery words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>They open the vault when the passphrase is lost. Making new ones ends the old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>New recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The words on your present sheet stop working. Have pen and paper ready: the new ones are shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Make them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Making new words; this takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Write these words down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>They open the vault when the passphrase is lost, and they are shown only now. Keep the sheet apart from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Word {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>To be sure that you have them, type two of them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>I have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>SITREP of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Drafts to complete, promises that fall due, indicators to tick, meetings and bundles on their way will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Overdue: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Promises due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Next meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Indicators to tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Drafts to complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Sealing needs: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Still empty: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>last {when}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>not observed in its period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Tick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Tick {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/today.py"/>
        <source>{n} bundles are sealed</source>
        <extracomment>One in English: {n} bundle is sealed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Not written to a stick yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/today.py"/>
        <source>{n} bundles were given</source>
        <extracomment>One in English: {n} bundle was given</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Not acknowledged by everybody it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Bundles waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>It becomes a draft of now, of the level and trend that follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Tick it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>What was observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/versions.py"/>
        <source>Older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/versions.py"/>
        <source>Newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/versions.py"/>
        <source>These two say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/versions.py"/>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/pages/versions.py"/>
        <source>Version {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette.py"/>
        <source>Search everything, or type what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/palette.py"/>
        <source>Records and actions that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Nothing belongs to this case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Also named in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>{n} kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>{n} broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>{n} disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>{n} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Promises that this person made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>No record names this person yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/panels.py"/>
        <source>{n} more</source>
        <extracomment>One in English: {n} more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>Proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>Not proven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>older copies not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>This vault is open for reading only: nothing can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell.py"/>
        <source>{n} drafts</source>
        <extracomment>One in English: {n} draft</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell.py"/>
        <source>{n} entries unwitnessed</source>
        <extracomment>One in English: {n} entry unwitnessed</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>all entries witnessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>NO MARKED CONTENT IN VIEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>Marking of what shows: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Create a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Your name stands on every record you seal and on the card others get from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Create the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Nation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Passphrase: six random words, made for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Type it, or one of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Where shall the vault lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Making the keys and the vault; this takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>I have them: open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/gate.py"/>
        <source>Contact logs and negotiation notes that stay yours and hold up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/gate.py"/>
        <source>Encrypted in one folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/gate.py"/>
        <source>Carried by stick, signed and sealed to each officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/gate.py"/>
        <source>An audit trail that others can check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/gate.py"/>
        <source>No network and no account needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>Type the words from your sheet. With several sheets, one sheet on a line. Then set a new passphrase; the old one opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>At least 15 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>New passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>Set the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>Opening the vault with the words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>The tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>Three fictitious officers write, seal, exchange and check. Everything is made in a temporary folder; nothing of yours is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>What the tour does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>The passphrase of all three vaults:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>Open the first vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>Taking the tour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Nothing of the vault is in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Use recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Open another vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Deriving the key from the passphrase; this takes about a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Open a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/welcome.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/welcome.py"/>
        <source>A vault is one encrypted folder that holds everything you write. It can be copied as a whole, and it opens with your passphrase alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/welcome.py"/>
        <source>Open a vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/start/welcome.py"/>
        <source>Take the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/text.py"/>
        <source>{n} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/text.py"/>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/text.py"/>
        <source>{n} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline.py"/>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline.py"/>
        <source>Violations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline.py"/>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/timeline.py"/>
        <source>Nothing has a time yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>{n} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>{n} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>{n} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/trust.py"/>
        <source>not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/trust.py"/>
        <source>compared {how} on {day} by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/trust.py"/>
        <source>compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Everything about this bundle holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>It is safe to take in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>This bundle was taken in before, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>There is nothing more to do with it; a newer one has another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>The bundle is whole, but nobody has made sure whose key signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Compare fingerprint words with the officer before you rely on what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Nothing connects the sender's audit trail with what you knew of it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>A bundle in between has not arrived: ask the sender to write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>The bundle is whole, but {which} before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Ask the sender to write it again; this one can be taken in meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Signed with the key of this card, {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Both signatures and entry {n} of the sender's trail cover every byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Yes, taken in {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>No, it is new here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Number {n} to these recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{number}, none missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>number {n} has not arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{n} bundles have not arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>numbers {numbers} have not arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{entries}, seen for the first time: later ones are held against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{entries}; proven to contain all that you knew of it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{entries}: older than what you already know of it, and it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{entries}, and no proof that leads from what you knew to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Keep aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Refuse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/verdict.py"/>
        <source>{n} archive keys</source>
        <extracomment>One in English: {n} archive key</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{people} and {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Sealed {when} · {precedence} · {size} · for {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>What is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/verdict.py"/>
        <source>{n} attachments</source>
        <extracomment>One in English: {n} attachment</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Nothing was taken in and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Keep it as it is: it is the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>It stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>not a picture, a text or a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>too large or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>a sound without sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>a sound of an unknown coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>stopped, for it took too much memory or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Close the attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>It is decoded in a process apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Attachment {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Beside what it shows, it tells: {blocks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Waveform, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Unknown content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>The sound cannot be played here. Save it outside the vault to listen to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Liaison looks at pictures, text and sound (WAV). Save it outside the vault to open it there; that is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>It cannot be shown: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Only the beginning is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/viewer.py"/>
        <source>{n} channels</source>
        <extracomment>One in English: {n} channel</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>loudest {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Its name does not say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>It is not what its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/viewing.py"/>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/witnessed.py"/>
        <source>{n} of {size} entries witnessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/working.py"/>
        <source>Beginning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/working.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/working.py"/>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>A few words by which you will find this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Start and end as date-time groups with a zone letter, for example 031732BJUL04 - 031900BJUL04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Name of the place and its grid reference or coordinates, no more exact than you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Sides, units or organisations that this is about, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>People who were there or are spoken of, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>One entry for each thing said: keep what you saw, what they claim and what you make of it apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>How sensitive this is and who may have it; unmarked records cannot be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Serial no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Unit, year and running number, as your headquarters counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>How fast this has to reach those it is addressed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Sector, team site or area of responsibility where this belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Negotiation case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>The negotiation that this is a part of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Case or file reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>The file under which your office keeps this matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>The language spoken, and the one this record is written in if it differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Source reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>How far this source has deserved belief before, whatever it says now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Information credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>How believable the content is by itself, whoever said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Set this for training, so that nobody takes the record for a real event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Addressees who are expected to act, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Addressees who only need to know, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Gender, child protection, PoC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Anything that bears on women, children or the protection of civilians, without names that could harm them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Other records that this one points at, each with the kind of link, its date and its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Files that belong to this record; each is fixed by its fingerprint when you seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Exact words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Last consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>ToD TS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>ToA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>ToA TS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Last visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Promisor's explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Party or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Start - end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Observer position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Event location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Distance (km)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Weapon and calibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Live-fire exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Disengagement area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Photo references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Legal or policy source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Cease-fire violation report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Cease-fire violation reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Essentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The alleged violation in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Kind of violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>What is said to have been done against the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>When it happened, as a date-time group with a zone letter, for example 031732BJUL04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Name of the place and its grid reference, no more exact than you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Alleged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Where the allegation comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Alleged against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The side that is said to have done it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>One row for each thing seen or heard; leave open what you could not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Every state with its date, who reached it and what was said; the last row counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Allegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The agreement that is said to be broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The article of that agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Alleged by, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Who brings the allegation; use a code name where a name could harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>What is alleged, in the words of those who bring it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Whom the team spoke with and what came out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Site visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>When the team was there, and what it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Access denied by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The side that kept the team out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>What the investigation concludes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Attributed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Who did it, if that is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Remedial action asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>What the side at fault is asked to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>By when it is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Whether it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Casualties and damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Casualties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>People harmed, by group, with the best, the lowest and the highest figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Objects damaged or destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Displaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>How many people left their homes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>From where to where they went, and what they need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Type of violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The type by which UCDP counts organised violence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Side A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The first side, in state-based violence the government.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Side B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Precision of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>How exactly the place is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Precision of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>How exactly the date is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Clarity of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Whether this is one event or several reported together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Reference and grading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Distribution and protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Case and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The promise in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Whether we or they are bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Promisor, party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The party that is bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Promisor, person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The person who gave the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Beneficiary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Who is to have the good of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The promise word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>When it must be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Status history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Every change of status with its date, who decided so and on what evidence; the last row counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The number in your register of commitments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Promised at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>When the promise was given, as a date-time group with a zone letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Promised where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Where the promise was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>By what right the promisor binds the party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Language of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The language in which the promise was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The same words in the language of this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>CBM category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The category of confidence-building that it serves, if it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What kind of act the promisor owes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What is to be done, given, left or released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>How much or how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The unit of that quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Place or route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Where it has to happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>From when it binds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Recurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Whether and how often it has to be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What must happen before it binds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Reciprocity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What the other side owes in return; link its record as reciprocal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The agreement that it comes from, by title or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The clause of that agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Stage of agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What kind of agreement that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>How anybody can see whether it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Verifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The person or team that looks and reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Evidence wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What would settle the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Access needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Where the verifier must be let in, and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Visible to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Parties that may know of this promise, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Consequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What follows if it is not kept, and who raises it with whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Witnesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Who heard or signed it besides the two sides, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>How firmly it is laid down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Confidence-building measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Confidence-building measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The measure in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Which kind of confidence-building it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Type of measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>What the sides do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The party or parties that are bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The measure as it was agreed, word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Notification lead time (hours)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>How many hours before the other side must be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>When it must be in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The number in your register of measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Agreed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>When the measure was agreed, as a date-time group with a zone letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Where the measure takes place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The person who agreed to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>By what right that person binds the party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Sides bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>How many sides bind themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Symmetric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Whether all sides owe the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Whether the measure is made known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The language in which it was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>What kind of act is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Verification and inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Every inspection, done or refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Parties that may know of this measure, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Status and effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Effect on trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>What the measure has done to trust, and how it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>When the measure is to be looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Who heard or signed it besides the sides, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Contact log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Contact logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>A few words by which you will find this contact again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Why the two sides met, in a sentence or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Sides, units or organisations that took part, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>People who were there or were spoken of, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Every promise, theirs and ours, in the words that were used, and when it falls due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>1 Identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Engagement no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The running number of this engagement in your plan or register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Type of engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>How the contact came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>2 Origin and desired effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Initiated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The side or person who sought the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Requested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who on our side asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Desired effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What should be different after the contact, in words you can check afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Engagement plan or synch matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The plan or line of the matrix that this contact serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who approved the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>3 Time and venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Planned time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The time agreed beforehand; the actual one stands under When.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Building, room or spot where you met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Whose venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The side that controls the ground you met on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Seating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who sat where, and what that told you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Security measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Guards, weapons, searches, phones: what each side insisted on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Media present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Journalists or cameras, ours or theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>4 Own participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Own participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who came with you and in which role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Interpreters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Name or code, languages, how well it worked, and any tie to a party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Name or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Known affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>5 Counterpart participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Counterparts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who sat across from you, with the title they use for themselves and the mood they came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Faction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Rank or title as used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Attitude on arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Unexpected attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Anyone you had not been told of, who brought them, and what changed because of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>6 Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What a stand-in would have to know before going in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Previous contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>When you last dealt with this counterpart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Open promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What each side still owed the other on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Talking points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you meant to say, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Red lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What could not be conceded, as recalled before you went in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Questions to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you wanted to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Gifts and customs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Courtesies expected or exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Rehearsed (murder board)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Set this if the meeting was played through against a hostile panel beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>7 Conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Issues beyond the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What they or you brought up that was not planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>8 Listening notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Emotions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Anger, fear, pride, relief: who showed it, and at which point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Body language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What hands, faces and seats said beside the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What was avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Subjects they went around, or questions left without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Words repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Expressions that came back, in the original language where you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Interpreter doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Where you are not sure that the words reached the other side as spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>9 Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Desired effect achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Measured against the desired effect above, not against hope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you can point to for that answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What was refused, by whom, and the reason they gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Points deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What was put off, and until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Documents handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you left with them, and whether they signed for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Documents received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What they gave you, and the receipt you gave in return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>10 Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Assessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Whose judgement this section is; keep it apart from the report of what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Sincerity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Whether they meant it, and what makes you think so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Authority to deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Whether the person who promised can make it happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Interests behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What they need underneath what they ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Internal divisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Signs that their side does not speak with one voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What may go wrong from here, and for whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>How probable it is that what they said will come about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>How good the basis of your judgement is, not how probable the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>11 Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What we have to do now, by whom, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>When you will meet again, if it is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who must be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>People and offices who should hear of this, and what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What must not be told to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Confidences to keep, and from whom they are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>12 Atmospherics and trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>How easily the two of you could talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you base that figure on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Their trust in us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Signs that they believe us or do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Our trust in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>How far we can rely on them, and in which matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Change since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Trust compared with the previous contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>13 Debrief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Debriefed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who took you through it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Debriefed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>When the debrief took place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What the debrief changed in your account; what stood before stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Commander's guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Endorsement, question or direction you were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Liaison duty log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Arrival report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>When you reported in at the other headquarters, and to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Departure report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>When you left, and whom you told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Commander's intent passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you conveyed of your commander's intent, and how it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you were asked and could answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Questions pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you were asked and still owe an answer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>To carry back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you have to take home to your own headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Daily liaison summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The day in a few lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Incident report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Incident reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Flash report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>The incident in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>What happened, as far as you know it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Parties involved, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Units involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Units, groups or unknown people, and about how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>What you and others have done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>What you need from those who read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Own safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Whether all of yours are accounted for and where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Next report at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>When you will report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Initial - unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Set this as long as nobody has checked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Type of report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Which report of the series this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>What led to it, as far as it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Weapons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Weapons used or seen, with calibre where known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Who saw or heard it, one a line; use code names where names could harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>What has to be looked into, and who does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Damage and displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Indicator observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Indicator observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Indicator and period in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The indicator that was observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The code of the indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The period that was observed, as date-time groups with a zone letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Observed value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The answer: yes or no, a figure, or words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Coverage (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>How much of the area was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Who or what the value comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>How sure you are of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Change and alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Previous value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The value of the period before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>What has changed since then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Where the value goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Trend over (periods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Over how many periods that trend holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The level that the value reaches; this is worked out from the thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The rule by which that level is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Coverage note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>What was not seen, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Proposed response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>What should be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Decision taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>What was decided, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The person or body that decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>What came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>False alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Whether it turned out to mean nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>False-alarm review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Why it misled, and what to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Early-warning indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Early-warning indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The indicator in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The short name by which observations refer to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>One plain question that a patrol can answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Whether it points towards violence or towards calm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Type of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>What kind of answer is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Worse when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Which way the value moves when things get worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Amber threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The value from which to watch closely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Red threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The value from which to act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Group and level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The CEWARN group that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>How directly it leads to violence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>What is counted, in the plural.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Reporting period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>How often it is observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The value in an ordinary period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Normal range, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The lowest value that means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Normal range, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The highest value that means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>From when to when this indicator is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>What it points to if it rises to red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Recommended response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>What should be done then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Addressee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Who has to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Decide within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>How long the addressee has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Upkeep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Who keeps this indicator in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>When to ask whether it still serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Facts, claims and assessments on which the indicator rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Negotiation cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>A few words by which everybody will know this negotiation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>How far the talks have come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Those you negotiate with, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Strategic objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>The larger end that an agreement should serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What may not be agreed, with a figure where there is one, and the law or policy behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Bottom lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>The least you can live with; a proposal that reaches it goes back to the mandator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Mandate signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Who gave the mandate; without a signature every proposal goes back to the mandator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>How the matter came to be negotiated, for someone who was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Typology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Whether identity and power, professional standards or practical details are at issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>How the sides reach each other: direct, shuttle, telephone, in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Confidentiality regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What the sides agreed about keeping the talks to themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Third parties and mediators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Who else is in the room or behind it, and in which role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>From the first feeler to the end, as far as it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Where the talks are held, if it is always the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Facts, claims and assessments that bear on the whole negotiation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Naivasha Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Who negotiates, who supports, who gave the mandate, and when each was last consulted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What you were sent to obtain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>The subjects you may negotiate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Where your mandate ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Delegated authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What you may agree to without asking back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>When the mandate runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>External communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>The line to take with the press and with everybody outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What has been agreed so far, and where it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What comes next, and who sees to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Negotiation note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Negotiation notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>A few words by which you will find this case again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What we ask for, as we put it to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their position (what)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What they ask for or refuse, as they put it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The round or period this note covers, as date-time groups with a zone letter, for example 031732BJUL04 - 031900BJUL04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Sides, units or organisations that take part, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>People who take part or are spoken of, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Who gave the mandate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What may not be conceded, and the law or policy behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Context analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Context information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What you know of the situation, each with its source and grading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Island of Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Facts and norms that the sides share or dispute, and how to handle each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Fact or norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Legitimacy, trust and norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Legitimacy and trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Why they should talk to you, and what would make them more willing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Normative pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The norm you appeal to, the one they set against it, your argument and their reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Norm invoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Counterpart's norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Iceberg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their tactical reasoning (how)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How they argue and bargain for that position, and what leads them to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their values and motives (why)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Why it matters to them underneath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our tactical reasoning (how)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How we argue and bargain for our position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our values and motives (why)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Why it matters to us underneath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Common shared space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Where positions, reasons or motives of both sides overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Network map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Who could move the counterpart, by what, and who of us can reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Position on the issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Influence on counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Who can approach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Alliance type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Scenarios and options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How the talks may go, from the best case to the worst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Shared benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What both sides gain if they agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The least that each side can live with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Cost and benefit of options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The ways open to you, with what each costs and brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>TIPO: trust, information, power, options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How far you trust them, and on what grounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How far they trust you, as it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Basis of trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Whether trust rests on the person or on the way the talks are run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Information we have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What you know that bears on the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Information they may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What they are likely to know of us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Assumptions to validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What you take for granted and should test early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Expert, reward, coercive, referent or position: which kinds you hold here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Which of these kinds they hold over you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Options open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Whether one outcome is on the table or several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How you mean to negotiate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their likely strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How you expect them to negotiate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Aspiration point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The best you can reasonably hope for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Reservation point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The point below which you had better leave without agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Prioritised interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What matters to you, most important first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our BATNA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Your best course if there is no agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their BATNA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their best course if there is no agreement, as you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>ZOPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The ground between both reservation points, if there is any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Warrants and criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Standards that both sides could accept as fair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Subjects in the order you want them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Your first words and your first offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Concessions plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What you can give, in which order, and against what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Conducive environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Place, time, safety and company that help an agreement along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What is to be agreed, point by point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Human elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Personalities, fatigue, face and emotion that will shape the talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Ground rules and confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Ground rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What the sides agreed about how they talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Chatham House Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Set this if what was said may be used but not who said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Attribution allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Whether words may be linked to the person who spoke them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Note-taking agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Whether the sides know and accept that notes are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Recording agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Whether sound or pictures may be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The name by which you will find this party again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The short form that people use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>What kind of actor it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Aims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>What it wants to reach, as far as it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Where it is, and where it decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Liaison points of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Whom to call, in which order, and when they answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Number or channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Relationship owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Who of us keeps the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>All names in their scripts, with former and other names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Recognised emblem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Flag, badge or colours by which it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Structure and strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Structure and command chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Who commands whom, from the top down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Strength, best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The most likely number of members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Strength, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The lowest number that is credible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Strength, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The highest number that is credible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Source of strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Where these numbers come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Weapons that matter under the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Splinters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Groups that broke away, from when to when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Other parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Parties that it belongs to or leads, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Signatory to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Agreements that it has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Status under the mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>How our mandate treats it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Profile covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The time for which this profile holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Where it stands on what is negotiated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Whom it can move, and by what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Alliance potential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Whether and for what it could be won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Facts, claims and assessments about the party, each with its grading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Civil actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Single point of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The one office through which to deal with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Mandate and principles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>What it is there for, and what it holds to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Will share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>What it is ready to tell us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Will not share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>What it will not tell us, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Coordination body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The body in which it meets others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Patrol report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Patrol reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>The patrol in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Patrol no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>The number on the patrol plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>What the patrol was sent to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Departure and return, as date-time groups with a zone letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>The way taken, place by place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Places visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Each place with time of departure from the team site, of arrival, and of return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>What you make of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Patrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Type of patrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>How it was planned and made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Who went, and in which role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Team site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Where the patrol set out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Persons met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Whom the patrol spoke with; write a contact log for longer talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Roads, bridges, mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>State of the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Roads, bridges, fords and mines, and what state they are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>What happened on the way; write an incident report for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Communications check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Which means worked, and where they failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>How likely your assessment is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>How good the grounds for it are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>What should be done next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Vehicles and fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Vehicles used, and their state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Fuel used, and fuel left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>The name by which you will find this person again, or a code name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Rank or title as the person uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person does now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>The party, office or community the person belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Languages spoken, and how well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Preferred channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>How the person wants to be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Whether the person agrees to being kept on file and shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Do not share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Set this if passing the profile on could harm the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>All names in their scripts, with aliases and clan forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Code name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>The name used in reports in place of the real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Pronunciation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>How to say the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Form of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>How the person wants to be spoken to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>As the person would say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Approximate age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>About how old the person is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Photo consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Whether a picture may be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Also known with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Family and close companions, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Standing and power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Former roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person did before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Formal power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the office allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Real decision power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person can truly decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Mandate to negotiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>For whom the person may speak, and about what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Parties that the person belongs to or speaks for, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person wants in the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Known positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person has asked for or refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person holds dear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Sensitivities and taboos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What hurts, and what must not be said or done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Negotiating style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>How the person bargains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Facts, claims and assessments about the person, each with its grading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>First contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>When we first met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>When we last met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Interpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Whether you need one with this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Usually met at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Where the person can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Risk of meeting us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What could happen to the person for being seen with us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Scope of consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person agreed to, and for whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Consent until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>When the consent runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Sanctions or legal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Lists, warrants or bans that bear on dealing with the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Proposal round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Proposal rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Issue and round in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The case whose mandate this proposal is checked against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Whose proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Whether we propose it, they do, or we carry it between two parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The party that proposes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The party it is meant for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When it was proposed, as a date-time group with a zone letter, for example 031732BJUL04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The proposal word for word, in the language it was made in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Measured terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What would hold on each issue if it were accepted; the mandate is checked against these figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Condition or quid pro quo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What it depends on, or what is wanted for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What the other side answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Round no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The running number of this round on this issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What is being negotiated, by the word the mandate uses for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The clause of the text that this would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Clause version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The version of that clause which lay on the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Carried by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Who brought it from one side to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The form in which it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Type of proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What kind of move it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When the carrier took it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When the other side had it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When the other side replied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The language in which the exact words were spoken or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Who translated, and how sure the rendering is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What the proposing side wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What the proposing side would give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Conceded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What the proposing side has moved from and to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When the proposal lapses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Authority behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Who can bind the proposing party, and whether he stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What may be carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Authorised words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The words that may be carried to the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Words approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Who cleared these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Words approved at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When they were cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Not to be disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What must not be told, and to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>To whom not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Whether the words were carried as they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Where, before whom and in which mood it was delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Words of the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The answer word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The reason they gave for their answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Reading of motive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Why they may have moved as they did; this is your assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>How likely your reading is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What this round did to the distance between the sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Distance by issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>How far apart the sides now are on each issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Mandate check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>How the measured terms stand to the mandate; this is worked out when you seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Why the check came out as it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Next move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Next moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What is to be done next, by whom and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Signed by mediator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The mediator who vouches for the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Acknowledged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Who of the party confirmed that the words are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Acknowledged at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When that was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>SITREP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>SITREPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Unit and day in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>The unit that reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Period covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Start and end of the period, as date-time groups with a zone letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Unit location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Where the unit is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1b Significant incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Incidents and observations of the period, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1c Action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>What was done about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1h General assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>How things stand in the sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Contacts held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Whom the liaison officers met, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Rank and name of who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1 Operational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1a Places visited or patrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Each place with times and when it was last visited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1d Special reports issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Flash and special reports of the last 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1e Special tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>What the unit was asked to do besides its routine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1f National resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>What was drawn from or given to contingents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1g Gender related observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Observations and actions that bear on women, men, girls and boys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>How likely the general assessment is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>2 Patrol report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Patrols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Patrols of the period, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>3 Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>3a Personnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>How many there are, present and away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>CTO or leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>3b Communication state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Means of communication, and whether they reach the force headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Reaches FHQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>3c Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Vehicles by type, and how many of them run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Operational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>3d Future activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Patrols and meetings that are planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Commitments due and overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Promises that are open or were settled in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Proposals in play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Proposals made or answered in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Indicators changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Indicators observed in the period, and what they reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Bundles sent and received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>What was exchanged, with whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Log checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Size and root of the audit log at the end of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Rank and name of who approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>The name by which this template will be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>For kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>The kind of record that gets the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>The heading above these fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>One row for each field; the name is what stands in the records and must not change later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Required to seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Why these fields are wanted, and how to fill them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>From when to when the template is to be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Something told, without asking for or giving anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Something asked for with a claim to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Something the speaker would give or do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Harm announced if something is done or left undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Something asked for as a favour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>A no to something asked or offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Something the speaker binds himself to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Pre-negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>About how and whether to talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Substantive, partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Settles some of the matters in dispute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Substantive, comprehensive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Settles the whole dispute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Carries out an earlier agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Renews an earlier agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Cease-fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Ends or suspends the fighting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>No threshold is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Watch closely and prepare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Act now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>The value cannot be compared with a threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>A party to the agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>People who live there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>NGO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>A non-governmental organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>Own observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>Our own people saw or heard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>Under 18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>Adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>18 to 59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>Older person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>60 and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>It is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Died of what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Injured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Hurt and alive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Not found, fate unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Detained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Held by somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-sex.json"/>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-sex.json"/>
        <source>Women and girls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-sex.json"/>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-sex.json"/>
        <source>Men and boys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Civilian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Took no part in the fighting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Combatant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Member of an armed side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Member of a monitoring mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Held out, not yet taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Both sides take it as binding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>The time to keep it has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Partly kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Some of it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>All of it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>The deadline has passed without it being kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Breached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>The opposite was done, or it was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>The sides do not agree whether it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>The beneficiary no longer asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>A later promise stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>VHF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Short-range radio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>HF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Long-range radio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Any data link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Mobile or fixed telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Satellite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Satellite telephone or terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>GPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Position receivers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>Low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>Little or doubtful information stands behind the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>Moderate confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>Credible information, but not enough to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>High confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>Good information from several sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>The person agrees to the scope below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>The person agrees within limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>The person does not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>The person agreed once and no longer does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Nobody has asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Call this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Alternate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Call this one if the first does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Round the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Answers day and night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>1 - confirmed by other sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>Other independent sources say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>2 - probably true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>Not confirmed, but it fits what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>3 - possibly true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>Reasonable, fits some of what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>4 - doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>Possible, but nothing else supports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>5 - improbable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>It contradicts what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>6 - truth cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>There is nothing to judge it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>1 - exact day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>The day is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>2 - within 2 to 6 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>A span of less than a week is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>3 - within a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>The week is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>4 - within a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>The month, or 8 to 30 days, is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>5 - within a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>Only a longer span, up to a year, is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/delivery.json"/>
        <source>Verbatim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/delivery.json"/>
        <source>Word for word as authorised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/delivery.json"/>
        <source>Paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/delivery.json"/>
        <source>In the carrier's own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>We propose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>The counterpart proposes it to us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>Carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>We carry it from one party to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/disengagement-area.json"/>
        <source>Inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/disengagement-area.json"/>
        <source>Within an agreed disengagement area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/disengagement-area.json"/>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/disengagement-area.json"/>
        <source>Not within such an area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/disengagement-area.json"/>
        <source>It could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>The sides stand nearer to each other than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>The distance is what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>Further apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>The sides have moved away from each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/effect-achieved.json"/>
        <source>What was wanted has come about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/effect-achieved.json"/>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/effect-achieved.json"/>
        <source>Some of what was wanted has come about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/effect-achieved.json"/>
        <source>Nothing of what was wanted has come about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>KLE, deliberate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>A planned key leader engagement with a desired effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>KLE, hasty or dynamic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>A key leader engagement that had to be improvised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>Liaison visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>A routine call on a headquarters, office or community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>Telephone or radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>A talk without meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>Chance contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>An encounter that nobody planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>Joint commission meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>A session of a commission in which the parties sit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>An exchange of letters, notes or messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/event-clarity.json"/>
        <source>1 - clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/event-clarity.json"/>
        <source>The event stands apart from others in the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/event-clarity.json"/>
        <source>2 - unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/event-clarity.json"/>
        <source>The reports sum up more than one event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>Confirmed, attributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>It happened, and it is known who did it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>Confirmed, not attributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>It happened; who did it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>The evidence does not suffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>No violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>It did not happen, or it breaks no article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>Could not investigate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>Access was denied or impossible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Front-line negotiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Speaks with the counterpart in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Support team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Analyses, advises and keeps the negotiator company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Mandator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Gives the mandate and its limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>The first ten minutes, as far as known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>Special incident report (SINREP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>An incident of its own importance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>Shooting incident report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>Fire, whoever fired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>Investigation report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>What came out on looking into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>More on an incident already reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-family.json"/>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-family.json"/>
        <source>Points towards violence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-family.json"/>
        <source>Peace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-family.json"/>
        <source>Points towards calm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Armed intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Raids, deployments, weapons (conflict).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Aggravating behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Acts that make tension worse (conflict).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Provocative behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Acts meant to provoke (conflict).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Environmental pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Drought, disease, influx of people (conflict).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Alliance formation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Groups come together (peace).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Exchange behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Trade and sharing between groups (peace).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Mitigating behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Acts that ease tension (peace).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Peace initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Meetings and talks to make peace (peace).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Structural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Changes over years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Makes a bad state worse within weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Can set off violence within days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>A question answered by yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>A number of things or people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>Scale 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>A judgement in five steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>An answer in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/inspection-outcome.json"/>
        <source>It took place in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/inspection-outcome.json"/>
        <source>Done in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/inspection-outcome.json"/>
        <source>Some of it was not allowed or not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/inspection-outcome.json"/>
        <source>It was not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Oral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Spoken, nothing handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Non-paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>A text without heading, signature or status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>A text put forward for discussion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Signed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>A text that its author has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Hot-line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Passed over the agreed direct line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Members of a party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Civil authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Officials of the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>People of the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Humanitarian organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Aid workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Our own or other monitors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Clarify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Find out together what is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Say aloud what both sides already share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Negotiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Seek a common ground on what divides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>Contested fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>A fact that the sides see differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>Agreed fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>A fact that both sides accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>Convergent norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>A rule or value that both sides hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>Divergent norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>A rule or value that only one side holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>A few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Enough to talk business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Fluent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Without effort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Mother tongue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Spoken from childhood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Almost no chance (1-5 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Between one and five in a hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Very unlikely (5-20 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Between five and twenty in a hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Unlikely (20-45 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Between twenty and forty-five in a hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Roughly even chance (45-55 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>As likely as not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Likely (55-80 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Between fifty-five and eighty in a hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Very likely (80-95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Between eighty and ninety-five in a hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Almost certain (95-99 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>More than ninety-five in a hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>Nothing below the figure may be agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>Nothing above the figure may be agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>Nothing on this issue may be agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The linked record is what this one deals with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>This belongs to the linked case or larger matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Drawn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>What stands here was taken from the linked record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Promised in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The promise was made in the linked contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Reported in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It was told or seen in the linked contact or patrol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Violates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It breaks the linked promise, measure or agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It replies to the linked proposal or report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It is a later step of the same matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It supports what the linked record says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It speaks against what the linked record says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Reciprocal of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The two promises stand or fall together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Promised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The linked person or party gave the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Promised to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The linked person or party benefits from the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Member of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The person or group belongs to the linked party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The person takes orders from the linked one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Influences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The person or party can move the linked one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Allied with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The two work together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Rival of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The two work against each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Split from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The group was once part of the linked one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The party has signed the linked agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>Inside the mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>Everything measured keeps to the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>At the bottom line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>Ask the mandator before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>Across a red line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>Stop: this may not be agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>The lines and the terms cannot be compared by figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>Three levels, for documents of the United Nations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>NATO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>Five levels, for documents of the Alliance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>Traffic Light Protocol 2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>Four colours that say how far a text may travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Communication and coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Ways to speak, warn and plan together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Observation and verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Ways to see whether the other side keeps its word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Cooperation and integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Work done together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Military constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Limits on forces, weapons or movements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Training and education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Learning with or about each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>Unilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>One side binds itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>Bilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>Two sides bind themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>Multilateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>More than two sides bind themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>A direct line between the sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Notification of manoeuvres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Movements or exercises are announced before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Exchange of unit locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Each side tells where its units are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Observers at exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>The other side may watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Liaison officers at headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Officers are exchanged between headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Demilitarised or thinned-out zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>An area without forces, or with fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Weapons storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Weapons are locked away under control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Exchange of prisoners or remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>People or bodies are given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Humanitarian corridor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>A safe way for aid or for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Joint patrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Both sides patrol together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>School or market opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>A place of daily life is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>A measure of another type; say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>Own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>As the bearer writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>Latin script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>As it is written in this mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>Alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>A name used instead of the real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>Kunya or clan form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>A name from kin, clan or custom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>Former name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>A name no longer used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Refrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To leave something undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To let others act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Inform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To tell somebody something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To give up an object or a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To pull people or weapons back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To set people free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To give money or its worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Towards the observer or the area watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Away from the observer or the area watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Undetermined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>The direction of fire could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Outside the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Assessed as outside the area agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>With the eye or with glasses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>By ear alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>On a fixed or carried camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>UAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>By an unmanned aircraft of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>Told by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Explosion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>A single blast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Several rounds in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>A single round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Projectile in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>A round seen or heard passing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Muzzle flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>The light of a weapon firing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Aircraft or UAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Anything that flies, manned or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>People, vehicles or weapons on the move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Obstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Something that bars the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Something else; describe it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/options-open.json"/>
        <source>Single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/options-open.json"/>
        <source>One outcome is on the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/options-open.json"/>
        <source>Multiple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/options-open.json"/>
        <source>Several outcomes are still possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>Several lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>Whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>A number without a fraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>One of several values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>A box to tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>A date-time group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>One entry a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Leads the talk for our side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Recorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Writes down what is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Stands in for the leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Looks after the safety of the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Listens and watches without speaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>State force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Armed forces of a government.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Non-state armed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>An organised armed group that is no government.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Political party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Seeks office or influence by politics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Police of any level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Mayor, council, administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Traditional leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Elder, chief or council by custom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Religious body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Clergy, mosque, church, temple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Women's group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Women who act together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Youth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Young people who act together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Press, radio, television, channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>International organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>An organisation of states.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Traders, firms, transporters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>People of one place or kin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>On the weekly plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Sent for one purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Together with a party or another mission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>From the air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>On foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>In the normal course of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Before routine traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Immediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Bears on an operation under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Contact or danger right now: minutes count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>The first position on an issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Something asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Something held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Counter-offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>An offer in reply to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Conditional offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>An offer that depends on something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Clarification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>What an earlier proposal means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Concession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>A step away from the own position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>An earlier proposal is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Ultimatum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>A demand with a threat and a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Several issues, to be taken together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A contact, visit or key leader engagement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A negotiation with its mandate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>Analysis and plan of a negotiation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>One message of the shuttle ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A measure that builds confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A flash or incident report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>An alleged violation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A question watched over time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>One answer to an indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A person's profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A party's profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A patrol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A daily situation report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>One time only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Every week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Every month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Continuous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>All the time, without pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>A - completely reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>Has never been found wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>B - usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>Seldom wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>C - fairly reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>Sometimes wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>D - not usually reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>Often wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>E - unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>Has been wrong or false before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>F - reliability cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>There is no record to judge it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/reporting-period.json"/>
        <source>Quarterly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/reporting-period.json"/>
        <source>Every three months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Taken as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Accepted with change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Taken, but not quite as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Under study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>They want time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>They said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>They said nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Passable for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Passable with limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Not passable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Danger is suspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Danger was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>It was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Road or track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Bridge or culvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Ford</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Crossing through water.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Mines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Mines or unexploded ordnance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Airstrip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Place to land.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Something else; say what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>1 - very low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>The lowest of five steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>2 - low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>Below the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>3 - fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>The middle of the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>4 - good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>Above the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>5 - very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>The highest of five steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/sex.json"/>
        <source>Woman or girl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/sex.json"/>
        <source>Man or boy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/sex.json"/>
        <source>Neither, or the person prefers another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/side.json"/>
        <source>Us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/side.json"/>
        <source>Our mission or office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/side.json"/>
        <source>Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/side.json"/>
        <source>The counterpart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Oral only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Spoken, nothing written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Written, unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>On paper without a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Initialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Initials as a sign of agreement to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Signed by the promisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Signed and witnessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Signed, and others signed as witnesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Pre-talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Feelers, before anybody has agreed to talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>The sides speak, but not yet about substance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Talks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Substance is being negotiated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Terms are agreed or being signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>What was agreed is being carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/statement-kind.json"/>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/statement-kind.json"/>
        <source>Something that was seen, heard or measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/statement-kind.json"/>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/statement-kind.json"/>
        <source>Something that somebody says is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/statement-kind.json"/>
        <source>Something that the officer concludes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Evade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Avoid the issue or the talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Insist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Hold to the own position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Split the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Comply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Give way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Cooperate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Look for what serves both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/term-move.json"/>
        <source>What the proposing side has given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>Rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>Above what was usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>Steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>As usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>Falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>Below what was usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Trust in the person across the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Trust in the way the talks are run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Personal and process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Trust in the person and in the process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-change.json"/>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-change.json"/>
        <source>More trust than last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-change.json"/>
        <source>No more and no less than last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-change.json"/>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-change.json"/>
        <source>Less trust than last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>1 - state-based</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>A government on at least one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>2 - non-state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>Organised groups, none of them a government.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>3 - one-sided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>Force against civilians by an organised actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Political</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Identity, power or principle is at issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Standards and methods are at issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Practical details are at issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>Ordinary patrol vehicle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>Armoured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>Protected vehicle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>With winch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>Vehicle that can pull others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>Another type; say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>Somebody says that it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>Preliminary investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>First questions, to see whether to look further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>Team, site visit, interviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>Party response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>What a party says to the finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Weapons were fired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Movement or reinforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Forces moved or grew against the terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>New position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>A post or trench that was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Breach of the withdrawal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Forces beyond the line agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Weapon out of storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>A weapon away from where it must be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Air or UAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Flights against the terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Mine or IED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Laid, found or gone off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Denial of freedom of movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Monitors or civilians were stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Abduction or detention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>People were taken or held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Attack on civilians, aid or monitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>People under protection were attacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Hostile propaganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Words that stir up hatred or fighting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Forced recruitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>People were pressed into service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Blocking of aid routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Relief was kept from passing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Another breach; say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>1 - exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>The very place is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>2 - near a known place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>Within about 25 km of a known point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>3 - second-level area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>Only the district is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>4 - first-level area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>Only the province is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>5 - along a line or a wide area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>Only a road, river or larger region is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>6 - country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>Only the country is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>7 - sea or air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>In international waters or airspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/worse-when.json"/>
        <source>Higher values are worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/worse-when.json"/>
        <source>Lower values are worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/yes-no-unknown.json"/>
        <source>It is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/yes-no-unknown.json"/>
        <source>It is not so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/values/yes-no-unknown.json"/>
        <source>Nobody can say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
