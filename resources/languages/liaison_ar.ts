<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>The file is nested too deeply.</source>
        <translation>مستويات التداخل في الملف كثيرة جدا.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>It does not end as it begins.</source>
        <translation>لا تطابق نهايته بدايته.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>There are more than {max_rows} entries.</source>
        <translation>توجد أكثر من {max_rows} من العناصر.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>It has more than {max_lines} lines.</source>
        <translation>عدد أسطره يزيد على {max_lines}.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>It is cut off.</source>
        <translation>هو مقطوع.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>A line has no name.</source>
        <translation>سطر بلا اسم.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/contentlines.py"/>
        <source>Its parameters cannot be read.</source>
        <translation>لا يمكن قراءة معاملاته.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>Columns may be parted by comma, semicolon, tab or bar.</source>
        <translation>يمكن فصل الأعمدة بفاصلة أو فاصلة منقوطة أو علامة جدولة أو خط عمودي.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>The file has no row of column names.</source>
        <translation>ليس في الملف صف لأسماء الأعمدة.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>There are more than {max_rows} rows.</source>
        <translation>عدد الصفوف يزيد على {max_rows}.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>It has {cells} cells under {columns} columns.</source>
        <translation>عدد الخلايا {cells} وعدد الأعمدة {columns}.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>A cell is longer than {max_cell} characters.</source>
        <translation>خلية يزيد طولها على {max_cell} من الأحرف.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/csv_in.py"/>
        <source>A quotation mark is opened and not closed, or text follows a closed one.</source>
        <translation>علامة اقتباس مفتوحة لم تُغلق، أو نص يتبع علامة مغلقة.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/dates.py"/>
        <source>This is not a date that can be read without guessing.</source>
        <translation>هذا ليس تاريخا يمكن قراءته دون تخمين.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/dates.py"/>
        <source>There is no such month.</source>
        <translation>لا يوجد شهر كهذا.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/dates.py"/>
        <source>There is no such day or time of day.</source>
        <translation>لا يوجد يوم أو وقت كهذا.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/degrees.py"/>
        <source>This is not a number of degrees.</source>
        <translation>هذا ليس عدد درجات.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/degrees.py"/>
        <source>Latitude ends at 90 degrees and longitude at 180.</source>
        <translation>خط العرض ينتهي عند 90 درجة وخط الطول عند 180.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/encoding.py"/>
        <source>This encoding is not among those that can be read.</source>
        <translation>هذا الترميز ليس مما يمكن قراءته.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/encoding.py"/>
        <source>This is not a text file, or one in another encoding.</source>
        <translation>هذا ليس ملف نص، أو هو بترميز آخر.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/encoding.py"/>
        <source>This is not plain text: it {error}.</source>
        <translation>هذا ليس نصا بسيطا: {error}.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Camera make</source>
        <translation>صانع الكاميرا</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Camera model</source>
        <translation>طراز الكاميرا</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Software</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Copyright</source>
        <translation>حقوق النشر</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Keywords</source>
        <translation>كلمات مفتاحية</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Camera serial number</source>
        <translation>الرقم المتسلسل للكاميرا</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Image identifier</source>
        <translation>معرّف الصورة</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Camera owner</source>
        <translation>مالك الكاميرا</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Lens make</source>
        <translation>صانع العدسة</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Lens model</source>
        <translation>طراز العدسة</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Lens serial number</source>
        <translation>الرقم المتسلسل للعدسة</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Taken</source>
        <translation>وقت الالتقاط</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Digitised</source>
        <translation>وقت الرقمنة</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Changed</source>
        <translation>وقت التعديل</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Photoshop data</source>
        <translation>بيانات Photoshop</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Content credentials</source>
        <translation>شهادات المحتوى</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/context/exif.py"/>
        <source>{n} bytes</source>
        <extracomment>One in English: {n} byte</extracomment>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>{n} بايتات</numerusform>
            <numerusform>{n} بايتا</numerusform>
            <numerusform>{n} بايت</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Maker's own notes</source>
        <translation>ملاحظات الصانع</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>(no zone)</source>
        <translation>(بلا منطقة زمنية)</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Position known within</source>
        <translation>دقة الموقع</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Camera looked towards</source>
        <translation>اتجاه الكاميرا</translation>
    </message>
    <message>
        <location filename="../../liaison/context/exif.py"/>
        <source>Time of position</source>
        <translation>وقت الموقع</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>There are more than {max_columns} properties.</source>
        <translation>عدد الخصائص يزيد على {max_columns}.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The file is not JSON (character {pos}).</source>
        <translation>الملف ليس بصيغة JSON (الحرف {pos}).</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The file holds a number that is too large.</source>
        <translation>في الملف عدد كبير جدا.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The file is JSON, but not GeoJSON.</source>
        <translation>الملف بصيغة JSON لكنه ليس GeoJSON.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>There are more than {max_rows} features.</source>
        <translation>عدد المعالم يزيد على {max_rows}.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The coordinates are not on WGS 84.</source>
        <translation>الإحداثيات ليست وفق WGS 84.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It is not a feature.</source>
        <translation>هذا ليس معلما.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>They are not an object.</source>
        <translation>ليست كائن JSON.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It is nested too deeply.</source>
        <translation>مستويات تداخله كثيرة جدا.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It is not a geometry.</source>
        <translation>هذا ليس شكلا هندسيا.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It has more than a million positions.</source>
        <translation>فيه أكثر من مليون موقع.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It is not a list of positions.</source>
        <translation>هذه ليست قائمة مواقع.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>It has no position.</source>
        <translation>لا موقع له.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>A point has one position.</source>
        <translation>للنقطة موقع واحد.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>A coordinate is not a number.</source>
        <translation>إحداثية ليست عددا.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>A coordinate lies outside of {limit} degrees.</source>
        <translation>إحداثية تقع خارج {limit} درجة.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The member '{name}' is there twice in one object.</source>
        <translation>العنصر «{name}» مذكور مرتين في كائن واحد.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/geojson_in.py"/>
        <source>The file holds {text}, which is not a number.</source>
        <translation>في الملف {text} وهو ليس عددا.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/icalendar_in.py"/>
        <source>There is no event in the calendar.</source>
        <translation>لا يوجد حدث في التقويم.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/icalendar_in.py"/>
        <source>The end lies before the start.</source>
        <translation>النهاية تسبق البداية.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/icalendar_in.py"/>
        <source>This is not a date or a time of a calendar.</source>
        <translation>هذا ليس تاريخا ولا وقتا من تقويم.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/icalendar_in.py"/>
        <source>The year must lie between 1900 and 2199.</source>
        <translation>يجب أن تقع السنة بين 1900 و2199.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/icalendar_in.py"/>
        <source>This is not a length of time.</source>
        <translation>هذه ليست مدة زمنية.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>This is too large for a template.</source>
        <translation>هذا أكبر من أن يكون قالبا.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>This is not a template of columns.</source>
        <translation>هذا ليس قالب أعمدة.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>The table has no column '{lacking}'.</source>
        <translation>ليس في الجدول عمود «{lacking}».</translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>There is an end without a start.</source>
        <translation>توجد نهاية بلا بداية.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>The precision must be 1 to 1,000,000 metres.</source>
        <translation>يجب أن تكون الدقة من 1 إلى 1,000,000 متر.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/mapping.py"/>
        <source>The code must be 1 to {scale}.</source>
        <translation>يجب أن يكون الرمز من 1 إلى {scale}.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>It is longer than {max_cell} characters.</source>
        <translation>يزيد طوله على {max_cell} من الأحرف.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>It {error}.</source>
        <translation>النص {error}.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>There are more than {max_columns} columns.</source>
        <translation>عدد الأعمدة يزيد على {max_columns}.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>The name of column {number} {error}.</source>
        <translation>اسم العمود {number} {error}.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/rows.py"/>
        <source>The file is larger than {size}.</source>
        <translation>الملف أكبر من {size}.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>There is something between the segments of the JPEG file.</source>
        <translation>يوجد شيء بين مقاطع ملف JPEG.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>A marker of the JPEG file stands where it must not.</source>
        <translation>علامة في ملف JPEG في غير موضعها.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>A segment of the JPEG file is cut off.</source>
        <translation>مقطع من ملف JPEG مقطوع.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>The JPEG file has too many segments.</source>
        <translation>مقاطع ملف JPEG كثيرة جدا.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>A chunk of the PNG file is cut off.</source>
        <translation>جزء من ملف PNG مقطوع.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>The PNG file does not begin with its header.</source>
        <translation>لا يبدأ ملف PNG بترويسته.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>The PNG file has too many chunks.</source>
        <translation>أجزاء ملف PNG كثيرة جدا.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>The WebP file is cut off.</source>
        <translation>ملف WebP مقطوع.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>A chunk of the WebP file is cut off.</source>
        <translation>جزء من ملف WebP مقطوع.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/segments.py"/>
        <source>The WebP file has too many chunks.</source>
        <translation>أجزاء ملف WebP كثيرة جدا.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>Only JPEG, PNG, TIFF and WebP pictures can be freed of hidden details.</source>
        <translation>لا تُزال التفاصيل الخفية إلا من صور JPEG وPNG وTIFF وWebP.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>This TIFF file holds further pictures inside; export it anew.</source>
        <translation>في ملف TIFF هذا صور أخرى؛ صدّره من جديد.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>Parts of the TIFF file lie on top of each other.</source>
        <translation>أجزاء من ملف TIFF متراكبة.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>The TIFF file does not say where its pixels are.</source>
        <translation>لا يبيّن ملف TIFF أين نقاط الصورة.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>Pixels of the TIFF file lie outside of it.</source>
        <translation>نقاط من صورة ملف TIFF تقع خارجه.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/stripping.py"/>
        <source>The TIFF file has no pixels.</source>
        <translation>لا نقاط صورة في ملف TIFF.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/tiff.py"/>
        <source>It does not begin as a TIFF file.</source>
        <translation>لا يبدأ كما يبدأ ملف TIFF.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/tiff.py"/>
        <source>A directory lies outside of the file.</source>
        <translation>دليل يقع خارج الملف.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/tiff.py"/>
        <source>A directory is cut off or too large.</source>
        <translation>دليل مقطوع أو كبير جدا.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/tiff.py"/>
        <source>Its directories lead back to each other, or are too many.</source>
        <translation>أدلته يحيل بعضها إلى بعض أو هي كثيرة جدا.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/vcard_in.py"/>
        <source>There is no contact card in the file.</source>
        <translation>لا توجد بطاقة اتصال في الملف.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/vcard_in.py"/>
        <source>The card has no name.</source>
        <translation>البطاقة بلا اسم.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/vcard_in.py"/>
        <source>It is in an encoding that cannot be read.</source>
        <translation>هو بترميز لا يمكن قراءته.</translation>
    </message>
    <message>
        <location filename="../../liaison/context/vcard_in.py"/>
        <source>It is not in the encoding that it states.</source>
        <translation>ليس بالترميز الذي يعلنه.</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/drop/post.py"/>
        <source>What reaches such a dead drop is not installed here ({names}). Install it with: pip install 'liaison-desk[{extra}]'</source>
        <translation>ما يصل إلى صندوق بريد ميت كهذا غير مثبت هنا ({names}). ثبّته بالأمر: pip install 'liaison-desk[{extra}]'</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/drop/sftp.py"/>
        <source>The server shows another key than the one that was compared.</source>
        <translation>يُظهر الخادم مفتاحا غير الذي جرت مقارنته.</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/drop/sftp.py"/>
        <source>Nobody has compared the server's key yet.</source>
        <translation>لم يقارن أحد مفتاح الخادم بعد.</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/drop/sftp.py"/>
        <source>The server does not let us in with what is set here.</source>
        <translation>لا يسمح لنا الخادم بالدخول بما ضُبط هنا.</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/drop/sftp.py"/>
        <source>The key that is set here cannot be used.</source>
        <translation>لا يمكن استخدام المفتاح المضبوط هنا.</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/drop/why.py"/>
        <source>The server's certificate is of no authority that is trusted for it.</source>
        <translation>شهادة الخادم ليست من أي جهة موثوقة له.</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/drop/why.py"/>
        <source>There is no such folder or bucket at that address.</source>
        <translation>لا يوجد مجلد أو حاوية (bucket) كهذه في ذلك العنوان.</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>it is not a file</source>
        <translation>هذا ليس ملفا</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>written</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>there is already something of that name</source>
        <translation>يوجد شيء بهذا الاسم</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>used</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>it is not a folder that is there</source>
        <translation>ليس مجلدا موجودا</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>no file can have such a name</source>
        <translation>لا يمكن أن يحمل ملف هذا الاسم</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>more bytes</source>
        <translation>مزيد من البايتات</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/files.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>{most} parts of that size</source>
        <translation>{most} جزء بهذا الحجم</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/folder.py"/>
        <source>The bundle</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/parts.py"/>
        <source>the list of its parts</source>
        <translation>قائمة أجزائها</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/parts.py"/>
        <source>part {number} of {total} is missing</source>
        <translation>ينقص الجزء {number} من {total}</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/parts.py"/>
        <source>parts {numbers} of {total} are missing</source>
        <translation>تنقص الأجزاء {numbers} من {total}</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/parts.py"/>
        <source>parts {numbers} and more of {total} are missing</source>
        <translation>تنقص الأجزاء {numbers} وغيرها من {total}</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/parts.py"/>
        <source>part {number} of {total}</source>
        <translation>الجزء {number} من {total}</translation>
    </message>
    <message>
        <location filename="../../liaison/couriers/relay/post.py"/>
        <source>The part of Liaison that speaks to a relay is not installed here. Install it with: pip install 'liaison-desk[relay]'</source>
        <translation>الجزء الذي يخاطب خادم الترحيل في Liaison غير مثبت هنا. ثبّته بالأمر: pip install 'liaison-desk[relay]'</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>Own fields are answered without a template.</source>
        <translation>أُجيب عن حقول خاصة بلا قالب.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>The deadline lies before the start.</source>
        <translation>الموعد النهائي يسبق البداية.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>There is a step 'finding' but no finding.</source>
        <translation>توجد خطوة «استنتاج» ولا استنتاج.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>There is a finding but no step 'finding'.</source>
        <translation>يوجد استنتاج ولا خطوة «استنتاج».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>The finding does not say to whom.</source>
        <translation>لا يقول الاستنتاج إلى من.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>received</source>
        <translation>استلامه</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>delivered</source>
        <translation>تسليمه</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>answered</source>
        <translation>الرد عليه</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>It was {step} before it was {earlier}.</source>
        <translation>تاريخ {step} يسبق تاريخ {earlier}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>Red would be reached before amber.</source>
        <translation>يُبلغ الأحمر قبل الكهرماني.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/checks.py"/>
        <source>Low, best and high are not in this order.</source>
        <translation>الأدنى والأرجح والأعلى ليست بهذا الترتيب.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>There is no kind of record called '{kind}'.</source>
        <translation>لا يوجد نوع سجل باسم «{kind}».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record is larger than 4,000,000 bytes.</source>
        <translation>السجل أكبر من 4,000,000 بايت.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record is not UTF-8 text.</source>
        <translation>السجل ليس نص UTF-8.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record is nested too deeply.</source>
        <translation>مستويات تداخل السجل كثيرة جدا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record is not JSON (character {pos}).</source>
        <translation>السجل ليس بصيغة JSON (الحرف {pos}).</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record holds a number that is too large.</source>
        <translation>في السجل عدد كبير جدا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field 'statements/{number:03}' is not an assessment, and only an assessment carries likelihood and confidence.</source>
        <translation>الحقل «statements/{number:03}» ليس تقييما، والتقييم وحده يحمل الاحتمال والثقة.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field 'extra' answers the same question twice.</source>
        <translation>الحقل «extra» يجيب عن السؤال نفسه مرتين.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field '{where}' is longer than 1,000,000 characters.</source>
        <translation>الحقل «{where}» أطول من 1,000,000 حرف.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field '{where}' {error}.</source>
        <translation>الحقل «{where}» {error}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field '{where}' has more than {max_items} items.</source>
        <translation>عناصر الحقل «{where}» تزيد على {max_items}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The form has no field called '{name}'.</source>
        <translation>ليس في النموذج حقل باسم «{name}».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The record is not in the form of a record: {message}.</source>
        <translation>السجل ليس على صورة سجل: {message}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field '{where}' is not as the form expects: {reason}.</source>
        <translation>الحقل «{where}» ليس كما ينتظره النموذج: {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The field '{name}' is there twice.</source>
        <translation>الحقل «{name}» مذكور مرتين.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/content.py"/>
        <source>The number {text} is not a whole number.</source>
        <translation>العدد {text} ليس صحيحا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/delivery.py"/>
        <source>prepared</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/delivery.py"/>
        <source>queued until there is a link</source>
        <translation>الانتظار حتى يتوفر اتصال</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/delivery.py"/>
        <source>at the relay, as it says</source>
        <translation>الوصول إلى خادم الترحيل كما يقول</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/delivery.py"/>
        <source>in the dead drop</source>
        <translation>الوصول إلى صندوق البريد الميت</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/delivery.py"/>
        <source>handed over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/delivery.py"/>
        <source>opened</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/delivery.py"/>
        <source>acted on</source>
        <translation>اتخاذ إجراء</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/forms.py"/>
        <source>The field '{path}' cannot take this value: {error}.</source>
        <translation>لا يأخذ الحقل «{path}» هذه القيمة: {error}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>Nobody has marked it: who may read it is not decided.</source>
        <translation>لم يضع أحد وسمه: لم يتقرر من يقرؤه.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It lists {name}, or his side, as not to be told.</source>
        <translation>يذكر {name} أو جانبه ضمن من يجب ألا يُبلَّغوا به.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>Nobody asked this person whether the profile may be shared.</source>
        <translation>لم يسأل أحد هذا الشخص هل يجوز مشاركة ملفه.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>Its author has to agree before it goes on to others.</source>
        <translation>يجب أن يوافق كاتبه قبل أن يُنقل إلى آخرين.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It is marked {marking}, above {ceiling} for which the file is meant.</source>
        <translation>وسمه {marking} أعلى من {ceiling} المقصود للملف.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It is marked {marking}, and other programs may read what is copied.</source>
        <translation>وسمه {marking}، وقد تقرأ برامج أخرى ما يُنسخ.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>Its marking does not release it to {to}.</source>
        <translation>لا يجيز وسمه الإفراج عنه إلى {to}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It is marked {marking}; your policy lets no more than {level} out like this.</source>
        <translation>وسمه {marking}؛ وتوجيه منظمتك لا يسمح بإخراج ما يتجاوز {level} بهذه الطريقة.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>His key was revoked: whoever has it now could read it.</source>
        <translation>أُبطل مفتاحه: من يملكه الآن قد يستطيع قراءته.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It is marked {marking}, and nobody has made sure that the key is his.</source>
        <translation>وسمه {marking}، ولم يتأكد أحد أن المفتاح له.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It is marked {marking}; that he is cleared for that is not known here.</source>
        <translation>وسمه {marking}؛ ولا يُعرف هنا أنه مصرح له بذلك.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It is released to {names} alone.</source>
        <translation>هو مفرج عنه إلى {names} دون غيرهم.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It is for holders of {names}; that he is one is not known here.</source>
        <translation>هو لحاملي {names}؛ ولا يُعرف هنا أنه منهم.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/gate.py"/>
        <source>It is for the eyes of {names} alone.</source>
        <translation>هو مقصور على {names}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The indicator is in words.</source>
        <translation>المؤشر بالكلمات.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The value observed is not a figure.</source>
        <translation>القيمة المرصودة ليست رقما.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The indicator does not say which way is worse.</source>
        <translation>لا يبيّن المؤشر أي اتجاه هو الأسوأ.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>{value} observed; red is {bound} or more.</source>
        <translation>رُصد {value}؛ الأحمر {bound} فأكثر.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>{value} observed; red is {bound} or less.</source>
        <translation>رُصد {value}؛ الأحمر {bound} فأقل.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>{value} observed; amber is {bound} or more.</source>
        <translation>رُصد {value}؛ الكهرماني {bound} فأكثر.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>{value} observed; amber is {bound} or less.</source>
        <translation>رُصد {value}؛ الكهرماني {bound} فأقل.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The indicator has no threshold in figures.</source>
        <translation>ليس للمؤشر عتبة بالأرقام.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>{value} observed; no threshold is reached.</source>
        <translation>رُصد {value}؛ لم تُبلغ أي عتبة.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>Nothing was observed.</source>
        <translation>لم يُرصد شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The answer is '{value}', which is red.</source>
        <translation>الإجابة «{value}»: أحمر.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The answer is '{value}', which is amber.</source>
        <translation>الإجابة «{value}»: كهرماني.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The indicator does not say which answer alarms.</source>
        <translation>لا يبيّن المؤشر أي إجابة مقلقة.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/indicators.py"/>
        <source>The answer is '{value}'.</source>
        <translation>الإجابة «{value}».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>Read this red line yourself: {text}</source>
        <translation>اقرأ هذا الخط الأحمر بنفسك: {text}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The mandate ran out at {when}.</source>
        <translation>انتهى التفويض في {when}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>Nobody has signed the mandate yet.</source>
        <translation>لم يوقّع أحد التفويض بعد.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The proposal has no measured terms.</source>
        <translation>ليس في المقترح بنود قابلة للقياس.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The mandate draws no measured line on '{issue}'.</source>
        <translation>لا يرسم التفويض خطا قابلا للقياس بشأن «{issue}».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>'{issue}' may not be agreed at all{why}.</source>
        <translation>لا يجوز الاتفاق على «{issue}» إطلاقا{why}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>{what} on '{issue}' crosses the red line of {bound}{why}.</source>
        <translation>{what} بشأن «{issue}» يتجاوز الخط الأحمر {bound}{why}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>{what} on '{issue}' stands on the red line.</source>
        <translation>{what} بشأن «{issue}» يقف على الخط الأحمر.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>{what} on '{issue}' keeps to {bound}.</source>
        <translation>{what} بشأن «{issue}» يلتزم بـ{bound}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>{what} on '{issue}' is at the bottom line of {bound}: ask the mandator.</source>
        <translation>{what} بشأن «{issue}» عند الحد الأدنى المقبول {bound}: استشر المفوِّض.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>{what} on '{issue}' is past the bottom line of {bound}: ask the mandator.</source>
        <translation>{what} بشأن «{issue}» تجاوز الحد الأدنى المقبول {bound}: استشر المفوِّض.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The line on '{issue}' has no figure: {text}</source>
        <translation>الخط بشأن «{issue}» بلا رقم: {text}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The term on '{issue}' has no figure that can be read.</source>
        <translation>البند بشأن «{issue}» بلا رقم يمكن قراءته.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>The term on '{issue}' is in {unit}, not in {wanted}.</source>
        <translation>البند بشأن «{issue}» بوحدة {unit} لا {wanted}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>no unit</source>
        <translation>بلا وحدة</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>at least {bound}</source>
        <translation>{bound} على الأقل</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/mandate.py"/>
        <source>at most {bound}</source>
        <translation>{bound} على الأكثر</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/marking.py"/>
        <source>NOT MARKED</source>
        <translation>غير موسوم</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/marking.py"/>
        <source>the marking policy is not known</source>
        <translation>سياسة الوسم غير معروفة</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/marking.py"/>
        <source>the policy {policy} has no such level</source>
        <translation>ليس في السياسة {policy} هذا المستوى</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>the level is above what the reader is cleared for</source>
        <translation>المستوى أعلى مما صُرّح به للقارئ</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>the reader is not known to hold a category</source>
        <translation>لا يُعرف أن القارئ يحمل إحدى الفئات</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>the marking does not release it to the reader</source>
        <translation>لا يجيز الوسم الإفراج عنه للقارئ</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>it is marked above what the policy lets out in the clear</source>
        <translation>وسمه أعلى مما يسمح التوجيه بإخراجه مكشوفا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>The vault locks after {n} seconds without a key or click at the latest.</source>
        <extracomment>One in English: The vault locks after {n} second without a key or click at the latest.</extracomment>
        <translation>
            <numerusform>تُقفل الخزنة دون انتظار إذا لم يُضغط مفتاح أو زر.</numerusform>
            <numerusform>تُقفل الخزنة بعد ثانية واحدة على الأكثر دون ضغط مفتاح أو زر.</numerusform>
            <numerusform>تُقفل الخزنة بعد ثانيتين على الأكثر دون ضغط مفتاح أو زر.</numerusform>
            <numerusform>تُقفل الخزنة بعد {n} ثوان على الأكثر دون ضغط مفتاح أو زر.</numerusform>
            <numerusform>تُقفل الخزنة بعد {n} ثانية على الأكثر دون ضغط مفتاح أو زر.</numerusform>
            <numerusform>تُقفل الخزنة بعد {n} ثانية على الأكثر دون ضغط مفتاح أو زر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>The encryption key is renewed every {n} days at the latest.</source>
        <extracomment>One in English: The encryption key is renewed every day.</extracomment>
        <translation>
            <numerusform>يُجدّد مفتاح التعمية على الدوام.</numerusform>
            <numerusform>يُجدّد مفتاح التعمية كل يوم.</numerusform>
            <numerusform>يُجدّد مفتاح التعمية كل يومين على الأكثر.</numerusform>
            <numerusform>يُجدّد مفتاح التعمية كل {n} أيام على الأكثر.</numerusform>
            <numerusform>يُجدّد مفتاح التعمية كل {n} يوما على الأكثر.</numerusform>
            <numerusform>يُجدّد مفتاح التعمية كل {n} يوم على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>What is marked above {level} leaves in bundles alone: not as a plain file, not on paper, not by the clipboard, not into another program.</source>
        <translation>ما وُسم أعلى من {level} لا يخرج إلا في حزم: لا ملفا مكشوفا، ولا على ورق، ولا عبر الحافظة، ولا إلى برنامج آخر.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>Officers who are on no roster get nothing that is marked, compared or not.</source>
        <translation>الضباط غير المدرجين في أي جدول لا يحصلون على شيء موسوم، قورنت بطاقاتهم أم لا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>A refusal may be overridden for one act, with a reason and the passphrase, where {rules}.</source>
        <translation>يجوز تجاوز الرفض لفعل واحد، بسبب وبعبارة المرور، إذا كان: {rules}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>No refusal may be overridden.</source>
        <translation>لا يجوز تجاوز أي رفض.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>Marking policies to take first: {names}.</source>
        <translation>سياسات الوسم المقدمة: {names}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/orgpolicy.py"/>
        <source>To its officers it says: {text}</source>
        <translation>يقول لضباطه: {text}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>A template has at most {max_own_fields} fields.</source>
        <translation>للقالب {max_own_fields} حقلا على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>A field's name is small letters, digits and _, and starts with a letter.</source>
        <translation>اسم الحقل حروف لاتينية صغيرة وأرقام و_ ويبدأ بحرف.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>Two fields of the template have the same name.</source>
        <translation>حقلان في القالب بالاسم نفسه.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>A field of the template has no label.</source>
        <translation>حقل في القالب بلا تسمية.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>A choice, and only a choice, has values to choose.</source>
        <translation>الاختيار وحده له قيم يُختار منها.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>The values of a choice must all differ.</source>
        <translation>يجب أن تختلف قيم الاختيار كلها.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>Own fields</source>
        <translation>حقول خاصة</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>The template has no field '{name}'.</source>
        <translation>ليس في القالب حقل «{name}».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/own_fields.py"/>
        <source>The answer to '{label}' is of the wrong kind.</source>
        <translation>الإجابة عن «{label}» من نوع خاطئ.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/places.py"/>
        <source>a position needs both latitude and longitude</source>
        <translation>يحتاج الموقع إلى خط العرض وخط الطول معا</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/places.py"/>
        <source>a coordinate must be decimal degrees within ±{limit}</source>
        <translation>يجب أن تكون الإحداثية درجات عشرية ضمن ±{limit}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/places.py"/>
        <source>the grid reference is not MGRS</source>
        <translation>إحداثيات الشبكة ليست MGRS</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/portions.py"/>
        <source>low confidence</source>
        <translation>ثقة منخفضة</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/portions.py"/>
        <source>moderate confidence</source>
        <translation>ثقة متوسطة</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/portions.py"/>
        <source>high confidence</source>
        <translation>ثقة عالية</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/portions.py"/>
        <source>The form has no portion called '{name}'.</source>
        <translation>ليس في النموذج جزء باسم «{name}».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/portions.py"/>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/portions.py"/>
        <source>{record}, version {n}</source>
        <translation>{record}، الإصدار {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/portions.py"/>
        <source>{name} ({size} bytes, SHA-256 {sha256})</source>
        <translation>{name} ({size} بايت، SHA-256 {sha256})</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>due</source>
        <translation>يُستحق في</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>partly-kept</source>
        <translation>موفى به جزئيا</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>breached</source>
        <translation>مخلّ به</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>disputed</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>kept</source>
        <translation>موفى به</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>waived</source>
        <translation>متنازل عنه</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>superseded</source>
        <translation>مستبدل</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>allegation</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>preliminary-investigation</source>
        <translation>تحقيق أولي</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>investigation</source>
        <translation>تحقيق</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>finding</source>
        <translation>استنتاج</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>party-response</source>
        <translation>رد الطرف</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>Choose one of the steps that are offered.</source>
        <translation>اختر إحدى الخطوات المعروضة.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>A step of the history has no status.</source>
        <translation>خطوة في السجل الزمني بلا حالة.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>'{step}' cannot follow the start.</source>
        <translation>لا يمكن أن تكون «{step}» أول خطوة.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>'{step}' cannot follow '{before}'.</source>
        <translation>لا يمكن أن تلي «{step}» «{before}».</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/progress.py"/>
        <source>'{step}' is dated before the step that it follows.</source>
        <translation>تاريخ «{step}» يسبق الخطوة التي تليها.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/record.py"/>
        <source>a box has four edges</source>
        <translation>للمربع أربعة أضلاع</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/record.py"/>
        <source>the south of a box lies above its north</source>
        <translation>جنوب المربع فوق شماله</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The passphrase does not open this vault, or its header is damaged.</source>
        <translation>عبارة المرور لا تفتح هذه الخزنة، أو أن ترويستها تالفة.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Try again, or use your recovery words.</source>
        <translation>لم يتغير شيء. حاول مجددا، أو استخدم كلمات الاسترداد.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This passphrase is too easy to guess: {reason}.</source>
        <translation>عبارة المرور هذه سهلة التخمين: {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Take the generated one, or use at least 15 characters that are not a known phrase.</source>
        <translation>خذ العبارة المولدة، أو استخدم 15 حرفا على الأقل لا تكون عبارة معروفة.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Liaison cannot work on this computer: {missing}.</source>
        <translation>لا يستطيع Liaison العمل على هذا الحاسوب: {missing}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Install the release for this system, which brings it along.</source>
        <translation>لم يتغير شيء. ثبّت إصدار البرنامج المخصص لهذا النظام، فهو يحمله معه.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>There is no Liaison vault at {path}.</source>
        <translation>لا توجد خزنة Liaison في {path}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Choose the folder whose name ends in .liaison, or create a vault.</source>
        <translation>اختر المجلد الذي ينتهي اسمه بالامتداد .liaison، أو أنشئ خزنة.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>There is already something at {path}.</source>
        <translation>يوجد شيء من قبل في {path}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was overwritten. Choose another name.</source>
        <translation>لم يُستبدل شيء. اختر اسما آخر.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This vault is damaged: {part} does not hold.</source>
        <translation>هذه الخزنة تالفة: لم تثبت سلامة {part}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Keep the folder as it is and restore your latest copy beside it.</source>
        <translation>لم يتغير شيء. أبق المجلد كما هو واستعد أحدث نسخة لديك إلى جانبه.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This is an older copy of the vault: its audit trail ends at entry {size}, but entry {anchor} has already been seen, here or by another officer.</source>
        <translation>هذه نسخة أقدم من الخزنة: ينتهي مسار تدقيقها عند القيد {size}، بينما سبق أن شوهد القيد {anchor} هنا أو لدى ضابط آخر.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Bring back the newest copy, or open this one for reading only.</source>
        <translation>لم يتغير شيء. أعد أحدث نسخة، أو افتح هذه للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This vault was written by a newer version of Liaison.</source>
        <translation>كتب هذه الخزنة إصدار أحدث من Liaison.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Update Liaison on this computer, then open it again.</source>
        <translation>لم يتغير شيء. حدّث Liaison على هذا الحاسوب ثم افتحها مجددا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>{path} lies on a network folder ({kind}), where two computers can write at once and damage a vault.</source>
        <translation>يقع {path} في مجلد شبكة ({kind})، حيث يمكن لحاسوبين أن يكتبا في آن واحد فتتلف الخزنة.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Keep the vault on a disk of this computer; one that is here already can be opened for reading only, or copied.</source>
        <translation>لم يتغير شيء. احفظ الخزنة على قرص في هذا الحاسوب؛ وما كان موجودا هناك من قبل يمكن فتحه للقراءة فقط أو نسخه.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This vault is already open in another window or command.</source>
        <translation>هذه الخزنة مفتوحة من قبل في نافذة أخرى أو أمر آخر.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Lock it there first, then try again.</source>
        <translation>اقفلها هناك أولا ثم حاول مجددا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The vault is open for reading only, so nothing was written.</source>
        <translation>الخزنة مفتوحة للقراءة فقط، فلم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Open the newest copy of the vault to go on working.</source>
        <translation>افتح أحدث نسخة من الخزنة لتتابع العمل.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This file is not a Liaison bundle.</source>
        <translation>هذا الملف ليس حزمة Liaison.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Check that you chose the right file.</source>
        <translation>لم يُدخل شيء. تأكد من أنك اخترت الملف الصحيح.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The bundle is damaged or incomplete: {part} does not hold.</source>
        <translation>الحزمة تالفة أو ناقصة: لم تثبت سلامة {part}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Copy it again, or ask the sender to seal it again.</source>
        <translation>لم يُدخل شيء. انسخها مجددا، أو اطلب من المرسل أن يختمها مجددا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This bundle is cut into {total} parts, and not all of them are here: {missing}.</source>
        <translation>هذه الحزمة مقسمة إلى {total} من الأجزاء، وليست كلها هنا: {missing}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Put all of its parts into one folder, then open it again.</source>
        <translation>لم يُدخل شيء. ضع كل أجزائها في مجلد واحد ثم افتحها مجددا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This bundle is not addressed to you.</source>
        <translation>هذه الحزمة ليست موجهة إليك.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Hand it on unopened, or ask the sender to address it to you.</source>
        <translation>لم يُدخل شيء. سلّمها إلى صاحبها دون فتح، أو اطلب من المرسل أن يوجهها إليك.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This bundle is from an officer whose card you do not have.</source>
        <translation>هذه الحزمة من ضابط ليست لديك بطاقته.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Ask the sender for the identity card, add it, then open again.</source>
        <translation>لم يُدخل شيء. اطلب من المرسل بطاقة الهوية وأضفها ثم افتح الحزمة مجددا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The sender's signature does not hold for {part}.</source>
        <translation>توقيع المرسل غير صحيح على {part}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Treat the file as forged and tell the officer it names.</source>
        <translation>لم يُدخل شيء. عامل الملف على أنه مزور وأبلغ الضابط المذكور فيه.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The key that sealed this bundle was revoked, and nobody had seen the bundle before.</source>
        <translation>المفتاح الذي خُتمت به هذه الحزمة أُبطل، ولم يكن أحد قد رأى الحزمة قبل ذلك.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Get the officer's new card and compare it with him.</source>
        <translation>لم يُدخل شيء. احصل على بطاقة الضابط الجديدة وقارنها معه.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The sender's audit trail contradicts what you saw before, at entry {size}.</source>
        <translation>مسار تدقيق المرسل يناقض ما رأيته من قبل، عند القيد {size}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Keep the bundle as evidence and report it: the history was rewritten, or two devices share one identity.</source>
        <translation>لم يُدخل شيء. احفظ الحزمة دليلا وأبلغ عنها: فإما أن التاريخ أُعيدت كتابته، أو أن جهازين يتقاسمان هوية واحدة.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This file is not a valid identity card: {part} does not hold.</source>
        <translation>هذا الملف ليس بطاقة هوية صالحة: لم تثبت سلامة {part}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was added. Ask the officer to export the card again.</source>
        <translation>لم يُضف شيء. اطلب من الضابط أن يصدّر البطاقة مجددا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Another card of the same identity is already known, and this one contradicts it.</source>
        <translation>هناك بطاقة أخرى معروفة للهوية نفسها، وهذه تناقضها.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was added. Compare fingerprint words with the officer before trusting either.</source>
        <translation>لم يُضف شيء. قارن كلمات البصمة مع الضابط قبل أن تثق بأي منهما.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This file is not a valid paper: {part} does not hold.</source>
        <translation>هذا الملف ليس شهادة صالحة: لم تثبت سلامة {part}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was taken in. Ask its author to give it out again.</source>
        <translation>لم يُدخل شيء. اطلب من صاحبها أن يصدرها مجددا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The record cannot be read: {reason}</source>
        <translation>لا يمكن قراءة السجل: {reason}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was saved. Correct it and try again.</source>
        <translation>لم يُحفظ شيء. صححه وحاول مجددا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The record cannot be sealed yet. {reason}</source>
        <translation>لا يمكن ختم السجل بعد. {reason}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>It stays a draft. Complete or correct it, then seal it.</source>
        <translation>يبقى مسودة. أكمله أو صححه ثم اختمه.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This proposal crosses a red line of the mandate, so it was not sealed: {reason}</source>
        <translation>هذا المقترح يتجاوز خطا أحمر من خطوط التفويض، فلم يُختم: {reason}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Change what it offers, or ask the mandator for a new mandate.</source>
        <translation>غيّر ما يعرضه، أو اطلب من المفوِّض تفويضا جديدا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>There is no {what} with the identifier {id}.</source>
        <translation>لا يوجد {what} بالمعرّف {id}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Check it against the list.</source>
        <translation>قارنه بالقائمة.</translation>
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
        <translation>لا مساحة كافية في {path}: يلزم {needed} والمتاح {free}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was written. Make room or choose another place, then try again.</source>
        <translation>لم يُكتب شيء. أفرغ مساحة أو اختر مكانا آخر ثم حاول مجددا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>{path} could not be {verb}: {reason}.</source>
        <translation>{path}: تعذر إتمام العملية ({verb}): {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Check that the stick or folder is there and may be used, then try again.</source>
        <translation>تأكد من أن ذاكرة USB أو المجلد موجود ومسموح باستخدامه ثم حاول مجددا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>{what} is larger than Liaison takes ({limit}).</source>
        <translation>{what} أكبر مما يقبله Liaison ({limit}).</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Nothing was changed. Split it into smaller parts.</source>
        <translation>لم يتغير شيء. قسّمه إلى أجزاء أصغر.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>The audit export does not hold: {part}.</source>
        <translation>التصدير غير صحيح: {part}.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Do not rely on it. Ask for a fresh export, and keep this one as evidence.</source>
        <translation>لا تعتمد عليه. اطلب تصديرا جديدا، واحفظ هذا دليلا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>This file proves nothing against anybody: its parts do not contradict each other.</source>
        <translation>هذا الملف لا يثبت شيئا على أحد: أجزاؤه لا يناقض بعضها بعضا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Do not rely on it, and do not pass it on as evidence.</source>
        <translation>لا تعتمد عليه، ولا تنقله إلى غيرك بوصفه دليلا.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>Cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/refusals.py"/>
        <source>No partial file was left behind.</source>
        <translation>لم يُترك أي ملف ناقص.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>all records</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>own records</source>
        <translation>سجلاتك</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>received records</source>
        <translation>السجلات المستلمة</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>{period} after the sealing</source>
        <translation>مرور {period} على الختم</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>{period} after the event</source>
        <translation>مرور {period} على الحدث</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>{period} after the closing of the case</source>
        <translation>مرور {period} على إغلاق القضية</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/retention.py"/>
        <source>{n} days</source>
        <extracomment>One in English: {n} day</extracomment>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يوما</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/retention.py"/>
        <source>{n} months</source>
        <extracomment>One in English: {n} month</extracomment>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>{n} أشهر</numerusform>
            <numerusform>{n} شهرا</numerusform>
            <numerusform>{n} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/retention.py"/>
        <source>{n} years</source>
        <extracomment>One in English: {n} year</extracomment>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>{n} سنوات</numerusform>
            <numerusform>{n} سنة</numerusform>
            <numerusform>{n} سنة</numerusform>
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
        <translation>تُحفظ {records} إلى الأبد.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>Keep {records} until at least {counted}.</source>
        <translation>تُحفظ {records} حتى {counted} على الأقل.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>Destroy {records} {counted}.</source>
        <translation>تُتلف {records} بعد {counted}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/retention.py"/>
        <source>Destroy {records} {counted}, within {n} days.</source>
        <extracomment>One in English: Destroy {records} {counted}, within {n} day.</extracomment>
        <translation>
            <numerusform>تُتلف {records} بعد {counted}، على الفور.</numerusform>
            <numerusform>تُتلف {records} بعد {counted}، في غضون يوم واحد.</numerusform>
            <numerusform>تُتلف {records} بعد {counted}، في غضون يومين.</numerusform>
            <numerusform>تُتلف {records} بعد {counted}، في غضون {n} أيام.</numerusform>
            <numerusform>تُتلف {records} بعد {counted}، في غضون {n} يوما.</numerusform>
            <numerusform>تُتلف {records} بعد {counted}، في غضون {n} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>marked {markings}</source>
        <translation>الموسومة {markings}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>of case {case}</source>
        <translation>من القضية {case}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>of exercises</source>
        <translation>من التمارين</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/retention.py"/>
        <source>outside exercises</source>
        <translation>من خارج التمارين</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>{n} persons stand under code names</source>
        <extracomment>One in English: {n} person stands under a code name</extracomment>
        <translation>
            <numerusform>لا أحد تحت اسم رمزي</numerusform>
            <numerusform>شخص واحد تحت اسم رمزي</numerusform>
            <numerusform>شخصان تحت اسمين رمزيين</numerusform>
            <numerusform>{n} أشخاص تحت أسماء رمزية</numerusform>
            <numerusform>{n} شخصا تحت أسماء رمزية</numerusform>
            <numerusform>{n} شخص تحت أسماء رمزية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Names replaced in {n} places</source>
        <extracomment>One in English: Names replaced in {n} place</extracomment>
        <translation>
            <numerusform>لم تُستبدل أسماء في أي موضع</numerusform>
            <numerusform>استُبدلت الأسماء في موضع واحد</numerusform>
            <numerusform>استُبدلت الأسماء في موضعين</numerusform>
            <numerusform>استُبدلت الأسماء في {n} مواضع</numerusform>
            <numerusform>استُبدلت الأسماء في {n} موضعا</numerusform>
            <numerusform>استُبدلت الأسماء في {n} موضع</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Positions moved to the middle of a square of {grain}</source>
        <translation>نُقلت المواقع إلى وسط مربع ضلعه {grain}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>{n} km</source>
        <translation>{n} كم</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Names of places replaced by the area</source>
        <translation>استُبدلت المنطقة بأسماء الأماكن</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Names of places and the area left out</source>
        <translation>حُذفت أسماء الأماكن والمنطقة</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Times cut to the day</source>
        <translation>اقتُصر في الأوقات على اليوم</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Times cut to the week</source>
        <translation>اقتُصر في الأوقات على الأسبوع</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>{n} positions and times of day taken out of the texts</source>
        <extracomment>One in English: {n} position or time of day taken out of the texts</extracomment>
        <translation>
            <numerusform>لم يُزل من النصوص أي موقع أو وقت</numerusform>
            <numerusform>أُزيل من النصوص موقع أو وقت واحد</numerusform>
            <numerusform>أُزيل من النصوص موقعان أو وقتان</numerusform>
            <numerusform>أُزيلت من النصوص {n} مواقع وأوقات</numerusform>
            <numerusform>أُزيل من النصوص {n} موقعا ووقتا</numerusform>
            <numerusform>أُزيل من النصوص {n} موقع ووقت</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Venues, routes and ways to reach somebody left out</source>
        <translation>حُذفت أماكن اللقاء والطرق ووسائل الاتصال بالأشخاص</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Case, reference and serial left out</source>
        <translation>حُذفت القضية والمرجع والرقم المسلسل</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>Distribution left out</source>
        <translation>حُذف التوزيع</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>{n} links left out</source>
        <extracomment>One in English: {n} link left out</extracomment>
        <translation>
            <numerusform>لم تُحذف أي روابط</numerusform>
            <numerusform>حُذف رابط واحد</numerusform>
            <numerusform>حُذف رابطان</numerusform>
            <numerusform>حُذفت {n} روابط</numerusform>
            <numerusform>حُذف {n} رابطا</numerusform>
            <numerusform>حُذف {n} رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>{n} attachments go with it as they are, under other names; look into them</source>
        <extracomment>One in English: {n} attachment goes with it as it is, under another name; look into it</extracomment>
        <translation>
            <numerusform>لا ترافقها أي مرفقات</numerusform>
            <numerusform>يرافقها مرفق واحد كما هو باسم آخر؛ انظر فيه</numerusform>
            <numerusform>يرافقها مرفقان كما هما باسمين آخرين؛ انظر فيهما</numerusform>
            <numerusform>ترافقها {n} مرفقات كما هي بأسماء أخرى؛ انظر فيها</numerusform>
            <numerusform>يرافقها {n} مرفقا كما هي بأسماء أخرى؛ انظر فيها</numerusform>
            <numerusform>يرافقها {n} مرفق كما هي بأسماء أخرى؛ انظر فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/domain/sanitise.py"/>
        <source>{n} attachments left out</source>
        <extracomment>One in English: {n} attachment left out</extracomment>
        <translation>
            <numerusform>لم تُحذف أي مرفقات</numerusform>
            <numerusform>حُذف مرفق واحد</numerusform>
            <numerusform>حُذف مرفقان</numerusform>
            <numerusform>حُذفت {n} مرفقات</numerusform>
            <numerusform>حُذف {n} مرفقا</numerusform>
            <numerusform>حُذف {n} مرفق</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sitrep.py"/>
        <source>the base is not a SITREP</source>
        <translation>الأساس ليس تقرير حالة</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sitrep.py"/>
        <source>and {n} more</source>
        <translation>و{n} أخرى</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sitrep.py"/>
        <source>initial, unconfirmed</source>
        <translation>أولي، غير مؤكد</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sitrep.py"/>
        <source>due {when}</source>
        <translation>يستحق في {when}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/sitrep.py"/>
        <source>{one} to {other}</source>
        <translation>{one} إلى {other}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>there is no permission</source>
        <translation>لا يوجد إذن</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>it is write-protected</source>
        <translation>محمي من الكتابة</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>it is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>a part of the path is not a folder</source>
        <translation>جزء من المسار ليس مجلدا</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>it is a folder</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>it is a link</source>
        <translation>هذا ارتباط</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>the name is too long</source>
        <translation>الاسم طويل جدا</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>the device reported an error</source>
        <translation>أبلغ الجهاز عن خطأ</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>the device is gone</source>
        <translation>لم يعد الجهاز موجودا</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>the file is too large for that disk</source>
        <translation>الملف أكبر مما يسعه هذا القرص</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>the operating system refused (number {number})</source>
        <translation>رفض نظام التشغيل (الرقم {number})</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/system.py"/>
        <source>the operating system refused</source>
        <translation>رفض نظام التشغيل</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/text.py"/>
        <source>contains the control character U+{found:04X}</source>
        <translation>يحتوي على حرف التحكم U+{found:04X}</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/text.py"/>
        <source>stacks more than {max_marks} combining marks on one letter</source>
        <translation>يكدّس أكثر من {max_marks} علامة على حرف واحد</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>the year must lie between 1900 and 2199</source>
        <translation>يجب أن تقع السنة بين 1900 و2199</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>the end lies before the start</source>
        <translation>النهاية تسبق البداية</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>The time has no zone.</source>
        <translation>الوقت بلا منطقة زمنية.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>This is not a date-time group such as 031732BJUL04, nor an ISO 8601 time such as 2004-07-03T17:32+02:00, nor words such as yesterday 1400 or now-2h.</source>
        <translation>هذه ليست مجموعة تاريخ ووقت مثل 031732BJUL04 ولا وقت ISO 8601 مثل 2004-07-03T17:32+02:00 ولا كلمات مثل yesterday 1400 أو now-2h.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>A period has one start and one end.</source>
        <translation>للفترة بداية واحدة ونهاية واحدة.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>The time has no zone: add Z or an offset such as +02:00.</source>
        <translation>الوقت بلا منطقة: أضف Z أو فارقا مثل +02:00.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>The zone letter is missing: write Z for UTC, as in 031532ZJUL04.</source>
        <translation>حرف المنطقة ناقص: اكتب Z لتوقيت UTC كما في 031532ZJUL04.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>J means local time, which others cannot know: give the zone.</source>
        <translation>يعني J التوقيت المحلي الذي لا يعرفه غيرك: اذكر المنطقة.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/times.py"/>
        <source>The zone must be a letter (not J) or an offset from -12:00 to +14:00.</source>
        <translation>يجب أن تكون المنطقة حرفا (غير J) أو فارقا من -12:00 إلى +14:00.</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>{n} KB</source>
        <translation>{n} ك.ب</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>{n} MB</source>
        <translation>{n} م.ب</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>{n} GB</source>
        <translation>{n} غ.ب</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>{n} KiB</source>
        <translation>{n} كيبيبايت</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>{n} MiB</source>
        <translation>{n} ميبيبايت</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>{n} GiB</source>
        <translation>{n} جيبيبايت</translation>
    </message>
    <message>
        <location filename="../../liaison/domain/words.py"/>
        <source>{n} TiB</source>
        <translation>{n} تيبيبايت</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>Write a grid reference such as 33N TE 1234 5678, UTM such as 33N 612345 5412345, decimal degrees such as 4.3612, 18.5550, or degrees such as 04°21'40"N 018°33'18"E.</source>
        <translation>اكتب إحداثيات شبكة مثل 33N TE 1234 5678 أو UTM مثل 33N 612345 5412345 أو درجات عشرية مثل 4.3612, 18.5550 أو درجات مثل 04°21'40"N 018°33'18"E.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>This is too long for a position. {what}</source>
        <translation>هذا أطول من أن يكون موقعا. {what}</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>Latitude and longitude must be numbers.</source>
        <translation>يجب أن يكون خط العرض وخط الطول عددين.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>A grid reference never holds the letters I and O.</source>
        <translation>لا تحتوي إحداثيات الشبكة على الحرفين I وO أبدا.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>There is no grid zone {zone}.</source>
        <translation>لا توجد منطقة شبكة {zone}.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>A grid reference has 2, 4, 6, 8 or 10 digits.</source>
        <translation>لإحداثيات الشبكة 2 أو 4 أو 6 أو 8 أو 10 أرقام.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>There is no square {square} in grid zone {zone}.</source>
        <translation>لا يوجد مربع {square} في منطقة الشبكة {zone}.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>{zone}S can mean the south or the band from 32 to 40 degrees north: write {zone} south or {zone} north.</source>
        <translation>قد يعني {zone}S الجنوب أو النطاق من 32 إلى 40 درجة شمالا: اكتب {zone} south أو {zone} north.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>There is no such place in that UTM zone.</source>
        <translation>لا يوجد مكان كهذا في منطقة UTM هذه.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>This does not lie in the latitude band {letter}.</source>
        <translation>هذا لا يقع في نطاق العرض {letter}.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>A position needs one latitude (N or S) and one longitude (E, W).</source>
        <translation>يحتاج الموقع إلى خط عرض واحد (N أو S) وخط طول واحد (E أو W).</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>Give the letter of both latitude and longitude, or of neither.</source>
        <translation>اذكر حرف خط العرض وخط الطول معا أو لا تذكر أيا منهما.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>This can be read in two ways: part the two with a comma.</source>
        <translation>يمكن قراءة هذا بطريقتين: افصل بين الاثنين بفاصلة.</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>There is no position. {what}</source>
        <translation>لا يوجد موقع. {what}</translation>
    </message>
    <message>
        <location filename="../../liaison/grid.py"/>
        <source>This is not a position. {what}</source>
        <translation>هذا ليس موقعا. {what}</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>it is not a clearance</source>
        <translation>ليس تصريحا أمنيا</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>its policy is missing</source>
        <translation>سياسته ناقصة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>the policy has no such level</source>
        <translation>ليس في السياسة هذا المستوى</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>something stands in it twice</source>
        <translation>يرد فيه شيء مرتين</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>it is of another policy</source>
        <translation>السياسة مختلفة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>the level is not among its levels</source>
        <translation>المستوى ليس من مستوياته</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>a restriction of the label is not among its categories</source>
        <translation>أحد قيود العلامة ليس من فئاته</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/clearance.py"/>
        <source>the label is released to others</source>
        <translation>العلامة مفرج عنها لآخرين</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/equivalence.py"/>
        <source>its policy does not name the other one</source>
        <translation>سياستها لا تذكر السياسة الأخرى</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/equivalence.py"/>
        <source>its level has none</source>
        <translation>لا مقابل لمستواها</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/equivalence.py"/>
        <source>what it becomes is not valid there</source>
        <translation>ما تصير إليه غير صالح هناك</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/equivalence.py"/>
        <source>one of its categories has none</source>
        <translation>لا مقابل لإحدى فئاتها</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/equivalence.py"/>
        <source>it would need a category that is not there</source>
        <translation>تلزمها فئة غير موجودة هناك</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/known.py"/>
        <source>its name or levels read like those of a policy that ships with Liaison</source>
        <translation>اسمها أو مستوياتها تُقرأ كأنها لسياسة مرفقة مع Liaison</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/known.py"/>
        <source>a name holds what parts a marking</source>
        <translation>في أحد الأسماء العلامة التي تفصل أجزاء الوسم</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>it has more categories than a label can have</source>
        <translation>فيها فئات أكثر مما تسعه علامة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>a category stands in it twice</source>
        <translation>ترد فيها فئة مرتين</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>a time in it is not an instant</source>
        <translation>فيها وقت ليس لحظة محددة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>its originator is written with what cannot be shown</source>
        <translation>اسم مُصدرها مكتوب بأحرف لا يمكن عرضها</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>the policy has no such category</source>
        <translation>ليس في السياسة هذه الفئة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label.py"/>
        <source>its policy is not known here</source>
        <translation>سياستها غير معروفة هنا</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>it is not a confidentiality label</source>
        <translation>ليست علامة سرية</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a category has no number, only a name</source>
        <translation>لإحدى الفئات اسم بلا رقم</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>its policy or level is missing</source>
        <translation>سياستها أو مستواها ناقص</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a category has no known type</source>
        <translation>نوع إحدى الفئات غير معروف</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a number is not one</source>
        <translation>أحد الأرقام ليس رقما</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>its information is missing</source>
        <translation>معلوماتها ناقصة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>its level is missing</source>
        <translation>مستواها ناقص</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>its policy is named twice</source>
        <translation>سياستها مذكورة مرتين</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>its policy has an identifier that is not understood</source>
        <translation>معرّف سياستها غير مفهوم</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a category has no known type, or no value</source>
        <translation>نوع إحدى الفئات غير معروف، أو لا قيمة لها</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a value holds characters that no label may hold</source>
        <translation>في إحدى القيم أحرف لا تجوز في أي علامة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/label_xml.py"/>
        <source>a value is too long, or holds characters that cannot be shown</source>
        <translation>إحدى القيم طويلة جدا، أو فيها أحرف لا يمكن عرضها</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>it has no levels</source>
        <translation>لا مستويات فيها</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>two levels have one name</source>
        <translation>لمستويين الاسم نفسه</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>two levels have one number</source>
        <translation>لمستويين الرقم نفسه</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>two tag sets have one name</source>
        <translation>لمجموعتي علامات الاسم نفسه</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>two tag sets have one identifier</source>
        <translation>لمجموعتي علامات المعرّف نفسه</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>two categories of a tag set have one name</source>
        <translation>لفئتين من مجموعة علامات الاسم نفسه</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>two categories of a tag set have one number</source>
        <translation>لفئتين من مجموعة علامات الرقم نفسه</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a name or phrase holds characters that cannot be shown</source>
        <translation>في أحد الأسماء أو العبارات أحرف لا يمكن عرضها</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a number is out of range</source>
        <translation>أحد الأرقام خارج الحدود</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a category excludes one level twice</source>
        <translation>إحدى الفئات تستبعد مستوى مرتين</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a category excludes a level that there is not</source>
        <translation>إحدى الفئات تستبعد مستوى غير موجود</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a rule names a tag set that there is not</source>
        <translation>إحدى القواعد تذكر مجموعة علامات غير موجودة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/policy.py"/>
        <source>a rule names a category that there is not</source>
        <translation>إحدى القواعد تذكر فئة غير موجودة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>This marking policy cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة سياسة الوسم هذه: {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was taken in. Ask for the XML-SPIF file of the policy again.</source>
        <translation>لم يُدخل شيء. اطلب ملف XML-SPIF للسياسة من جديد.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>This confidentiality label cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة علامة السرية هذه: {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was taken in. Treat the text as marked at its highest until you know better.</source>
        <translation>لم يُدخل شيء. عامل النص بأعلى مستوى وسم حتى تعرف أكثر.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>This label is not valid under its policy: {reason}.</source>
        <translation>هذه العلامة غير صالحة وفق سياستها: {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was changed. Correct the marking, or ask the originator for the right one.</source>
        <translation>لم يتغير شيء. صحح الوسم أو اطلب الصحيح من مُصدره.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>This label says more than the marking of a record can hold: {reason}.</source>
        <translation>تقول هذه العلامة أكثر مما يسعه وسم السجل: {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was changed. Keep the label's file as an attachment and mark the record by hand.</source>
        <translation>لم يتغير شيء. احتفظ بملف العلامة مرفقا وضع وسم السجل يدويا.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>The clearance does not cover this label: {reason}.</source>
        <translation>لا يغطي التصريح الأمني هذه العلامة: {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was released. Ask the originator, or someone who is cleared.</source>
        <translation>لم يُفرج عن شيء. اسأل المُصدر أو شخصا مصرحا له.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>This label has no equal under the other policy: {reason}.</source>
        <translation>ليس لهذه العلامة مقابل في السياسة الأخرى: {reason}.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/refused.py"/>
        <source>Nothing was changed. Mark the text under the other policy by hand.</source>
        <translation>لم يتغير شيء. ضع وسم النص يدويا وفق السياسة الأخرى.</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>nobody has marked the text yet</source>
        <translation>لم يضع أحد وسما للنص بعد</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>its policy is not one that records are marked under</source>
        <translation>سياستها ليست مما توسم به السجلات</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>a caveat or name holds what a label cannot show</source>
        <translation>في أحد القيود أو الأسماء ما لا يمكن لعلامة عرضه</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>its policy has no release to others</source>
        <translation>سياسته لا تعرف الإفراج لآخرين</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>its policy has no ONLY</source>
        <translation>سياسته لا تعرف ONLY</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>its policy has no caveat in free words</source>
        <translation>سياسته لا تعرف قيدا بكلمات حرة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/shipped.py"/>
        <source>it is for two circles only, and no one can be told which</source>
        <translation>هي مقصورة على دائرتين، ولا يُعرف أيتهما</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>it is not an XML-SPIF file</source>
        <translation>ليس ملف XML-SPIF</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>it is of a version of XML-SPIF that is not known</source>
        <translation>هي من إصدار غير معروف من XML-SPIF</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an element is not known</source>
        <translation>أحد العناصر غير معروف</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a marking code is not one</source>
        <translation>أحد رموز الوسم ليس رمزا</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a qualifier has no known place</source>
        <translation>موضع أحد المحددات غير معروف</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a rule has no known operation</source>
        <translation>عملية إحدى القواعد غير معروفة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a rule names one category and all of them</source>
        <translation>إحدى القواعد تذكر فئة واحدة والفئات كلها معا</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an equivalence has an action that is not known</source>
        <translation>إجراء إحدى المعادلات غير معروف</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an equivalence leaves a choice</source>
        <translation>إحدى المعادلات تترك خيارا</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an equivalence does not say when it applies</source>
        <translation>إحدى المعادلات لا تقول متى تنطبق</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an element that must be there is missing</source>
        <translation>عنصر لازم ناقص</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a tag has no known type</source>
        <translation>نوع إحدى العلامات غير معروف</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>an object identifier is not one</source>
        <translation>أحد معرّفات الكائنات ليس معرّفا</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a flag is neither true nor false</source>
        <translation>أحد المؤشرات ليس صحيحا ولا خاطئا</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/spif.py"/>
        <source>a language is not one</source>
        <translation>إحدى اللغات ليست لغة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>an element stands twice where one may stand</source>
        <translation>يرد عنصر مرتين حيث يجوز مرة واحدة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>an attribute that must be there is missing</source>
        <translation>سمة لازمة ناقصة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>an attribute is not known</source>
        <translation>إحدى السمات غير معروفة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>the file is too large</source>
        <translation>الملف كبير جدا</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it declares a document type or entities, which no label needs</source>
        <translation>يعلن نوع مستند أو كيانات لا تحتاج إليها أي علامة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it is not well-formed XML</source>
        <translation>ليس XML سليم البنية</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it is not UTF-8</source>
        <translation>ليس UTF-8</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it says that it is not UTF-8</source>
        <translation>يعلن أنه ليس UTF-8</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it is larger or deeper than such files are</source>
        <translation>هو أكبر أو أعمق مما تكون عليه هذه الملفات</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>it holds a value that is too long</source>
        <translation>فيه قيمة طويلة جدا</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/tree.py"/>
        <source>text stands between its elements</source>
        <translation>بين عناصره نص</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{name} is obsolete</source>
        <translation>{name} متقادم</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{name} may be chosen only once</source>
        <translation>لا يجوز اختيار {name} إلا مرة واحدة</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{name} needs more of {sets}</source>
        <translation>يحتاج {name} إلى المزيد من {sets}</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{name} needs at least one of {sets}</source>
        <translation>يحتاج {name} إلى واحد على الأقل من {sets}</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{name} needs exactly one of {sets}</source>
        <translation>يحتاج {name} إلى واحد لا غير من {sets}</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>a name of {tag_set}</source>
        <translation>اسم من {tag_set}</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>{one} may not stand with {other}</source>
        <translation>لا يجوز أن يرد {one} مع {other}</translation>
    </message>
    <message>
        <location filename="../../liaison/labels/validity.py"/>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <location filename="../../liaison/log/cardcode.py"/>
        <source>a fingerprint has nine groups of five digits</source>
        <translation>البصمة تسع مجموعات من خمسة أرقام</translation>
    </message>
    <message>
        <location filename="../../liaison/log/cardcode.py"/>
        <source>group {n} differs</source>
        <translation>المجموعة {n} مختلفة</translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>revision {n}</source>
        <translation>المراجعة {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>version {n}</source>
        <translation>الإصدار {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>bundle {n}</source>
        <translation>الحزمة {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>number {number}, part {part} of {parts}</source>
        <translation>الرقم {number}، القسم {part} من {parts}</translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>size {n}</source>
        <translation>الحجم {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>set {number}</source>
        <translation>المجموعة {number}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/log/describe.py"/>
        <source>set {number} with {n} rules</source>
        <extracomment>One in English: set {number} with {n} rule</extracomment>
        <translation>
            <numerusform>المجموعة {number} بلا قواعد</numerusform>
            <numerusform>المجموعة {number} بقاعدة واحدة</numerusform>
            <numerusform>المجموعة {number} بقاعدتين</numerusform>
            <numerusform>المجموعة {number} بـ{n} قواعد</numerusform>
            <numerusform>المجموعة {number} بـ{n} قاعدة</numerusform>
            <numerusform>المجموعة {number} بـ{n} قاعدة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>{rules}, weaker in {count}</source>
        <translation>{rules}، والأضعف منها: {count}</translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>number {n}</source>
        <translation>الرقم {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/log/describe.py"/>
        <source>no rule</source>
        <translation>لا قاعدة</translation>
    </message>
    <message>
        <location filename="../../liaison/log/metadata.py"/>
        <source>the metadata is too large</source>
        <translation>البيانات الوصفية كبيرة جدا</translation>
    </message>
    <message>
        <location filename="../../liaison/mail/post.py"/>
        <source>Nothing here speaks to a relay.</source>
        <translation>لا شيء هنا يخاطب خادم ترحيل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/anchor.py"/>
        <source>This computer offers no keyring, so Liaison cannot tell here whether an older copy of the vault was put back. Officers you exchange bundles with still can.</source>
        <translation>لا يوفر هذا الحاسوب حافظة مفاتيح، فلا يستطيع Liaison أن يعرف هنا هل أعيدت نسخة أقدم من الخزنة. أما الضباط الذين تتبادل معهم الحزم فيستطيعون.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>The file</source>
        <translation>الملف نفسه</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>The very same file is already attached to this record.</source>
        <translation>الملف نفسه مرفق بهذا السجل من قبل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>The number of attachments</source>
        <translation>عدد المرفقات</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>Saving outside the vault needs a reason.</source>
        <translation>الحفظ خارج الخزنة يحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>Say why in a few words.</source>
        <translation>اذكر السبب في كلمات قليلة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/attachments.py"/>
        <source>attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>entry</source>
        <translation>قيد</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>An export needs a reason.</source>
        <translation>التصدير يحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} from {who}</source>
        <translation>{n} من {who}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Created the identity</source>
        <translation>أنشئت الهوية</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Started writing record {on}</source>
        <translation>بدأت كتابة السجل {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Made {on} as a sanitised copy ({after})</source>
        <translation>أُعد {on} نسخة منقحة ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Discarded the draft of record {on}</source>
        <translation>أُهملت مسودة السجل {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Attached a file to record {on}</source>
        <translation>أُرفق ملف بالسجل {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Saved an attachment of record {on} outside the vault</source>
        <translation>حُفظ مرفق من السجل {on} خارج الخزنة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Sealed record {on}</source>
        <translation>خُتم السجل {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Amended record {on} ({after})</source>
        <translation>عُدّل السجل {on} ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Decided who gets what of {on}: {after}</source>
        <translation>تقرر من يحصل على ماذا من {on}: {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Sealed {after} for {to}</source>
        <translation>خُتم {after} إلى {to}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Took in bundle {on}</source>
        <translation>أُدخلت الحزمة {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Refused bundle {on}</source>
        <translation>رُفضت الحزمة {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Handed over bundle {on}</source>
        <translation>سُلّمت الحزمة {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Made a courier's manifest that names bundle {on}</source>
        <translation>أُنشئ بيان ناقل يذكر الحزمة {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Gave a receipt ({after}) for bundle {on}</source>
        <translation>أُعطي إشعار استلام ({after}) للحزمة {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Changed the team {on}: {after}</source>
        <translation>غُيّر الفريق {on}: {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Asked for consent to pass on record {on} to {after}</source>
        <translation>طُلبت الموافقة على نقل السجل {on} إلى {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Answered whether record {on} may be passed on to {after}: {before}</source>
        <translation>أُجيب عن جواز نقل السجل {on} إلى {after}: {before}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Was kept from passing on record {on} without its author's consent</source>
        <translation>مُنع نقل السجل {on} دون موافقة كاتبه</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Gave out the own identity card</source>
        <translation>سُلّمت بطاقة الهوية الخاصة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Added the card of {on}</source>
        <translation>أُضيفت بطاقة {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Compared the fingerprint of {on}</source>
        <translation>قورنت بصمة {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Removed the card of {on}</source>
        <translation>أُزيلت بطاقة {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Introduced {on} to other officers</source>
        <translation>عُرِّف ضباط آخرون بـ{on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Compared the card of {on} by its code</source>
        <translation>قورنت بطاقة {on} برمزها</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Named {on} the authority of {after}</source>
        <translation>سُمّي {on} مرجعا معتمدا لـ{after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>No longer takes {on} for the authority of {before}</source>
        <translation>لم يعد {on} يُعدّ مرجعا معتمدا لـ{before}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Signed the roster of {on} ({after})</source>
        <translation>وُقّع جدول ضباط {on} ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Revoked the key of {on}</source>
        <translation>أُبطل مفتاح {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Renewed the own encryption key ({after})</source>
        <translation>جُدّد مفتاح التشفير الخاص ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Destroyed an old encryption key ({before})</source>
        <translation>أُتلف مفتاح تشفير قديم ({before})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Declared a new epoch after {on} ({before})</source>
        <translation>أُعلنت حقبة جديدة بعد {on} ({before})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Gave out paper {on}</source>
        <translation>أُصدرت الشهادة {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Took in paper {on}</source>
        <translation>أُدخلت الشهادة {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Exported {after} of the audit trail</source>
        <translation>صُدّر من مسار التدقيق: {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Exported {after} as a plain file</source>
        <translation>صُدّر في ملف مكشوف: {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Took in context {on} ({after})</source>
        <translation>أُدخل السياق {on} ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Removed context {on} ({before})</source>
        <translation>أُزيل السياق {on} ({before})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Took in the marking policy {after}</source>
        <translation>أُدخلت سياسة الوسم {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Removed the marking policy {before}</source>
        <translation>أُزيلت سياسة الوسم {before}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Changed the setting {on} from {before} to {after}</source>
        <translation>تغيّر الإعداد {on} من {before} إلى {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Took in an invitation to the relay {on}</source>
        <translation>أُدخلت دعوة إلى خادم الترحيل {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Forgot the relay {on}</source>
        <translation>نُسي خادم الترحيل {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Set a dead drop</source>
        <translation>ضُبط صندوق بريد ميت</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Forgot the dead drop</source>
        <translation>نُسي صندوق البريد الميت</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Changed the passphrase</source>
        <translation>تغيّرت عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Made new recovery words</source>
        <translation>أنشئت كلمات استرداد جديدة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Signed the policy of {on} ({after})</source>
        <translation>وُقّع توجيه {on} ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Changed policy {on} here from {before} to {after}</source>
        <translation>تغيّر التوجيه {on} هنا من {before} إلى {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Overrode the gate ({before}) for {on}: {after}</source>
        <translation>تُجووزت بوابة الإخراج ({before}) من أجل {on}: {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Put retention rules in force: {after}</source>
        <translation>بدأ سريان قواعد الاحتفاظ: {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Placed a legal hold on {after}</source>
        <translation>فُرض حجز قانوني على {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Lifted the legal hold on {before}</source>
        <translation>رُفع الحجز القانوني عن {before}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Destroyed record {on} under {after}</source>
        <translation>أُتلف السجل {on} بموجب {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Made a compartment for real identities</source>
        <translation>أُنشئت مقصورة للهويات الحقيقية</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Changed the passphrase of the compartment</source>
        <translation>تغيّرت عبارة مرور المقصورة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Opened the compartment</source>
        <translation>فُتحت المقصورة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Closed the compartment</source>
        <translation>أُغلقت المقصورة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Took the compartment out of the vault</source>
        <translation>أُخرجت المقصورة من الخزنة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Brought the compartment back into the vault</source>
        <translation>أُعيدت المقصورة إلى الخزنة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Kept the real identity of {on} apart ({after})</source>
        <translation>حُفظت الهوية الحقيقية لـ {on} على حدة ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Destroyed the real identity of {on}</source>
        <translation>أُتلفت الهوية الحقيقية لـ {on}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Kept evidence that the trail of {on} was signed twice ({after})</source>
        <translation>حُفظ دليل على أن مسار {on} وُقّع مرتين ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>Exported the evidence about the trail of {on} ({after})</source>
        <translation>صُدّر الدليل المتعلق بمسار {on} ({after})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>The clock of this computer went back from {before} to {after}</source>
        <translation>رجعت ساعة هذا الحاسوب من {before} إلى {after}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>others</source>
        <translation>آخرين</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{bundles}; withheld: {portions}</source>
        <translation>{bundles}؛ المحجوب: {portions}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} rows of {source}</source>
        <extracomment>One in English: {n} row of {source}</extracomment>
        <translation>
            <numerusform>لا صفوف من {source}</numerusform>
            <numerusform>صف واحد من {source}</numerusform>
            <numerusform>صفان من {source}</numerusform>
            <numerusform>{n} صفوف من {source}</numerusform>
            <numerusform>{n} صفا من {source}</numerusform>
            <numerusform>{n} صف من {source}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} not readable</source>
        <translation>غير مقروءة: {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/audit.py"/>
        <source>entry {n}</source>
        <translation>القيد {n}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} records</source>
        <extracomment>One in English: {n} record</extracomment>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>{n} سجلات</numerusform>
            <numerusform>{n} سجلا</numerusform>
            <numerusform>{n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} officers</source>
        <extracomment>One in English: {n} officer</extracomment>
        <translation>
            <numerusform>لا ضباط</numerusform>
            <numerusform>ضابط واحد</numerusform>
            <numerusform>ضابطان</numerusform>
            <numerusform>{n} ضباط</numerusform>
            <numerusform>{n} ضابطا</numerusform>
            <numerusform>{n} ضابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} bundles</source>
        <extracomment>One in English: {n} bundle</extracomment>
        <translation>
            <numerusform>لا حزم</numerusform>
            <numerusform>حزمة واحدة</numerusform>
            <numerusform>حزمتان</numerusform>
            <numerusform>{n} حزم</numerusform>
            <numerusform>{n} حزمة</numerusform>
            <numerusform>{n} حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} portions</source>
        <extracomment>One in English: {n} portion</extracomment>
        <translation>
            <numerusform>لا أجزاء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزآن</numerusform>
            <numerusform>{n} أجزاء</numerusform>
            <numerusform>{n} جزءا</numerusform>
            <numerusform>{n} جزء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/audit.py"/>
        <source>{n} entries</source>
        <extracomment>One in English: {n} entry</extracomment>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>{n} قيود</numerusform>
            <numerusform>{n} قيدا</numerusform>
            <numerusform>{n} قيد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/authorities.py"/>
        <source>officer</source>
        <translation>ضابط</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/authorities.py"/>
        <source>You have not compared the card of {name} yourself.</source>
        <translation>لم تقارن بطاقة {name} بنفسك.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/authorities.py"/>
        <source>Compare the fingerprint with him first: all his roster's officers hang on it.</source>
        <translation>قارن البصمة معه أولا: فكل ضباط جدوله يتوقفون عليها.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/authorities.py"/>
        <source>An authority is one for an organisation.</source>
        <translation>المرجع المعتمد يكون لمنظمة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/authorities.py"/>
        <source>Say for which one.</source>
        <translation>اذكر لأي منظمة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/authorities.py"/>
        <source>authority</source>
        <translation>مرجع معتمد</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>A proposal needs a reason.</source>
        <translation>المقترح يحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Say in a few words why it should be changed.</source>
        <translation>قل في بضع كلمات لماذا ينبغي تغييره.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>The reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>1,000 characters</source>
        <translation>1,000 حرف</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>sealed record</source>
        <translation>سجل مختوم</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>This record is your own.</source>
        <translation>هذا السجل لك.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Amend it instead.</source>
        <translation>عدّله بدلا من ذلك.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>record</source>
        <translation>سجل</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>'{name}' is not to be decided so.</source>
        <translation>لا يمكن البت في «{name}» على هذا النحو.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Look at the choices of this proposal again.</source>
        <translation>انظر في خيارات هذا المقترح مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Both changed these, and differently: {names}.</source>
        <translation>غيّر الطرفان هذه الأجزاء تغييرا مختلفا: {names}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Decide for each which one is to stand.</source>
        <translation>قرر في كل منها أيهما يبقى.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Merges the proposal of {name} ({record}, {leaf})</source>
        <translation>يدمج مقترح {name} ({record}، {leaf})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Only its author can amend a record.</source>
        <translation>لا يعدّل السجل إلا كاتبه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Propose an amendment to him.</source>
        <translation>اقترح عليه تعديلا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Version {n} has merged this proposal.</source>
        <translation>الإصدار {n} دمج هذا المقترح.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>The version that this proposal began from is not here.</source>
        <translation>الإصدار الذي انطلق منه هذا المقترح ليس هنا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/branching.py"/>
        <source>Ask its author to propose it again on the newest version.</source>
        <translation>اطلب من كاتبه أن يقترحه مجددا على أحدث إصدار.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>There are no recovery words for it: without this passphrase nobody can read what is in it.</source>
        <translation>ليست لها كلمات استرداد: من دون عبارة المرور هذه لا يستطيع أحد قراءة ما فيها.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>This vault has a compartment already.</source>
        <translation>في هذه الخزنة مقصورة من قبل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>Opening the compartment needs a reason of at most 2,000 characters.</source>
        <translation>فتح المقصورة يحتاج إلى سبب لا يتجاوز 2,000 حرف.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>Say why, without a name. Nothing was opened.</source>
        <translation>اذكر السبب من دون أي اسم. لم يُفتح شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>The compartment is closed.</source>
        <translation>المقصورة مغلقة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>Open it again with its passphrase.</source>
        <translation>افتحها مجددا بعبارة مرورها.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>This vault has no compartment for real identities.</source>
        <translation>ليس في هذه الخزنة مقصورة للهويات الحقيقية.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>Make one first; nothing was changed.</source>
        <translation>أنشئ واحدة أولا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>The passphrase does not open the compartment, or its header is damaged.</source>
        <translation>عبارة المرور لا تفتح المقصورة، أو أن ترويستها تالفة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>Nothing was opened. It is another passphrase than that of the vault.</source>
        <translation>لم يُفتح شيء. وهي عبارة مرور غير عبارة الخزنة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>This is the passphrase of the vault.</source>
        <translation>هذه عبارة مرور الخزنة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>The compartment needs one of its own; nothing was changed.</source>
        <translation>تحتاج المقصورة إلى عبارة خاصة بها؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>The compartment was changed meanwhile.</source>
        <translation>تغيّرت المقصورة في هذه الأثناء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/compartment.py"/>
        <source>Try again; nothing was changed.</source>
        <translation>حاول مجددا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/completing.py"/>
        <source>what it says was withheld of a record</source>
        <translation>ما تذكره عن المحجوب من أحد السجلات</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/completing.py"/>
        <source>a record in it</source>
        <translation>سجل فيها</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/composing.py"/>
        <source>The kind of a record cannot change.</source>
        <translation>لا يمكن تغيير نوع السجل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/composing.py"/>
        <source>Nothing was saved. Put this right, or write it as a draft without sealing.</source>
        <translation>لم يُحفظ شيء. صحح هذا أو اكتبه مسودة بلا ختم.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/confirming.py"/>
        <source>This takes your passphrase once more.</source>
        <translation>يتطلب هذا عبارة المرور مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/confirming.py"/>
        <source>Give it. Nothing was changed.</source>
        <translation>أدخلها. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/couriering.py"/>
        <source>A manifest is html or text.</source>
        <translation>يكون البيان بصيغة html أو text.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/couriering.py"/>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/couriering.py"/>
        <source>A manifest is for 1 to {most} bundles.</source>
        <translation>يكون البيان لعدد من الحزم بين 1 و{most}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/couriering.py"/>
        <source>sealed bundle</source>
        <translation>حزمة مختومة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/couriering.py"/>
        <source>One of these bundles is not written to a file yet.</source>
        <translation>إحدى هذه الحزم لم تُكتب في ملف بعد.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/couriering.py"/>
        <source>Write it to the stick first; nothing was written.</source>
        <translation>اكتبها على ذاكرة USB أولا؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/couriering.py"/>
        <source>The file of bundle {bundle} is not in that folder.</source>
        <translation>ملف الحزمة {bundle} ليس في ذلك المجلد.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/couriering.py"/>
        <source>Choose the stick or folder that it was written to; nothing was written.</source>
        <translation>اختر ذاكرة USB أو المجلد الذي كُتبت فيه؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/cutting.py"/>
        <source>This is not a size of parts.</source>
        <translation>هذا ليس حجما للأجزاء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/cutting.py"/>
        <source>Write it as 25MB or 700 KB, for example.</source>
        <translation>اكتبه هكذا مثلا: 25MB أو 700 KB.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/cutting.py"/>
        <source>A part has between {least} and {most}.</source>
        <translation>حجم الجزء بين {least} و{most}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/cutting.py"/>
        <source>Nothing was sealed or written.</source>
        <translation>لم يُختم شيء ولم يُكتب.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>A line cannot become a record of the kind '{target}'.</source>
        <translation>لا يمكن أن يصير السطر سجلا من نوع «{target}».</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>Choose one of these: {targets}.</source>
        <translation>اختر واحدا من: {targets}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>line with words</source>
        <translation>سطر فيه كلمات</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>Only a line of a sealed record can become a record of its own.</source>
        <translation>لا يصير سجلا مستقلا إلا سطر من سجل مختوم.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>Seal the record first; nothing was changed.</source>
        <translation>اختم السجل أولا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/deriving.py"/>
        <source>version</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Flash memory and earlier copies of the vault may still hold what was destroyed, encrypted under the vault's key; nothing on this computer can reach them. What was given to others stays with them.</source>
        <translation>قد تبقى في ذاكرة الفلاش وفي نسخ سابقة من الخزنة آثار مما أُتلف، مشفرة بمفتاح الخزنة؛ ولا شيء على هذا الحاسوب يستطيع الوصول إليها. وما أُعطي لآخرين يبقى لديهم.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Destruction needs a reason of at most 2,000 characters.</source>
        <translation>الإتلاف يحتاج إلى سبب لا يتجاوز 2,000 حرف.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Say why. Nothing was changed.</source>
        <translation>اذكر السبب. لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>No record is chosen.</source>
        <translation>لم يُختر أي سجل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Choose what is to be destroyed.</source>
        <translation>اختر ما يجب إتلافه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Nobody was given this record in a bundle.</source>
        <translation>لم يُعط أحد هذا السجل في حزمة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>There is nothing to recall.</source>
        <translation>ليس هناك ما يُسترد.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>bundle {n} to {who}</source>
        <translation>الحزمة {n} إلى {who}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>It left with {copies}.</source>
        <translation>خرج في: {copies}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Recall notice for record {record}</source>
        <translation>إشعار استرداد السجل {record}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Please destroy your copy under your own rules, and say when that is done.</source>
        <translation>يُرجى إتلاف نسختكم وفق قواعدكم، والإبلاغ عند إتمام ذلك.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Recall of a record</source>
        <translation>استرداد سجل</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Record {record}, which you were given, is recalled.</source>
        <translation>السجل {record} الذي أُعطي لكم مطلوب استرداده.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Record {record}, which you were given, was destroyed here on {day} ({why}).</source>
        <translation>السجل {record} الذي أُعطي لكم أُتلف هنا في {day} ({why}).</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Record {record}, which you were given, was destroyed here on {day} under the rule {rule} ({why}).</source>
        <translation>السجل {record} الذي أُعطي لكم أُتلف هنا في {day} بموجب القاعدة {rule} ({why}).</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>The history of the record</source>
        <translation>تاريخ السجل</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>1,000 versions</source>
        <translation>1,000 إصدار</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Record {record} must stay. {why}</source>
        <translation>يجب أن يبقى السجل {record}. {why}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/destroying.py"/>
        <source>Nothing was destroyed.</source>
        <translation>لم يُتلف شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/dispatching.py"/>
        <source>This bundle is not written to a file yet, so nobody can have it.</source>
        <translation>هذه الحزمة لم تُكتب في ملف بعد، فلا يمكن أن تكون لدى أحد.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/dispatching.py"/>
        <source>Write it to a stick first.</source>
        <translation>اكتبها على ذاكرة USB أولا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/dispatching.py"/>
        <source>This bundle is not for all of the officers you name.</source>
        <translation>هذه الحزمة ليست لكل الضباط الذين تذكرهم.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/dispatching.py"/>
        <source>Choose among those it was sealed for; nothing was changed.</source>
        <translation>اختر ممن خُتمت لهم؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/dispatching.py"/>
        <source>No receipt waits to be sent.</source>
        <translation>لا إشعار استلام ينتظر الإرسال.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/dispatching.py"/>
        <source>Receipts are made when a bundle is taken in.</source>
        <translation>تُنشأ إشعارات الاستلام عند إدخال حزمة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/dispatching.py"/>
        <source>received bundle</source>
        <translation>حزمة مستلمة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/disposing.py"/>
        <source>It is under the hold {hold}: {why}</source>
        <translation>هو تحت الحجز {hold}: {why}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/disposing.py"/>
        <source>Record {record} is a draft.</source>
        <translation>السجل {record} مسودة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/disposing.py"/>
        <source>Discard it; a draft is free.</source>
        <translation>أهملها؛ فالمسودة يجوز إهمالها.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/disposing.py"/>
        <source>The rule {rule} keeps it for ever ({authority}).</source>
        <translation>تُبقيه القاعدة {rule} إلى الأبد ({authority}).</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/disposing.py"/>
        <source>The rule {rule} keeps it until {until} after its case is closed ({authority}).</source>
        <translation>تُبقيه القاعدة {rule} حتى مرور {until} على إغلاق قضيته ({authority}).</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/disposing.py"/>
        <source>The rule {rule} keeps it until {until} ({authority}).</source>
        <translation>تُبقيه القاعدة {rule} حتى {until} ({authority}).</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>Which of the two histories is the true one, or that either is.</source>
        <translation>أي التاريخين هو الصحيح، ولا أن أيا منهما صحيح.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>Who did it: the officer, somebody who has the keys, or an older copy of the vault that was used again without anybody's intent.</source>
        <translation>من فعل ذلك: الضابط، أو شخص لديه المفاتيح، أو نسخة أقدم من الخزنة استُخدمت مجددا دون قصد من أحد.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>Whose card it is: compare its fingerprint with the officer.</source>
        <translation>لمن البطاقة: قارن بصمتها مع الضابط.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>They signed two different trails that both have {size} entries.</source>
        <translation>وقّعت مسارين مختلفين عدد القيود في كل منهما {size}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>They signed two different entries in one place, entry {size}.</source>
        <translation>وقّعت قيدين مختلفين في موضع واحد، هو القيد {size}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>They signed a trail of {size} entries, and a later one that is proven to begin with {size} other entries.</source>
        <translation>وقّعت مسارا عدد قيوده {size}، ومسارا لاحقا ثبت أنه يبدأ بقيود أخرى عددها {size}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>They signed a trail of {size} entries, and a bundle whose own proof does not lead from there to the trail that it shows.</source>
        <translation>وقّعت مسارا عدد قيوده {size}، وحزمة لا يصل برهانها نفسه بينه وبين المسار الذي تُظهره.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>This bundle holds no evidence that others could check.</source>
        <translation>ليس في هذه الحزمة دليل يستطيع آخرون التحقق منه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>Nothing was kept. If it was refused, keep the file itself.</source>
        <translation>لم يُحفظ شيء. إن كانت قد رُفضت فاحفظ الملف نفسه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>More than one piece begins with {id}.</source>
        <translation>هناك أكثر من دليل يبدأ بـ{id}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>Give more of its digits.</source>
        <translation>اذكر مزيدا من أرقامه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>The keys of {who} signed two histories.</source>
        <translation>وقّعت مفاتيح {who} تاريخين.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>Both are signed with both keys of the card with the fingerprint {hex}.</source>
        <translation>كلاهما موقّع بمفتاحي البطاقة ذات البصمة {hex}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/evidence.py"/>
        <source>An unbroken trail, kept by one device, never holds that.</source>
        <translation>المسار المتصل الذي يحفظه جهاز واحد لا يكون فيه ذلك أبدا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Everything, for programs (JSON lines)</source>
        <translation>كل شيء، للبرامج (أسطر JSON)</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Map (GeoJSON)</source>
        <translation>خريطة (GeoJSON)</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Globe (KML)</source>
        <translation>كرة أرضية (KML)</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Humanitarian table without persons (HXL)</source>
        <translation>جدول إنساني بلا أشخاص (HXL)</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Contact cards (vCard)</source>
        <translation>بطاقات اتصال (vCard)</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Calendar of dates alone (iCalendar)</source>
        <translation>تقويم بالتواريخ وحدها (iCalendar)</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>Only persons and parties become contact cards.</source>
        <translation>لا تصير بطاقات اتصال إلا الأشخاص والأطراف.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>No record was chosen.</source>
        <translation>لم يُختر أي سجل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>None of these records may leave. {why}</source>
        <translation>لا يجوز خروج أي من هذه السجلات. {why}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>version {version} of record {record}</source>
        <translation>الإصدار {version} من السجل {record}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exporting.py"/>
        <source>format</source>
        <translation>صيغة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the proof of entry {n}</source>
        <translation>برهان القيد {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the identity card</source>
        <translation>بطاقة الهوية</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the checkpoint</source>
        <translation>نقطة التحقق</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the file {name}</source>
        <translation>الملف {name}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the card of a witness</source>
        <translation>بطاقة شاهد</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>an earlier checkpoint</source>
        <translation>نقطة تحقق سابقة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>a file in its list</source>
        <translation>ملف في قائمته</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/exports.py"/>
        <source>The audit trail of {who} is whole: {n} entries.</source>
        <extracomment>One in English: The audit trail of {who} is whole: {n} entry.</extracomment>
        <translation>
            <numerusform>مسار تدقيق {who} سليم: لا قيود.</numerusform>
            <numerusform>مسار تدقيق {who} سليم: قيد واحد.</numerusform>
            <numerusform>مسار تدقيق {who} سليم: قيدان.</numerusform>
            <numerusform>مسار تدقيق {who} سليم: {n} قيود.</numerusform>
            <numerusform>مسار تدقيق {who} سليم: {n} قيدا.</numerusform>
            <numerusform>مسار تدقيق {who} سليم: {n} قيد.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>The fingerprint of the card is {fingerprint}. Whose card it is, only a comparison with the officer tells.</source>
        <translation>بصمة البطاقة {fingerprint}. أما صاحبها فلا تبيّنه إلا المقارنة مع الضابط.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/exports.py"/>
        <source>{n} records were destroyed by their officer: the tombstones say which, and entries hold.</source>
        <extracomment>One in English: {n} record was destroyed by its officer: the tombstone says which, and entries hold.</extracomment>
        <translation>
            <numerusform>لم يُتلف الضابط أي سجل.</numerusform>
            <numerusform>أتلف الضابط صاحب السجل سجلا واحدا: يبيّن محضر الإتلاف أيها، والقيود صحيحة.</numerusform>
            <numerusform>أتلف الضابط صاحب السجلات سجلين: يبيّن محضرا الإتلاف أيها، والقيود صحيحة.</numerusform>
            <numerusform>أتلف الضابط صاحب السجلات {n} سجلات: تبيّن محاضر الإتلاف أيها، والقيود صحيحة.</numerusform>
            <numerusform>أتلف الضابط صاحب السجلات {n} سجلا: تبيّن محاضر الإتلاف أيها، والقيود صحيحة.</numerusform>
            <numerusform>أتلف الضابط صاحب السجلات {n} سجل: تبيّن محاضر الإتلاف أيها، والقيود صحيحة.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>a file that is not in its list</source>
        <translation>ملف ليس في قائمته</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the number of entries ({size} are signed)</source>
        <translation>عدد القيود (الموقّع منها {size})</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the list of its files</source>
        <translation>قائمة ملفاته</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the root of the audit trail</source>
        <translation>جذر مسار التدقيق</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>a cosignature on {name}</source>
        <translation>توقيع مشارك على {name}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/exports.py"/>
        <source>the folder, which is not an audit export</source>
        <translation>المجلد الذي ليس تصدير تدقيق</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>The box is not made of decimal degrees: south, west, north, east.</source>
        <translation>الإطار ليس بالدرجات العشرية: جنوب، غرب، شمال، شرق.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>Write it as in --box 4.0 18.2 4.6 18.9; nothing was changed.</source>
        <translation>اكتبه كما في --box 4.0 18.2 4.6 18.9؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>The name of a search has 1 to {longest_name} characters.</source>
        <translation>لاسم البحث من 1 إلى {longest_name} حرفا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>Name it after what it is for.</source>
        <translation>سمّه بما هو له.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>A search has at most {longest_query} characters.</source>
        <translation>للبحث {longest_query} حرفا على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>Use fewer words.</source>
        <translation>استخدم كلمات أقل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>There are {most_searches} saved searches already.</source>
        <translation>عمليات البحث المحفوظة بلغت {most_searches}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>Drop one first.</source>
        <translation>احذف واحدة منها أولا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/finding.py"/>
        <source>saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/foreign.py"/>
        <source>Nothing was taken in. Check the file, or choose other columns.</source>
        <translation>لم يُدخل شيء. تحقق من الملف أو اختر أعمدة أخرى.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/framing.py"/>
        <source>The list of titles and files</source>
        <translation>قائمة العناوين والملفات</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/framing.py"/>
        <source>{size} in one bundle</source>
        <translation>{size} في الحزمة الواحدة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/gate.py"/>
        <source>It was destroyed, and nothing of its content is left.</source>
        <translation>أُتلف، ولم يبق من محتواه شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/gate.py"/>
        <source>It is a draft. Only what is sealed can be told apart from what was changed later.</source>
        <translation>هو مسودة. ما خُتم وحده يميَّز عما تغيّر بعده.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/gate.py"/>
        <source>It repeats another officer's record, who has to agree first.</source>
        <translation>يكرر سجل ضابط آخر، ولا بد من موافقته أولا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/gate.py"/>
        <source>It belongs to an exercise, and others chosen with it do not.</source>
        <translation>هو من تمرين، وغيره مما اختير معه ليس منه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/governing.py"/>
        <source>This loosens what your organisation's policy demands here.</source>
        <translation>هذا يخفف ما يطلبه توجيه منظمتك هنا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/governing.py"/>
        <source>Give a reason, and your passphrase again. Nothing was changed.</source>
        <translation>اذكر سببا وأدخل عبارة المرور مرة أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/governing.py"/>
        <source>This policy is not in force here.</source>
        <translation>هذا التوجيه غير سار هنا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/governing.py"/>
        <source>This policy was not set aside.</source>
        <translation>لم يُنحَّ هذا التوجيه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/holding.py"/>
        <source>standing hold</source>
        <translation>حجز قائم</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/holding.py"/>
        <source>A hold on everything names nothing else.</source>
        <translation>الحجز على كل شيء لا يذكر شيئا غيره.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/holding.py"/>
        <source>negotiation case</source>
        <translation>قضية تفاوض</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/holding.py"/>
        <source>A hold is placed and lifted with a reason of at most {n} characters.</source>
        <translation>يُفرض الحجز ويُرفع بسبب لا يتجاوز {n} حرفا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/identities.py"/>
        <source>identity</source>
        <translation>هوية</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/identities.py"/>
        <source>an identity in the compartment</source>
        <translation>هوية في المقصورة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/identities.py"/>
        <source>The identity contains control characters.</source>
        <translation>تحتوي الهوية على محارف تحكم.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/identities.py"/>
        <source>Type it again without them.</source>
        <translation>اكتبه مجددا بدونها.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/identities.py"/>
        <source>An identity has at least a name.</source>
        <translation>للهوية اسم على الأقل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/identities.py"/>
        <source>The identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/identities.py"/>
        <source>32,000 bytes</source>
        <translation>32,000 بايت</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>It is empty.</source>
        <translation>هو فارغ.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>No row of the file can be read. {why}</source>
        <translation>لا يمكن قراءة أي صف من الملف. {why}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>This very file is already here, as context {id}.</source>
        <translation>هذا الملف نفسه موجود هنا بوصفه السياق {id}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>Nothing was taken in. Remove that one first to read it anew.</source>
        <translation>لم يُدخل شيء. أزل ذاك أولا لتقرأه من جديد.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>Removing context needs a reason.</source>
        <translation>إزالة السياق تحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>context</source>
        <translation>سياق</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>The name of a mapping has 1 to {name} characters.</source>
        <translation>لاسم المطابقة من 1 إلى {name} حرفا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>Nothing was kept.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>There are {max_mappings} mappings already.</source>
        <translation>بلغت المطابقات {max_mappings}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>Drop one of them first.</source>
        <translation>احذف إحداها أولا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/importing.py"/>
        <source>mapping</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/incoming.py"/>
        <source>No folder is watched.</source>
        <translation>لا مجلد مراقب.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/incoming.py"/>
        <source>Name one, or set watched-folder in the settings.</source>
        <translation>اذكر مجلدا، أو اضبط watched-folder في الإعدادات.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/judging.py"/>
        <source>revoked by {who} as of {when}</source>
        <translation>أبطله {who} اعتبارا من {when}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/judging.py"/>
        <source>on roster {number} of {organisation}, by {who}</source>
        <translation>في جدول الضباط {number} لـ{organisation}، من {who}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/judging.py"/>
        <source>introduced by {who}, {day}, who compared it {how}, {compared}</source>
        <translation>عرّف به {who}، {day}، وقد قارن بطاقته {how}، {compared}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/judging.py"/>
        <source>himself</source>
        <translation>الضابط نفسه</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/judging.py"/>
        <source>an officer unknown here</source>
        <translation>ضابط غير معروف هنا</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/judging.py"/>
        <source>says to be a new epoch of {whose}, restored at size {size}: compare again</source>
        <translation>يقول إنه حقبة جديدة بعد حقبة {whose}، استُعيدت عند الحجم {size}: قارن من جديد</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/judging.py"/>
        <source>a new epoch: {why}</source>
        <translation>حقبة جديدة: {why}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>A record cannot point at itself.</source>
        <translation>لا يمكن أن يشير السجل إلى نفسه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>Choose another record.</source>
        <translation>اختر سجلا آخر.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>This link is there already.</source>
        <translation>هذا الرابط موجود.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>A record has at most {max_items} links.</source>
        <translation>للسجل {max_items} رابطا على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>Remove one of them first.</source>
        <translation>أزل أحدها أولا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>profile</source>
        <translation>ملف تعريفي</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/linking.py"/>
        <source>case</source>
        <translation>قضية تفاوض</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/media.py"/>
        <source>Files above {limit} cannot be looked at inside.</source>
        <translation>لا يمكن النظر داخل ملفات أكبر من {limit}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/media.py"/>
        <source>Save it outside the vault to open it there.</source>
        <translation>احفظه خارج الخزنة لتفتحه هناك.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/media.py"/>
        <source>The picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/media.py"/>
        <source>Its hidden details cannot be taken off. {error}</source>
        <translation>لا يمكن نزع تفاصيلها الخفية. {error}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/media.py"/>
        <source>Nothing was attached. Attach it as it is, or convert it elsewhere first.</source>
        <translation>لم يُرفق شيء. أرفقها كما هي أو حوّلها في مكان آخر أولا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/newepoch.py"/>
        <source>A new epoch needs a reason.</source>
        <translation>الحقبة الجديدة تحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/newepoch.py"/>
        <source>The time of the loss lies ahead.</source>
        <translation>وقت الفقدان في المستقبل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/newepoch.py"/>
        <source>Give the time it happened.</source>
        <translation>أعط الوقت الذي حدث فيه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/newepoch.py"/>
        <source>the newest checkpoint of the audit trail</source>
        <translation>أحدث نقطة تحقق في مسار التدقيق</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/newepoch.py"/>
        <source>There is no further epoch.</source>
        <translation>لا حقبة أخرى بعد هذه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/newepoch.py"/>
        <source>Create a new vault.</source>
        <translation>أنشئ خزنة جديدة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>This is your own card.</source>
        <translation>هذه بطاقتك أنت.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>Give it to the other officer.</source>
        <translation>أعطها الضابط الآخر.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>its signature</source>
        <translation>توقيعها</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>its form</source>
        <translation>صيغتها</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>a key on it</source>
        <translation>مفتاح عليها</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>a name on it</source>
        <translation>اسم عليها</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>More than one officer is meant by that.</source>
        <translation>ينطبق هذا على أكثر من ضابط.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>Use the first eight digits of the fingerprint instead.</source>
        <translation>استخدم بدلا منه الأرقام الثمانية الأولى من البصمة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>Ask for the words again. If they still differ, the card is not his.</source>
        <translation>اطلب الكلمات مجددا. إن اختلفت بعد ذلك فليست البطاقة بطاقته.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>The code is that of another card.</source>
        <translation>الرمز لبطاقة أخرى.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>Nothing became trusted. Scan again, from his own screen; if it stays so, the card here is not his.</source>
        <translation>لم يصبح شيء موثوقا. امسح مجددا من شاشته هو؛ فإن بقي الأمر كذلك فالبطاقة الموجودة هنا ليست له.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>This is not the code of an identity card.</source>
        <translation>هذا ليس رمز بطاقة هوية.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>Nothing was changed. Ask him to show the code of his card.</source>
        <translation>لم يتغير شيء. اطلب منه أن يُظهر رمز بطاقته.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>The fingerprint does not match: word {n} is not on the list.</source>
        <translation>البصمة غير مطابقة: الكلمة {n} ليست في القائمة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>The fingerprint does not match: word {n} differs.</source>
        <translation>البصمة غير مطابقة: الكلمة {n} مختلفة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/officers.py"/>
        <source>The fingerprint does not match: it has {n} words.</source>
        <translation>البصمة غير مطابقة: عدد كلماتها {n}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/opening.py"/>
        <source>A refusal needs a reason.</source>
        <translation>الرفض يحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/opening.py"/>
        <source>an attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/opening.py"/>
        <source>what it says of your own audit trail</source>
        <translation>ما تقوله عن مسار تدقيقك</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/opening.py"/>
        <source>a cosignature</source>
        <translation>توقيع مشارك</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/overriding.py"/>
        <source>Overriding a refusal needs a reason.</source>
        <translation>تجاوز الرفض يحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/overriding.py"/>
        <source>No policy is in force here, so no refusal can be overridden.</source>
        <translation>لا توجيه ساريا هنا، فلا يمكن تجاوز أي رفض.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/overriding.py"/>
        <source>This refusal can never be overridden.</source>
        <translation>لا يمكن تجاوز هذا الرفض أبدا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/overriding.py"/>
        <source>The policy of {whose} does not let this refusal be overridden.</source>
        <translation>توجيه {whose} لا يسمح بتجاوز هذا الرفض.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/overriding.py"/>
        <source>Nothing was changed. It lets these: {rules}.</source>
        <translation>لم يتغيّر شيء. يسمح بهذه: {rules}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/arriving.py"/>
        <source>a paper in it</source>
        <translation>شهادة فيها</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>This record is your own, so you need nobody's consent.</source>
        <translation>هذا السجل لك، فلا تحتاج إلى موافقة أحد.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>Choose it for a bundle as it is.</source>
        <translation>اختره لحزمة كما هو.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>The card of its author is not here, so he cannot be asked.</source>
        <translation>بطاقة كاتبه ليست هنا، فلا يمكن سؤاله.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>Add his card first.</source>
        <translation>أضف بطاقته أولا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>It is not said to whom it would go, and why.</source>
        <translation>لم يُذكر إلى من سيُنقل ولماذا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>Say both; he decides on it.</source>
        <translation>اذكر الأمرين؛ فعليهما يبني قراره.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>request for consent</source>
        <translation>طلب موافقة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>The record that is asked about is not one that you sealed.</source>
        <translation>السجل المسؤول عنه ليس مما ختمته.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>Nothing was signed. Ask the officer which record he means.</source>
        <translation>لم يُوقَّع شيء. اسأل الضابط أي سجل يقصد.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>That time has passed.</source>
        <translation>ذلك الوقت قد مضى.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>Give a later one, or none.</source>
        <translation>أعط وقتا لاحقا، أو لا تعط وقتا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>{asker} asks {author} for his consent to pass on version {version} of record {record} to {whom}.</source>
        <translation>يطلب {asker} من {author} موافقته على نقل الإصدار {version} من السجل {record} إلى {whom}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>{author} DOES NOT CONSENT that {holder} passes on version {version} of record {record} to {whom}.</source>
        <translation>{author} لا يوافق على أن ينقل {holder} الإصدار {version} من السجل {record} إلى {whom}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>{author} consents that {holder} passes on version {version} of record {record} to {whom}.</source>
        <translation>يوافق {author} على أن ينقل {holder} الإصدار {version} من السجل {record} إلى {whom}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/consents.py"/>
        <source>{author} consents that {holder} passes on version {version} of record {record} to {whom}, until {until}.</source>
        <translation>يوافق {author} على أن ينقل {holder} الإصدار {version} من السجل {record} إلى {whom}، حتى {until}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>paper</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>{count} papers and cards</source>
        <translation>{count} شهادة وبطاقة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>its size</source>
        <translation>حجمه</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>a paper that is there twice</source>
        <translation>شهادة مكررة فيه</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>This paper is by an officer whose card you do not have, so nobody here can check it.</source>
        <translation>هذه الشهادة من ضابط ليست لديك بطاقته، فلا يستطيع أحد هنا التحقق منها.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>Nothing was taken in. Add the card of its author, then take it in again.</source>
        <translation>لم يُدخل شيء. أضف بطاقة صاحبها ثم أدخلها مجددا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>The identity card of {name}, not compared.</source>
        <translation>بطاقة هوية {name}، غير مقارَنة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>This paper says who deals with whom, so it is no file of its own.</source>
        <translation>تبيّن هذه الشهادة من يتعامل مع من، فلا تكون ملفا قائما بذاته.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/door.py"/>
        <source>Nothing was changed. It travels inside the next bundle to the officer it is for.</source>
        <translation>لم يتغير شيء. تنتقل داخل الحزمة التالية إلى الضابط الموجهة إليه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/epochs.py"/>
        <source>{who} declares a new epoch after that of {whose}: restored at size {size}, {when}.</source>
        <translation>يعلن {who} حقبة جديدة بعد حقبة {whose}: استُعيدت عند الحجم {size}، {when}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/epochs.py"/>
        <source>{who} declares a new epoch after that of {whose}: restored at size {size}, {when}: {why}.</source>
        <translation>يعلن {who} حقبة جديدة بعد حقبة {whose}: استُعيدت عند الحجم {size}، {when}: {why}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/papers/epochs.py"/>
        <source>You have seen {seen} entries of the older log: {n} are not in what was restored.</source>
        <extracomment>One in English: You have seen {seen} entries of the older log: {n} is not in what was restored.</extracomment>
        <translation>
            <numerusform>رأيتَ من المسار الأقدم قيودا عددها {seen}: لا شيء منها غائب عما استُعيد.</numerusform>
            <numerusform>رأيتَ من المسار الأقدم قيودا عددها {seen}: واحد منها ليس فيما استُعيد.</numerusform>
            <numerusform>رأيتَ من المسار الأقدم قيودا عددها {seen}: اثنان منها ليسا فيما استُعيد.</numerusform>
            <numerusform>رأيتَ من المسار الأقدم قيودا عددها {seen}: {n} منها ليست فيما استُعيد.</numerusform>
            <numerusform>رأيتَ من المسار الأقدم قيودا عددها {seen}: {n} منها ليست فيما استُعيد.</numerusform>
            <numerusform>رأيتَ من المسار الأقدم قيودا عددها {seen}: {n} منها ليست فيما استُعيد.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/epochs.py"/>
        <source>Compare the new card with him; only then is the older key out of use.</source>
        <translation>قارن البطاقة الجديدة معه؛ وعندئذ فقط يخرج المفتاح الأقدم من الاستخدام.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/intake.py"/>
        <source>This file is neither an officer's card nor a paper that an officer signed.</source>
        <translation>هذا الملف ليس بطاقة ضابط ولا شهادة وقّعها ضابط.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/intake.py"/>
        <source>Nothing was taken in. A bundle is opened on the page Exchange.</source>
        <translation>لم يُدخل شيء. تُفتح الحزمة في صفحة التبادل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/introductions.py"/>
        <source>Compare the fingerprint with him first; only then can you vouch for his card.</source>
        <translation>قارن البصمة معه أولا؛ وعندئذ فقط يمكنك أن تشهد لبطاقته.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/introductions.py"/>
        <source>{who} introduces {name}: compared {how}, {when}.</source>
        <translation>يعرّف {who} بـ{name}: قورنت البطاقة {how}، {when}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/introductions.py"/>
        <source>That is you.</source>
        <translation>هذا أنت.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/introductions.py"/>
        <source>His card is not here yet; the introduction is kept until it comes.</source>
        <translation>بطاقته ليست هنا بعد؛ يُحفظ التعريف حتى تصل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/introductions.py"/>
        <source>THE CARD HERE IS ANOTHER ONE than the card he speaks of.</source>
        <translation>البطاقة الموجودة هنا غير البطاقة التي يتحدث عنها.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>The policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>64 KiB in all</source>
        <translation>64 كيبيبايت إجمالا</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>it is not JSON</source>
        <translation>ليس بصيغة JSON</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>it is not one object</source>
        <translation>ليس كائنا واحدا</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>organisation, since and until are texts</source>
        <translation>organisation وsince وuntil نصوص</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>it takes days such as 2026-12-31</source>
        <translation>يلزم أيام مثل 2026-12-31</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>one of its members is not as it should be</source>
        <translation>أحد عناصره ليس كما ينبغي</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>the member '{member}' is not as it should be</source>
        <translation>العنصر '{member}' ليس كما ينبغي</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>The policy would be over already.</source>
        <translation>سيكون التوجيه منتهيا أصلا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>Give a day that is to come.</source>
        <translation>أعط يوما لم يأت بعد.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>it names no organisation</source>
        <translation>لا يسمّي منظمة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>the idle lock takes at least 15 seconds</source>
        <translation>القفل يلزمه 15 ثانية على الأقل</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>the refusal '{rule}' can never be overridden; these can: {rules}</source>
        <translation>لا يمكن أبدا تجاوز الرفض '{rule}'؛ أما هذه فيمكن: {rules}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>it names a marking level that is not known here</source>
        <translation>يسمّي مستوى وسم غير معروف هنا</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>it names a marking policy that is not known here</source>
        <translation>يسمّي سياسة وسم غير معروفة هنا</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>{who} signs policy {number} of {organisation}, valid until {until}.</source>
        <translation>{who} يوقّع التوجيه {number} لـ{organisation}، صالحا حتى {until}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>{who} signs policy {number} of {organisation}, valid from {since} until {until}.</source>
        <translation>{who} يوقّع التوجيه {number} لـ{organisation}، صالحا من {since} حتى {until}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>You have not named him the authority of it: it is not in force here.</source>
        <translation>لم تسمّه مرجعا معتمدا لها: فالتوجيه غير سار هنا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>A NEWER POLICY of it is here already: this one is not used.</source>
        <translation>يوجد هنا توجيه أحدث: فلا يُستعمل هذا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>ITS TIME IS OVER: what it demands holds until a newer one comes, and nothing can be overridden by it. Ask for the newer one.</source>
        <translation>انتهت مدته: يبقى ما يطلبه نافذا حتى يأتي الأحدث، ولا يُتجاوز به شيء. اطلب الأحدث.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>It is in force here from that day on.</source>
        <translation>يسري هنا من ذلك اليوم.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>It is in force here unless you set it aside.</source>
        <translation>يسري هنا ما لم تنحّه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>The policy cannot be signed: {why}.</source>
        <translation>لا يمكن توقيع التوجيه: {why}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/orgpolicies.py"/>
        <source>Correct it. Nothing was signed.</source>
        <translation>صحّحه. لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>{who} received your bundle {number}, {when}.</source>
        <translation>استلم {who} حزمتك {number}، {when}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>{who} opened your bundle {number}, {when}.</source>
        <translation>فتح {who} حزمتك {number}، {when}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>{who} acted on your bundle {number}, {when}.</source>
        <translation>اتخذ {who} إجراء بشأن حزمتك {number}، {when}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>What was done is not said yet.</source>
        <translation>لم يُذكر بعد ما الذي تم.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>Say it to the sender in a few words.</source>
        <translation>اذكره للمرسل في كلمات قليلة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>The card of the sender is no longer here, so no receipt can reach him.</source>
        <translation>بطاقة المرسل لم تعد هنا، فلا يمكن أن يصله إشعار استلام.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>Add his card again first.</source>
        <translation>أضف بطاقته مجددا أولا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>You certified to {whom}: his bundle {bundle} was {state}, {when}.</source>
        <translation>شهدتَ لـ{whom} بشأن حزمته {bundle}: {state}، {when}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/receipts.py"/>
        <source>{who} speaks of a bundle that you did not send him; it changes nothing.</source>
        <translation>يتحدث {who} عن حزمة لم ترسلها إليه؛ فلا يغيّر ذلك شيئا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revisions.py"/>
        <source>{who} has a new encryption key (revision {n}).</source>
        <translation>لدى {who} مفتاح تشفير جديد (المراجعة {n}).</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revisions.py"/>
        <source>A newer one, or this one, is in use here already.</source>
        <translation>هذا المفتاح أو أحدث منه مستخدم هنا من قبل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revisions.py"/>
        <source>IT CHANGES MORE THAN THAT KEY, or takes another's: it is not used.</source>
        <translation>تغيّر أكثر من ذلك المفتاح، أو تأخذ مفتاح غيره: لا يُعمل بها.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revisions.py"/>
        <source>The keys that sign his log stay the same, so nothing is to be compared again.</source>
        <translation>المفاتيح التي توقّع مساره تبقى كما هي، فلا شيء يُقارن من جديد.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revocations.py"/>
        <source>A revocation needs a reason.</source>
        <translation>الإبطال يحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revocations.py"/>
        <source>{who} revokes the key of {whose} as of {when}: {why}.</source>
        <translation>يبطل {who} مفتاح {whose} اعتبارا من {when}: {why}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revocations.py"/>
        <source>no reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revocations.py"/>
        <source>THAT IS YOUR OWN KEY. Speak to him.</source>
        <translation>هذا مفتاحك أنت. كلّمه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revocations.py"/>
        <source>The card is not here; the revocation is kept until it comes.</source>
        <translation>البطاقة ليست هنا؛ يُحفظ الإبطال حتى تصل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revocations.py"/>
        <source>He is no authority for that key here, so nothing follows from it.</source>
        <translation>ليس مرجعا معتمدا لذلك المفتاح هنا، فلا يترتب على ذلك شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/revocations.py"/>
        <source>What others had seen of that log before stands; what came later is flagged.</source>
        <translation>ما رآه آخرون من ذلك المسار قبلها يبقى معتبرا؛ وما جاء بعدها يُنبَّه إليه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosterfiles.py"/>
        <source>The file is neither a table (CSV) nor a JSON list of officers.</source>
        <translation>الملف ليس جدولا (CSV) ولا قائمة ضباط بصيغة JSON.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosterfiles.py"/>
        <source>Nothing was signed. Its columns are: {columns}.</source>
        <translation>لم يُوقَّع شيء. أعمدته هي: {columns}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosterfiles.py"/>
        <source>Row {n} of the roster cannot be read.</source>
        <translation>لا يمكن قراءة الصف {n} من جدول الضباط.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosterfiles.py"/>
        <source>Nothing was signed. It takes a whole fingerprint and the origin where the card is not here, and days such as 2026-12-31.</source>
        <translation>لم يُوقَّع شيء. يلزم ذكر البصمة كاملة والمصدر حيث لا تكون البطاقة هنا، وأيام مثل 2026-12-31.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>A roster names an organisation and at least one officer.</source>
        <translation>يذكر جدول الضباط منظمة وضابطا واحدا على الأقل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>Nothing was signed. Fill them in.</source>
        <translation>لم يُوقَّع شيء. املأ الاثنين.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>A card is on the roster twice.</source>
        <translation>إحدى البطاقات مذكورة مرتين في جدول الضباط.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>Nothing was signed. Name each once.</source>
        <translation>لم يُوقَّع شيء. اذكر كل بطاقة مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>The roster</source>
        <translation>جدول الضباط</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>{count} parts</source>
        <translation>{count} قسم</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>The roster would be over already.</source>
        <translation>سيكون جدول الضباط منتهيا من الآن.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>{who} signs roster {number} of {organisation}, part {part} of {parts}, valid until {day}: {n} officers, {known} of whose cards are here.</source>
        <extracomment>One in English: {who} signs roster {number} of {organisation}, part {part} of {parts}, valid until {day}: {n} officer, {known} of whose cards are here.</extracomment>
        <translation>
            <numerusform>يوقّع {who} جدول الضباط {number} لـ{organisation}، القسم {part} من {parts}، صالحا حتى {day}: لا ضباط، والموجود هنا من بطاقاتهم {known}.</numerusform>
            <numerusform>يوقّع {who} جدول الضباط {number} لـ{organisation}، القسم {part} من {parts}، صالحا حتى {day}: ضابط واحد، والموجود هنا من بطاقاتهم {known}.</numerusform>
            <numerusform>يوقّع {who} جدول الضباط {number} لـ{organisation}، القسم {part} من {parts}، صالحا حتى {day}: ضابطان، والموجود هنا من بطاقاتهم {known}.</numerusform>
            <numerusform>يوقّع {who} جدول الضباط {number} لـ{organisation}، القسم {part} من {parts}، صالحا حتى {day}: {n} ضباط، والموجود هنا من بطاقاتهم {known}.</numerusform>
            <numerusform>يوقّع {who} جدول الضباط {number} لـ{organisation}، القسم {part} من {parts}، صالحا حتى {day}: {n} ضابطا، والموجود هنا من بطاقاتهم {known}.</numerusform>
            <numerusform>يوقّع {who} جدول الضباط {number} لـ{organisation}، القسم {part} من {parts}، صالحا حتى {day}: {n} ضابط، والموجود هنا من بطاقاتهم {known}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>You have not named him the authority of it: nobody is certified by it.</source>
        <translation>لم تسمّه مرجعا معتمدا لها: فلا يُصدَّق به على أحد.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>You named him the authority of it: their keys are certified by it.</source>
        <translation>سمّيته مرجعا معتمدا لها: فمفاتيحهم مصدَّق عليها به.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>IT IS OVER: ask for the newer one.</source>
        <translation>انتهى هذا الجدول: اطلب الأحدث.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>A NEWER ROSTER of it is here already: this one is not used.</source>
        <translation>يوجد هنا جدول أحدث لها: فلا يُعمل بهذا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>This roster is an older one: a newer one by the same authority is here.</source>
        <translation>جدول الضباط هذا قديم: يوجد هنا جدول أحدث من المرجع المعتمد نفسه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/papers/rosters.py"/>
        <source>Nothing was taken in. Ask who gave it to you why he gave out an old one.</source>
        <translation>لم يُدخل شيء. اسأل من أعطاك إياه لماذا أصدر جدولا قديما.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passed.py"/>
        <source>This bundle passes on a record of an officer whose card you do not have.</source>
        <translation>تنقل هذه الحزمة سجلا لضابط ليست لديك بطاقته.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passed.py"/>
        <source>Nothing was taken in. Add the card of its author, then open it again.</source>
        <translation>لم يُدخل شيء. أضف بطاقة كاتبه ثم افتحها مجددا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passed.py"/>
        <source>the consent to pass on a record in it</source>
        <translation>الموافقة على نقل سجل فيها</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passed.py"/>
        <source>This bundle passes on a record of an officer whose key was revoked.</source>
        <translation>تنقل هذه الحزمة سجلا لضابط أُبطل مفتاحه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passed.py"/>
        <source>Nothing was taken in. Ask its author for it, under the keys he has now.</source>
        <translation>لم يُدخل شيء. اطلبه من كاتبه، بالمفاتيح التي لديه الآن.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passed.py"/>
        <source>by {author}, passed on by {sender}</source>
        <translation>كتبه {author}، ونقله {sender}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passed.py"/>
        <source>by {author}, passed on by {sender} with the author's consent of {when}</source>
        <translation>كتبه {author}، ونقله {sender} بموافقة الكاتب في {when}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passing.py"/>
        <source>The list of consents</source>
        <translation>قائمة الموافقات</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passing.py"/>
        <source>{most} in one bundle</source>
        <translation>{most} في الحزمة الواحدة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passing.py"/>
        <source>Record {record} is still a draft.</source>
        <translation>السجل {record} ما زال مسودة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passing.py"/>
        <source>Seal it before it can leave.</source>
        <translation>اختمه قبل أن يخرج.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passing.py"/>
        <source>Record {record} was written by another officer, who has not consented that it goes to these officers.</source>
        <translation>السجل {record} كتبه ضابط آخر لم يوافق على وصوله إلى هؤلاء الضباط.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passing.py"/>
        <source>Ask him for his consent, or refer to it in a record of your own.</source>
        <translation>اطلب موافقته، أو أشر إليه في سجل من كتابتك.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>Too weak: {reason}. {advice}</source>
        <translation>ضعيفة جدا: {reason}. {advice}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>it has {n} characters</source>
        <translation>عدد أحرفها {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>Use at least {n} characters; six random words are best.</source>
        <translation>استخدم {n} حرفا على الأقل؛ والأفضل ست كلمات عشوائية.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>Use a shorter one; six random words are enough.</source>
        <translation>استخدم أقصر منها؛ ست كلمات عشوائية تكفي.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>it is made of your own name and words that belong to it</source>
        <translation>مكونة من اسمك وكلمات تتصل به</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>Add unrelated words, or take the generated passphrase.</source>
        <translation>أضف كلمات لا صلة بينها أو خذ العبارة المولّدة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>it is made of common words or patterns</source>
        <translation>مكونة من كلمات أو أنماط شائعة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/passphrases.py"/>
        <source>Hard to guess. Do not use it elsewhere.</source>
        <translation>صعبة التخمين. لا تستخدمها في غير هذا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>marking policy</source>
        <translation>سياسة وسم</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>The policy {name} ships with Liaison.</source>
        <translation>السياسة {name} مرفقة مع Liaison.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>It stays; nothing was done.</source>
        <translation>هي باقية؛ ولم يحدث شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>Removing a policy needs a reason.</source>
        <translation>إزالة سياسة تحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>The draft {record} is marked under this policy.</source>
        <translation>المسودة {record} موسومة وفق هذه السياسة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>Mark it under another one, seal it or discard it first.</source>
        <translation>ضع لها أولا وسما وفق سياسة أخرى، أو اختمها، أو أهملها.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>This policy ships with Liaison.</source>
        <translation>هذه السياسة مرفقة مع Liaison.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>It is here already; nothing was taken.</source>
        <translation>هي موجودة هنا؛ ولم يُدخل شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>The policy {name} is here already, or one of its name or identifier.</source>
        <translation>السياسة {name} موجودة هنا، أو سياسة باسمها أو معرّفها.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>Remove that one first to take in another edition. Nothing was taken.</source>
        <translation>أزلها أولا لإدخال طبعة أخرى. لم يُدخل شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>There are {most} policies already.</source>
        <translation>بلغت السياسات {most}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>Remove one first.</source>
        <translation>أزل واحدة أولا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/policies.py"/>
        <source>a marking policy</source>
        <translation>سياسة وسم</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The setting {name} cannot have this value.</source>
        <translation>لا يأخذ الإعداد {name} هذه القيمة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The time zone must be one letter from A to Z without J.</source>
        <translation>يجب أن تكون المنطقة الزمنية حرفا من A إلى Z غير J.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>Z is UTC; nothing was changed.</source>
        <translation>Z هو UTC؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The archive recipient is not an age1pq… key.</source>
        <translation>مستلم الأرشيف ليس مفتاح age1pq….</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>Make one with an age tool that knows post-quantum keys; nothing was changed.</source>
        <translation>أنشئ مفتاحا بأداة age تعرف مفاتيح ما بعد الكم؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The policy of {whose} does not let this setting be looser.</source>
        <translation>توجيه {whose} لا يسمح بتخفيف هذا الإعداد.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>Nothing was changed. Set the policy aside first, which takes a reason and your passphrase and stands in the audit trail.</source>
        <translation>لم يتغيّر شيء. نحّ التوجيه أولا، وهذا يتطلب سببا وعبارة المرور ويُقيّد في مسار التدقيق.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The encryption key takes 0 to {longest_days} days.</source>
        <translation>مدة مفتاح التشفير من 0 إلى {longest_days} يوم.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The time for a receipt is 1 to {most} hours.</source>
        <translation>مهلة إشعار الاستلام من 1 إلى {most} ساعة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/preferences.py"/>
        <source>The idle lock takes {shortest_idle} to {longest_idle} seconds.</source>
        <translation>قفل الخمول من {shortest_idle} إلى {longest_idle} ثانية.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>It points at the profile of a person who must not be shared.</source>
        <translation>يشير إلى ملف شخص يجب ألا يُشارَك.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>It names a person who must not be shared.</source>
        <translation>يذكر شخصا يجب ألا يُشارَك.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>This person must not be shared.</source>
        <translation>هذا الشخص يجب ألا يُشارَك.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>This person's consent was refused.</source>
        <translation>رُفضت موافقة هذا الشخص.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>This person's consent was withdrawn.</source>
        <translation>سُحبت موافقة هذا الشخص.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/protection.py"/>
        <source>This person's consent has ended.</source>
        <translation>انتهت موافقة هذا الشخص.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/quotas.py"/>
        <source>{size} on top of {reserve} that are kept for your own work</source>
        <translation>{size} فوق {reserve} المحجوزة لعملك</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/quotas.py"/>
        <source>This bundle is by an officer whose card is not verified, and of such a one at most {limit} are taken in; {here} are here already.</source>
        <translation>هذه الحزمة من ضابط لم يُتحقق من بطاقته، ولا يُدخل من مثله أكثر من {limit}، وقد أُدخل {here} حتى الآن.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/quotas.py"/>
        <source>Nothing was taken in. Compare the card with the officer, then open it again.</source>
        <translation>لم يُدخل شيء. قارن البطاقة مع الضابط ثم افتح الحزمة من جديد.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>It names no negotiation case, so no mandate was held against it.</source>
        <translation>لا يذكر قضية تفاوض، فلم يُقس على أي تفويض.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>Its case has no sealed mandate in this vault.</source>
        <translation>ليس لقضيته تفويض مختوم في هذه الخزنة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>The record that it names as its case is not a negotiation case.</source>
        <translation>السجل الذي يذكره قضية ليس قضية تفاوض.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>Measured against version {n} of the case.</source>
        <translation>قيس على الإصدار {n} من القضية.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>Still missing: {fields}.</source>
        <translation>ما زال ينقص: {fields}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>The template of its own fields is not in this vault.</source>
        <translation>قالب حقوله الخاصة ليس في هذه الخزنة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/readiness.py"/>
        <source>The template of its own fields is for another kind of record.</source>
        <translation>قالب حقوله الخاصة لنوع آخر من السجلات.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>its outer seal</source>
        <translation>ختمها الخارجي</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>its content</source>
        <translation>محتواها</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>the audit trail in it</source>
        <translation>مسار التدقيق الذي فيها</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>its marking</source>
        <translation>وسمها</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>its end</source>
        <translation>نهايتها</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>its manifest</source>
        <translation>بيانها</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reading.py"/>
        <source>a member is too large</source>
        <translation>عنصر كبير جدا</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>The content is of another kind.</source>
        <translation>المحتوى من نوع آخر.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>It names an attachment that is not in this vault, {sha256}.</source>
        <translation>يذكر مرفقا ليس في هذه الخزنة، {sha256}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>The type of an attachment is too long.</source>
        <translation>نوع أحد المرفقات طويل جدا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>An amendment needs a reason.</source>
        <translation>التعديل يحتاج إلى سبب.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>Say in a few words why it is changed.</source>
        <translation>قل في كلمات قليلة لماذا يُغيَّر.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>This record is already being amended.</source>
        <translation>هذا السجل قيد التعديل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>Finish or discard that amendment first.</source>
        <translation>أكمل ذلك التعديل أو أهمله أولا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>More than one record begins with {wanted}.</source>
        <translation>أكثر من سجل يبدأ بـ{wanted}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>about 1,000 fields, statements and files</source>
        <translation>نحو 1,000 من الحقول والإفادات والملفات</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>This record is sealed and has no draft.</source>
        <translation>هذا السجل مختوم ولا مسودة له.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>Amend it to change it.</source>
        <translation>عدّله لتغيّره.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>A record is amended by its author alone, in the epoch that sealed it.</source>
        <translation>لا يعدّل السجل إلا كاتبه، وفي الحقبة التي ختمته.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/records.py"/>
        <source>Write a record of your own that refers to it.</source>
        <translation>اكتب سجلا من عندك يحيل إليه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/dropping.py"/>
        <source>A relay was joined, and there is one or the other.</source>
        <translation>جرى الانضمام إلى خادم ترحيل، ولا يكون إلا أحدهما.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/dropping.py"/>
        <source>Forget the relay first.</source>
        <translation>انس خادم الترحيل أولا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/dropping.py"/>
        <source>This is not a valid fingerprint, key or password.</source>
        <translation>هذه ليست بصمة صالحة ولا مفتاحا صالحا ولا كلمة مرور صالحة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/dropping.py"/>
        <source>Nothing was changed. A fingerprint looks like SHA256:… as ssh-keygen shows.</source>
        <translation>لم يتغير شيء. تبدو البصمة مثل SHA256:… كما يعرضها ssh-keygen.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/dropping.py"/>
        <source>This is not the address of a dead drop that can be used.</source>
        <translation>هذا ليس عنوان صندوق بريد ميت يمكن استخدامه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/dropping.py"/>
        <source>Write file:///folder, sftp://user@host/folder, webdav+https://user@host/folder or s3+https://key@host/bucket/folder. Nothing is sent in the clear.</source>
        <translation>اكتب file:///folder أو sftp://user@host/folder أو webdav+https://user@host/folder أو s3+https://key@host/bucket/folder. لا يُرسل شيء بلا تعمية.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/dropping.py"/>
        <source>This file holds no key and no certificate.</source>
        <translation>لا يحوي هذا الملف مفتاحا ولا شهادة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/dropping.py"/>
        <source>Choose the private key or the certificate itself, as text (PEM).</source>
        <translation>اختر المفتاح الخاص أو الشهادة نفسها، نصا (PEM).</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/joining.py"/>
        <source>This file is not a valid invitation to a relay.</source>
        <translation>هذا الملف ليس دعوة صالحة إلى خادم ترحيل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/joining.py"/>
        <source>Nothing was changed. Ask whoever runs the relay for a new one.</source>
        <translation>لم يتغير شيء. اطلب دعوة جديدة ممن يدير خادم الترحيل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/joining.py"/>
        <source>A dead drop is in use, and there is one or the other.</source>
        <translation>يُستخدم صندوق بريد ميت، ولا يكون إلا أحدهما.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/joining.py"/>
        <source>Forget the dead drop first.</source>
        <translation>انس صندوق البريد الميت أولا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/joining.py"/>
        <source>No relay was joined, and no dead drop is in use.</source>
        <translation>لم يجر الانضمام إلى أي خادم ترحيل، ولا يُستخدم أي صندوق بريد ميت.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/joining.py"/>
        <source>Take in the invitation to a relay, or name a dead drop, first.</source>
        <translation>أدخل أولا دعوة إلى خادم ترحيل، أو سمّ صندوق بريد ميتا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/posting.py"/>
        <source>It is not known here where {people} can be reached by the relay.</source>
        <translation>لا يُعرف هنا أين يمكن الوصول إلى {people} عبر خادم الترحيل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/posting.py"/>
        <source>Give a bundle by stick first: every bundle tells where its sender is reached, once he has joined the same relay.</source>
        <translation>أعط أولا حزمة على ذاكرة USB: كل حزمة تخبر أين يمكن الوصول إلى مرسلها متى انضم إلى خادم الترحيل نفسه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/syncing.py"/>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/syncing.py"/>
        <source>What is sealed waits in the vault and goes when there is a link.</source>
        <translation>ما خُتم ينتظر في الخزنة ويُرسل عندما يتوفر اتصال.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/syncing.py"/>
        <source>Ask whoever runs the server whether its key is {key}; then set it as its host key.</source>
        <translation>اسأل من يدير الخادم هل مفتاحه {key}؛ ثم اضبطه مفتاحا للمضيف.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/syncing.py"/>
        <source>The dead drop could not be reached.</source>
        <translation>تعذر الوصول إلى صندوق البريد الميت.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/relaying/syncing.py"/>
        <source>The relay could not be reached.</source>
        <translation>تعذر الوصول إلى خادم الترحيل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>Only a SITREP can be filled from the records of a period.</source>
        <translation>لا يُملأ من سجلات فترة إلا تقرير الحالة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>Choose a draft of a SITREP, or let a new one be started.</source>
        <translation>اختر مسودة تقرير حالة أو دع تقريرا جديدا يبدأ.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>A period needs a start and an end.</source>
        <translation>تحتاج الفترة إلى بداية ونهاية.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>Write both, as in 030600BJUL04 - 031800B, or give a day.</source>
        <translation>اكتب الاثنين كما في 030600BJUL04 - 031800B أو اذكر يوما.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>sent to {who}</source>
        <translation>أُرسل إلى {who}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>received from {who}</source>
        <translation>ورد من {who}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/reporting.py"/>
        <source>{when} {what}: {n} records</source>
        <extracomment>One in English: {when} {what}: {n} record</extracomment>
        <translation>
            <numerusform>{when} {what}: لا سجلات</numerusform>
            <numerusform>{when} {what}: سجل واحد</numerusform>
            <numerusform>{when} {what}: سجلان</numerusform>
            <numerusform>{when} {what}: {n} سجلات</numerusform>
            <numerusform>{when} {what}: {n} سجلا</numerusform>
            <numerusform>{when} {what}: {n} سجل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>These rules are in force already.</source>
        <translation>هذه القواعد سارية من قبل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>The set of rules</source>
        <translation>مجموعة القواعد</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>{size} in all</source>
        <translation>{size} إجمالا</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>The file of rules</source>
        <translation>ملف القواعد</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>it is not one list of at most {n} "rules"</source>
        <translation>ليس قائمة واحدة من "rules" لا تتجاوز {n}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>rule {n} is not an object</source>
        <translation>القاعدة {n} ليست كائنا</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>rule {n} is not as it should be</source>
        <translation>القاعدة {n} ليست كما يجب</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>the member '{member}' of rule {n} is not as it should be</source>
        <translation>العنصر «{member}» من القاعدة {n} ليس كما يجب</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>two rules have one name</source>
        <translation>لقاعدتين اسم واحد</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>the rule {rule} names a kind of record that there is not</source>
        <translation>القاعدة {rule} تذكر نوعا من السجلات لا وجود له</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>the rule {rule} names a marking that there is not</source>
        <translation>القاعدة {rule} تذكر وسما لا وجود له</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>These rules demand less than those in force.</source>
        <translation>هذه القواعد تطلب أقل مما تطلبه القواعد السارية.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>Give the passphrase again and a reason. Nothing was changed.</source>
        <translation>أعط عبارة المرور مجددا واذكر سببا. لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>The rules cannot be taken: {why}.</source>
        <translation>لا يمكن قبول القواعد: {why}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/retention.py"/>
        <source>Correct them. Nothing was changed.</source>
        <translation>صححها. لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sanitising.py"/>
        <source>Only a sealed record of one's own, and no template, can be sanitised.</source>
        <translation>لا يمكن تنقيح سوى سجل مختوم كتبته بنفسك، على ألا يكون قالبا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sanitising.py"/>
        <source>Choose another record; nothing was changed.</source>
        <translation>اختر سجلا آخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sanitising.py"/>
        <source>sanitised copy</source>
        <translation>نسخة منقحة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/saying.py"/>
        <source>an officer unknown here ({origin})</source>
        <translation>ضابط غير معروف هنا ({origin})</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/saying.py"/>
        <source>{n} portions were withheld by the sender.</source>
        <extracomment>One in English: {n} portion was withheld by the sender.</extracomment>
        <translation>
            <numerusform>لم يحجب المرسل أي جزء.</numerusform>
            <numerusform>حجب المرسل جزءا واحدا.</numerusform>
            <numerusform>حجب المرسل جزأين.</numerusform>
            <numerusform>حجب المرسل {n} أجزاء.</numerusform>
            <numerusform>حجب المرسل {n} جزءا.</numerusform>
            <numerusform>حجب المرسل {n} جزء.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>These officers may not all have the same of it.</source>
        <translation>لا يجوز أن يحصل هؤلاء الضباط جميعا على القدر نفسه منه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>Seal it for each of them what he may have.</source>
        <translation>اختم لكل منهم ما يجوز له.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>This bundle holds a record that was destroyed since, and can be written no more.</source>
        <translation>في هذه الحزمة سجل أُتلف بعدها، فلا يمكن كتابتها بعد الآن.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>Seal a new bundle of the records that are left.</source>
        <translation>اختم حزمة جديدة من السجلات الباقية.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>An officer's card is another one than when this bundle was sealed.</source>
        <translation>بطاقة أحد الضباط غير التي كانت حين خُتمت هذه الحزمة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sealing.py"/>
        <source>Seal the records again for the officers as they are now.</source>
        <translation>اختم السجلات مجددا للضباط كما هم الآن.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>Choose at least one sealed record.</source>
        <translation>اختر سجلا مختوما واحدا على الأقل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>No officer is chosen.</source>
        <translation>لم يُختر أي ضابط.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>Choose who is to receive it.</source>
        <translation>اختر من يتسلمها.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>{max_records} records</source>
        <translation>{max_records} من السجلات</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>None of these officers may have any of it. {why}</source>
        <translation>لا يجوز لأي من هؤلاء الضباط شيء منه. {why}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>Nothing was sealed.</source>
        <translation>لم يُختم شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>{who} may not have record {record} any more. {why}</source>
        <translation>لم يعد يجوز أن يحصل {who} على السجل {record}. {why}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>Seal again what may go.</source>
        <translation>اختم مجددا ما يجوز خروجه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>The list of recipients</source>
        <translation>قائمة المستلمين</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>{max_recipients} of them</source>
        <translation>{max_recipients} منهم</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>No paper is due to these officers.</source>
        <translation>لا شهادة مستحقة لهؤلاء الضباط.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>Choose a record to send them.</source>
        <translation>اختر سجلا لترسله إليهم.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sharing.py"/>
        <source>The text of the chosen records</source>
        <translation>نص السجلات المختارة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sights.py"/>
        <source>what it says of other officers' audit trails</source>
        <translation>ما تذكره عن مسارات تدقيق ضباط آخرين</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sources.py"/>
        <source>The real identity of this person is kept apart: the record is called by its code name and holds no other name.</source>
        <translation>الهوية الحقيقية لهذا الشخص محفوظة على حدة: عنوان السجل هو الاسم الرمزي ولا اسم آخر فيه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sources.py"/>
        <source>A real identity belongs to a sealed record of a person of one's own.</source>
        <translation>الهوية الحقيقية تتبع سجل شخص مختوما كتبته بنفسك.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sources.py"/>
        <source>Choose another record, or seal it first; nothing was changed.</source>
        <translation>اختر سجلا آخر أو اختمه أولا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sources.py"/>
        <source>This person has no code name.</source>
        <translation>ليس لهذا الشخص اسم رمزي.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sources.py"/>
        <source>Amend the record with one; nothing was changed.</source>
        <translation>عدّل السجل لإضافته؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sources.py"/>
        <source>A version or draft of this record holds another name than its code.</source>
        <translation>في إصدار أو مسودة من هذا السجل اسم غير الاسم الرمزي.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/sources.py"/>
        <source>Make a new record that is called by the code name and holds no other, and destroy this one; nothing was changed.</source>
        <translation>أنشئ سجلا جديدا عنوانه الاسم الرمزي ولا اسم آخر فيه، وأتلف هذا السجل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/standing.py"/>
        <source>the authorship of a record</source>
        <translation>نسبة سجل إلى كاتبه</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/stepping.py"/>
        <source>This record is not sealed yet.</source>
        <translation>هذا السجل غير مختوم بعد.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/stepping.py"/>
        <source>Write the step into its draft.</source>
        <translation>اكتب الخطوة في مسودته.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/stepping.py"/>
        <source>Next step: {step}</source>
        <translation>الخطوة التالية: {step}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/stepping.py"/>
        <source>'{word}' cannot be the next step of this record.</source>
        <translation>لا يمكن أن تكون «{word}» الخطوة التالية لهذا السجل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/stepping.py"/>
        <source>Possible now: {known}.</source>
        <translation>الممكن الآن: {known}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/teams.py"/>
        <source>team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/teams.py"/>
        <source>The name of a team has 1 to {most} characters.</source>
        <translation>اسم الفريق من 1 إلى {most} حرف.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/teams.py"/>
        <source>A team needs an officer.</source>
        <translation>الفريق يحتاج إلى ضابط.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/teams.py"/>
        <source>Choose one, or remove the team as a whole.</source>
        <translation>اختر ضابطا، أو أزل الفريق كله.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/teams.py"/>
        <source>A team has at most {most} officers, as many as a bundle may be for.</source>
        <translation>عدد ضباط الفريق {most} على الأكثر، بقدر ما يجوز أن تُوجَّه إليهم حزمة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/teams.py"/>
        <source>Make two teams of it; nothing was changed.</source>
        <translation>اجعله فريقين؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/teams.py"/>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/templates.py"/>
        <source>sealed template</source>
        <translation>قالب مختوم</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/templates.py"/>
        <source>The template '{title}' is not for this kind of record.</source>
        <translation>القالب «{title}» ليس لهذا النوع من السجلات.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/templates.py"/>
        <source>It is for records of the kind '{for_kind}'.</source>
        <translation>هو للسجلات من نوع «{for_kind}».</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/today.py"/>
        <source>There is nothing to note yet.</source>
        <translation>لا يوجد ما يُدوَّن بعد.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/today.py"/>
        <source>Say who, where, what was said or what was promised.</source>
        <translation>اذكر من وأين وما قيل أو وُعد به.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/today.py"/>
        <source>sealed indicator</source>
        <translation>مؤشر مختوم</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tombstones.py"/>
        <source>Record {record} was destroyed, and nothing of its content is left.</source>
        <translation>أُتلف السجل {record}، ولم يبق من محتواه شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tombstones.py"/>
        <source>Its tombstone tells when, under which rule and why.</source>
        <translation>يبيّن محضر إتلافه متى وبموجب أي قاعدة ولماذا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tombstones.py"/>
        <source>the tombstone of record {record}</source>
        <translation>محضر إتلاف السجل {record}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tombstones.py"/>
        <source>version {number} of record {record}</source>
        <translation>الإصدار {number} من السجل {record}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>A tour of Liaison in {folder}. All people and places in it are fiction.</source>
        <translation>جولة في Liaison في {folder}. كل الأشخاص والأماكن فيها من الخيال.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>Two liaison officers and their commander each make a vault.</source>
        <translation>ضابطا اتصال وقائدهما، يُنشئ كل منهم خزنة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>{title}: {name}, {words} recovery words</source>
        <translation>{title}: {name}، كلمات الاسترداد {words}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>They exchange their identity cards and compare the words by voice.</source>
        <translation>يتبادلون بطاقات الهوية ويقارنون الكلمات صوتا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>{who} writes a contact log with a sketch, and seals it.</source>
        <translation>{who} يكتب محضر اتصال معه رسم تخطيطي ويختمه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>A hot note from the telephone stays a draft.</source>
        <translation>ملاحظة فورية من الهاتف تبقى مسودة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>Somebody counted the carts again: the log is amended, the old version stays.</source>
        <translation>أعاد أحدهم عدّ العربات: يُعدَّل السجل ويبقى الإصدار القديم.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>The day's work: a mandate, a promise held to, an offer stopped, a SITREP.</source>
        <translation>عمل اليوم: تفويض، ووعد يُتابَع، وعرض أُوقف، وتقرير حالة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>A promise of the contact log becomes a record that can fall due.</source>
        <translation>وعد من محضر الاتصال يصير سجلا له موعد استحقاق.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>{title}: sealed as record {record}</source>
        <translation>{title}: خُتم سجلا {record}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>The records go into a signed bundle on a stick; an archive key may read it.</source>
        <translation>تخرج السجلات في حزمة موقعة على ذاكرة USB؛ ويستطيع مفتاح أرشيف قراءتها.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>{name}: {parts} records, {size}</source>
        <translation>{name}: السجلات {parts}، {size}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>{who} opens it: the verdict first, then taken in, once.</source>
        <translation>{who} يفتحها: الحكم أولا ثم الإدخال مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>Taking it in once more changes nothing.</source>
        <translation>إدخالها مرة أخرى لا يغيّر شيئا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>{who} answers; his bundle brings witnesses' signatures home.</source>
        <translation>{who} يرد؛ وتعود حزمته بتوقيعات الشهود.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>{who} has cosigned {n} of {size} entries of {other}.</source>
        <translation>شارك {who} في توقيع {n} من {size} من قيود {other}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>{who} exports the audit trail; anyone can check it.</source>
        <translation>{who} يصدّر مسار التدقيق؛ ولكل أحد أن يتحقق منه.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>Not proven: {what}</source>
        <translation>غير مثبت: {what}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>Somebody tampers with copies of the bundle and of the trail.</source>
        <translation>يعبث أحدهم بنسخ من الحزمة والمسار.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>Refused: {sentence}</source>
        <translation>رُفض: {sentence}</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>From {who}: key compared, nothing missing, trail consistent.</source>
        <translation>من {who}: المفتاح مقارَن، لا ينقص شيء، المسار متسق.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>The tour did not come out as it should: it expected that {what}.</source>
        <translation>لم تنته الجولة كما ينبغي: كان المنتظر: {what}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>Do not rely on this copy of Liaison on this computer.</source>
        <translation>لا تعتمد على هذه النسخة من Liaison على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>used for the tour</source>
        <translation>الاستخدام للجولة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>it is not empty</source>
        <translation>ليس فارغا</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/tour.py"/>
        <source>no folder can be made there</source>
        <translation>لا يمكن إنشاء مجلد هناك</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>the signature on the audit trail</source>
        <translation>التوقيع على مسار التدقيق</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>the length of the audit trail</source>
        <translation>طول مسار التدقيق</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>entry {index} of the audit trail</source>
        <translation>القيد {index} في مسار التدقيق</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>The audit trail is whole.</source>
        <translation>مسار التدقيق سليم.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/trail.py"/>
        <source>All {n} entries are exactly what the signed checkpoint covers, in this order.</source>
        <extracomment>One in English: The {n} entry is exactly what the signed checkpoint covers.</extracomment>
        <translation>
            <numerusform>لا قيود تحت نقطة التحقق الموقعة.</numerusform>
            <numerusform>القيد الواحد هو بالضبط ما تغطيه نقطة التحقق الموقعة.</numerusform>
            <numerusform>القيدان هما بالضبط ما تغطيه نقطة التحقق الموقعة، بهذا الترتيب.</numerusform>
            <numerusform>كل القيود، وهي {n} قيود، هي بالضبط ما تغطيه نقطة التحقق الموقعة، بهذا الترتيب.</numerusform>
            <numerusform>كل القيود، وهي {n} قيدا، هي بالضبط ما تغطيه نقطة التحقق الموقعة، بهذا الترتيب.</numerusform>
            <numerusform>كل القيود، وهي {n} قيد، هي بالضبط ما تغطيه نقطة التحقق الموقعة، بهذا الترتيب.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>The checkpoint is signed with both keys of the officer's card (Ed25519 and ML-DSA-44).</source>
        <translation>نقطة التحقق موقعة بمفتاحي بطاقة الضابط كليهما (Ed25519 وML-DSA-44).</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>Entries up to {n} were seen and cosigned by another officer: they cannot have been removed, changed, reordered or written after that time without notice.</source>
        <translation>القيود حتى {n} رآها ضابط آخر وشارك في توقيعها: لا يمكن أن تُحذف أو تُغيَّر أو يُعاد ترتيبها أو تُكتب بعد ذلك الوقت دون أن يُلاحظ.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>That what an entry or record says really happened.</source>
        <translation>أن ما يقوله قيد أو سجل قد وقع حقا.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>That nothing was left out of the log.</source>
        <translation>أنه لم يُترك شيء خارج السجل الزمني.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>The times, except where a witness cosigned.</source>
        <translation>الأوقات، إلا حيث شارك شاهد في التوقيع.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../liaison/usecases/trail.py"/>
        <source>Anything about the {n} newest entries beyond the officer's own word: nobody else has witnessed them yet.</source>
        <extracomment>One in English: Anything about the newest entry beyond the officer's own word: nobody else has witnessed it yet.</extracomment>
        <translation>
            <numerusform>لا قيود غير مشهود عليها.</numerusform>
            <numerusform>أي شيء عن أحدث قيد غير قول الضابط نفسه: لم يشهد عليه أحد غيره بعد.</numerusform>
            <numerusform>أي شيء عن أحدث قيدين غير قول الضابط نفسه: لم يشهد عليهما أحد غيره بعد.</numerusform>
            <numerusform>أي شيء عن أحدث {n} قيود غير قول الضابط نفسه: لم يشهد عليها أحد غيره بعد.</numerusform>
            <numerusform>أي شيء عن أحدث {n} قيدا غير قول الضابط نفسه: لم يشهد عليها أحد غيره بعد.</numerusform>
            <numerusform>أي شيء عن أحدث {n} قيد غير قول الضابط نفسه: لم يشهد عليها أحد غيره بعد.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>the cosignature of {size} entries</source>
        <translation>التوقيع المشارك على {size} من القيود</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/trail.py"/>
        <source>the tree of the audit trail</source>
        <translation>شجرة مسار التدقيق</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>Earlier copies of the vault still hold the compartment, encrypted. Whoever has the file and the passphrase reads it; keep the two apart.</source>
        <translation>النسخ السابقة من الخزنة ما زالت تحتوي على المقصورة مشفرة. ومن لديه الملف وعبارة المرور يقرؤها؛ فاحفظ كلا منهما على حدة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>it does not read back as written</source>
        <translation>لا يُقرأ كما كُتب</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>This file holds no compartment.</source>
        <translation>لا يحتوي هذا الملف على مقصورة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>Check that you chose the right file; nothing was taken in.</source>
        <translation>تحقق من أنك اخترت الملف الصحيح؛ لم يُدخل شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>The passphrase does not open the compartment in this file, or the file is damaged.</source>
        <translation>عبارة المرور لا تفتح المقصورة التي في هذا الملف، أو أن الملف تالف.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>Nothing was taken in. It is the passphrase of that compartment.</source>
        <translation>لم يُدخل شيء. والمطلوب عبارة مرور تلك المقصورة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>This vault has a compartment already, and can hold one.</source>
        <translation>في هذه الخزنة مقصورة من قبل، ولا تسع غيرها.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>Take that one out first; nothing was taken in.</source>
        <translation>أخرج تلك أولا؛ لم يُدخل شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/travelling.py"/>
        <source>The compartment</source>
        <translation>المقصورة</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>These recovery words do not open this vault.</source>
        <translation>كلمات الاسترداد هذه لا تفتح هذه الخزنة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Check each word against your sheet; nothing was changed.</source>
        <translation>راجع كل كلمة على ورقتك؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>The vault is whole.</source>
        <translation>الخزنة سليمة.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Every page of the vault reads back as it was written.</source>
        <translation>كل صفحة من الخزنة تُقرأ كما كُتبت.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>{records} sealed versions of records match their entries.</source>
        <translation>إصدارات السجلات المختومة المطابقة لقيودها: {records}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>This is the passphrase of the compartment for real identities.</source>
        <translation>هذه عبارة مرور مقصورة الهويات الحقيقية.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>The vault needs one of its own; nothing was changed.</source>
        <translation>تحتاج الخزنة إلى عبارة خاصة بها؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Recovery words cannot be made so that {shares} of {shares2} are needed.</source>
        <translation>لا يمكن إنشاء كلمات استرداد بحيث يلزم {shares} من {shares2}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Nothing was changed. Take 1 of 1, or for example 2 of 3.</source>
        <translation>لم يتغير شيء. خذ 1 من 1 أو مثلا 2 من 3.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>the officer's identity</source>
        <translation>هوية الضابط</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>The {field} contains invisible or control characters.</source>
        <translation>في الحقل {field} أحرف غير مرئية أو أحرف تحكم.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>The {field} is longer than 100 characters.</source>
        <translation>الحقل {field} أطول من 100 حرف.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Shorten it.</source>
        <translation>اختصره.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>The officer has no name.</source>
        <translation>الضابط بلا اسم.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Give at least a name.</source>
        <translation>اذكر اسما على الأقل.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>This computer has no keyring that could hold a device secret.</source>
        <translation>ليس في هذا الحاسوب حافظة مفاتيح تحفظ سر الجهاز.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/vaults.py"/>
        <source>Create the vault without one: the passphrase alone protects it.</source>
        <translation>أنشئ الخزنة بدونه: تحميها عبارة المرور وحدها.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/writing.py"/>
        <source>entry {n} of the audit trail, as it was written</source>
        <translation>القيد {n} من مسار التدقيق، كما كُتب</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/writing.py"/>
        <source>The text {error}.</source>
        <translation>النص {error}.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/writing.py"/>
        <source>Type it again without that; nothing was changed.</source>
        <translation>اكتبه مجددا بدون ذلك؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../liaison/usecases/writing.py"/>
        <source>the checkpoint of entry {size}</source>
        <translation>نقطة التحقق للقيد {size}</translation>
    </message>
    <message>
        <location filename="../../storage/bundles.py"/>
        <source>a bundle's entry</source>
        <translation>قيد حزمة</translation>
    </message>
    <message>
        <location filename="../../storage/connection.py"/>
        <source>an earlier write failed</source>
        <translation>فشلت كتابة سابقة</translation>
    </message>
    <message>
        <location filename="../../storage/connection.py"/>
        <source>its database</source>
        <translation>قاعدة بياناتها</translation>
    </message>
    <message>
        <location filename="../../storage/connection.py"/>
        <source>the disk reports an error</source>
        <translation>يبلغ القرص عن خطأ</translation>
    </message>
    <message>
        <location filename="../../storage/context.py"/>
        <source>the context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <location filename="../../storage/folder.py"/>
        <source>its database file</source>
        <translation>ملف قاعدة بياناتها</translation>
    </message>
    <message>
        <location filename="../../storage/folder.py"/>
        <source>its folder of attachments</source>
        <translation>مجلد مرفقاتها</translation>
    </message>
    <message>
        <location filename="../../storage/folder.py"/>
        <source>locked</source>
        <translation>القفل</translation>
    </message>
    <message>
        <location filename="../../storage/folder.py"/>
        <source>some room</source>
        <translation>بعض المساحة</translation>
    </message>
    <message>
        <location filename="../../storage/identity.py"/>
        <source>its settings</source>
        <translation>إعداداتها</translation>
    </message>
    <message>
        <location filename="../../storage/links.py"/>
        <source>a record</source>
        <translation>سجل ما</translation>
    </message>
    <message>
        <location filename="../../storage/log.py"/>
        <source>its audit trail</source>
        <translation>مسار تدقيقها</translation>
    </message>
    <message>
        <location filename="../../storage/officers.py"/>
        <source>an officer's card</source>
        <translation>بطاقة ضابط</translation>
    </message>
    <message>
        <location filename="../../storage/vaults.py"/>
        <source>created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>New: {kind}</source>
        <translation>جديد: {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Search everything, or do something</source>
        <translation>البحث في كل شيء أو القيام بعمل</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Anywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Hot note: a contact happening now</source>
        <translation>ملاحظة فورية: اتصال يجري الآن</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Seal the record being written</source>
        <translation>ختم السجل الذي يُكتب</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Mark the field being written</source>
        <translation>وسم الحقل الجاري كتابته</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Undo the last removal</source>
        <translation>التراجع عن آخر إزالة</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Find in this list</source>
        <translation>البحث في هذه القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Contacts</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Promises</source>
        <translation>الوعود</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Watch</source>
        <translation>الرصد</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Officers</source>
        <translation>الضباط</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Audit trail</source>
        <translation>مسار التدقيق</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Keys at a glance</source>
        <translation>المفاتيح في لمحة</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <location filename="../../ui/actions.py"/>
        <source>Lock and close</source>
        <translation>القفل والإغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Identity created</source>
        <translation>إنشاء الهوية</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Draft started</source>
        <translation>بدء مسودة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Copy sanitised</source>
        <translation>إعداد نسخة منقحة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Draft discarded</source>
        <translation>إهمال مسودة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Attachment added</source>
        <translation>إضافة مرفق</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Attachment saved outside</source>
        <translation>حفظ مرفق في الخارج</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Record sealed</source>
        <translation>ختم سجل</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Record amended</source>
        <translation>تعديل سجل</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Sharing decided</source>
        <translation>تقرير المشاركة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Bundle sealed</source>
        <translation>ختم حزمة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Bundle received</source>
        <translation>استلام حزمة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Bundle refused</source>
        <translation>رفض حزمة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Bundle handed over</source>
        <translation>تسليم حزمة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Courier's manifest made</source>
        <translation>إعداد بيان الناقل</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Receipt given</source>
        <translation>إصدار إشعار استلام</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Team changed</source>
        <translation>تغيير فريق</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Consent asked for</source>
        <translation>طلب موافقة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Consent answered</source>
        <translation>رد على طلب موافقة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Passing on blocked</source>
        <translation>منع تمرير سجل</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Card exported</source>
        <translation>تصدير البطاقة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Card received</source>
        <translation>استلام بطاقة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Officer compared</source>
        <translation>مقارنة ضابط</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Officer removed</source>
        <translation>إزالة ضابط</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Officer introduced</source>
        <translation>تعريف بضابط</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Officer's code compared</source>
        <translation>مقارنة رمز ضابط</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Authority named</source>
        <translation>تسمية مرجع معتمد</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Authority dropped</source>
        <translation>إسقاط مرجع معتمد</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Roster signed</source>
        <translation>توقيع جدول ضباط</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Key revoked</source>
        <translation>إبطال مفتاح</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Key renewed</source>
        <translation>تجديد مفتاح</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Key destroyed</source>
        <translation>إتلاف مفتاح</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Epoch declared</source>
        <translation>إعلان حقبة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Paper given out</source>
        <translation>إصدار شهادة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Paper received</source>
        <translation>استلام شهادة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Audit exported</source>
        <translation>تصدير التدقيق</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Evidence kept</source>
        <translation>حفظ دليل</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Evidence exported</source>
        <translation>تصدير دليل</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Clock set back</source>
        <translation>رجوع الساعة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Records exported</source>
        <translation>تصدير سجلات</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Context imported</source>
        <translation>استيراد سياق</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Context removed</source>
        <translation>إزالة سياق</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Policy added</source>
        <translation>إضافة سياسة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Policy removed</source>
        <translation>إزالة سياسة وسم</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Setting changed</source>
        <translation>تغيير إعداد</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Relay joined</source>
        <translation>انضمام إلى خادم ترحيل</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Relay left</source>
        <translation>ترك خادم ترحيل</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Dead drop set</source>
        <translation>ضبط صندوق بريد ميت</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Dead drop left</source>
        <translation>ترك صندوق البريد الميت</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Passphrase changed</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Recovery changed</source>
        <translation>تغيير الاسترداد</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Policy signed</source>
        <translation>توقيع توجيه</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Policy set aside</source>
        <translation>تنحية توجيه</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Gate overridden</source>
        <translation>تجاوز بوابة الإخراج</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Retention set</source>
        <translation>تحديد الاحتفاظ</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Hold placed</source>
        <translation>فرض حجز</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Hold lifted</source>
        <translation>رفع حجز</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Record destroyed</source>
        <translation>إتلاف سجل</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Compartment made</source>
        <translation>إنشاء المقصورة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Compartment's passphrase</source>
        <translation>عبارة مرور المقصورة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Compartment opened</source>
        <translation>فتح المقصورة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Compartment closed</source>
        <translation>إغلاق المقصورة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Compartment taken out</source>
        <translation>إخراج المقصورة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Compartment back</source>
        <translation>إعادة المقصورة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Identity kept apart</source>
        <translation>حفظ هوية على حدة</translation>
    </message>
    <message>
        <location filename="../../ui/acts.py"/>
        <source>Identity destroyed</source>
        <translation>إتلاف هوية</translation>
    </message>
    <message>
        <location filename="../../ui/again.py"/>
        <source>Reason, kept in the audit trail</source>
        <translation>السبب، ويُحفظ في مسار التدقيق</translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../ui/ask.py"/>
        <source>Your passphrase, once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/behind.py"/>
        <source>Copied within Liaison. To take it out, export it with a reason.</source>
        <translation>نُسخ داخل Liaison. لإخراجه صدّره مع ذكر السبب.</translation>
    </message>
    <message>
        <location filename="../../ui/behind.py"/>
        <source>This is an older copy of the vault, open for reading only.</source>
        <translation>هذه نسخة أقدم من الخزنة، مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="../../ui/behind.py"/>
        <source>If the newer one is lost, declare a new epoch in the settings.</source>
        <translation>إن ضاعت النسخة الأحدث فأعلن حقبة جديدة في الإعدادات.</translation>
    </message>
    <message>
        <location filename="../../ui/behind.py"/>
        <source>A FLASH bundle has arrived from {who}.</source>
        <translation>وصلت حزمة FLASH من {who}.</translation>
    </message>
    <message>
        <location filename="../../ui/behind.py"/>
        <source>an officer</source>
        <translation>ضابط ما</translation>
    </message>
    <message>
        <location filename="../../ui/behind.py"/>
        <source>It waits on the page Exchange, under Bundles.</source>
        <translation>تنتظر في صفحة التبادل تحت الحزم.</translation>
    </message>
    <message>
        <location filename="../../ui/checking.py"/>
        <source>Checking the export</source>
        <translation>جارٍ التحقق من التصدير</translation>
    </message>
    <message>
        <location filename="../../ui/checking.py"/>
        <source>Check an export…</source>
        <translation>التحقق من تصدير…</translation>
    </message>
    <message>
        <location filename="../../ui/checking.py"/>
        <source>Check an export</source>
        <translation>التحقق من تصدير</translation>
    </message>
    <message>
        <location filename="../../ui/checking.py"/>
        <source>What another officer exported is checked by its signatures alone. Nothing is kept.</source>
        <translation>ما صدّره ضابط آخر يُتحقق منه بتوقيعاته وحدها. ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/checking.py"/>
        <source>An audit trail: a folder</source>
        <translation>مسار تدقيق: مجلد</translation>
    </message>
    <message>
        <location filename="../../ui/checking.py"/>
        <source>Evidence: a file</source>
        <translation>دليل: ملف</translation>
    </message>
    <message>
        <location filename="../../ui/checking.py"/>
        <source>Check it</source>
        <translation>تحقق منه</translation>
    </message>
    <message>
        <location filename="../../ui/code.py"/>
        <source>The code of your card, a picture to be scanned</source>
        <translation>رمز بطاقتك، صورة للمسح</translation>
    </message>
    <message>
        <location filename="../../ui/code.py"/>
        <source>Your card's code</source>
        <translation>رمز بطاقتك</translation>
    </message>
    <message>
        <location filename="../../ui/code.py"/>
        <source>Let the other officer scan it from this screen, face to face. It says whose card is yours and brings nothing else along. Over a line, read the words or the digits out: they stand for the same card.</source>
        <translation>دع الضابط الآخر يمسحه من هذه الشاشة، وجها لوجه. يبيّن أي بطاقة بطاقتك ولا يحمل معه شيئا آخر. وعبر خط اتصال اقرأ الكلمات أو الأرقام بصوت مسموع: فهي تدل على البطاقة نفسها.</translation>
    </message>
    <message>
        <location filename="../../ui/code.py"/>
        <source>Ten words</source>
        <translation>عشر كلمات</translation>
    </message>
    <message>
        <location filename="../../ui/code.py"/>
        <source>For a radio</source>
        <translation>للاسلكي</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>In person</source>
        <translation>وجها لوجه</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>in person</source>
        <translation>وجها لوجه</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>By radio</source>
        <translation>باللاسلكي</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>by radio</source>
        <translation>باللاسلكي</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>By telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>by telephone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Compare words with {who}</source>
        <translation>مقارنة الكلمات مع {who}</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Read your ten words out, and type the ten you hear. Do it face to face or over a line where you know the voice; the machine decides whether they are the card's.</source>
        <translation>اقرأ كلماتك العشر بصوت مسموع، واكتب الكلمات العشر التي تسمعها. افعل ذلك وجها لوجه أو عبر خط تعرف فيه الصوت؛ والآلة تقرر هل هي كلمات البطاقة.</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>You hear each other</source>
        <translation>كيف يسمع كل منكما الآخر</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Yours: read these out</source>
        <translation>كلماتك: اقرأها بصوت مسموع</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Theirs: type what you hear</source>
        <translation>كلمات الآخر: اكتب ما تسمعه</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Their word {n}</source>
        <translation>كلمة الآخر رقم {n}</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Add this card?</source>
        <translation>إضافة هذه البطاقة؟</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>The card is whole and signed with its own keys. Whose it is, nothing in it can tell: anyone can write any name on a card. Compare its words with the officer.</source>
        <translation>البطاقة سليمة وموقعة بمفاتيحها هي. أما لمن هي فلا شيء فيها يدل على ذلك: يستطيع أي شخص أن يكتب أي اسم على بطاقة. قارن كلماتها مع الضابط.</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Its fingerprint, ten words. Let the officer read them to you.</source>
        <translation>بصمتها، عشر كلمات. دع الضابط يقرأها عليك.</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Add only</source>
        <translation>إضافة فقط</translation>
    </message>
    <message>
        <location filename="../../ui/compare.py"/>
        <source>Add and compare…</source>
        <translation>إضافة ومقارنة…</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Ask to pass it on</source>
        <translation>طلب نقله إلى غيرك</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>{title} is a record of {author}, who alone can consent that you pass it on. You sign the request; it stands in your audit trail.</source>
        <translation>{title} سجل كتبه {author}، وهو وحده من يوافق على أن تنقله. أنت توقّع الطلب، ويبقى في مسار التدقيق لديك.</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Every officer of {organisation}</source>
        <translation>كل ضابط في {organisation}</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>To whom it would go</source>
        <translation>إلى من يصل</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Why; the author reads it</source>
        <translation>السبب؛ يقرؤه الكاتب</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Sign the request</source>
        <translation>توقيع الطلب</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Consent?</source>
        <translation>هل توافق؟</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>{who} may then pass version {n} of {title} on to {whom}, with proof that it is yours. What has left stays where it is.</source>
        <translation>يجوز عندئذ أن ينقل {who} الإصدار {n} من {title} إلى {whom}، مع إثبات أنه لك. وما خرج يبقى حيث هو.</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>{days}, until {until}</source>
        <translation>{days}، حتى {until}</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Without a limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Words for the officer who asks; may be empty</source>
        <translation>كلمات للضابط الذي يطلب؛ يجوز تركها فارغة</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Sign the consent</source>
        <translation>توقيع الموافقة</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>{who} asks to pass {title}, version {n}, on to {whom}</source>
        <translation>يطلب {who} نقل {title}، الإصدار {n}، إلى {whom}</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Grant…</source>
        <translation>موافقة…</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Deny…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Grant: {asks}</source>
        <translation>موافقة: {asks}</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Deny: {asks}</source>
        <translation>رفض: {asks}</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>{when}, because: {why}</source>
        <translation>{when}، والسبب: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>an unknown officer</source>
        <translation>ضابط غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>There is nobody to pass it on to.</source>
        <translation>ليس هناك من تنقله إليه.</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Take in the card of another officer first.</source>
        <translation>أدخل أولا بطاقة ضابط آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>The request is signed</source>
        <translation>وُقّع الطلب</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Your consent is signed</source>
        <translation>وُقّعت موافقتك</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>{who} asks to pass {title}, version {n}, on to {whom}. The reason is sent along.</source>
        <translation>يطلب {who} نقل {title}، الإصدار {n}، إلى {whom}. ويُرسل السبب مع الجواب.</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Deny it?</source>
        <translation>هل ترفض؟</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Sign the refusal</source>
        <translation>توقيع الرفض</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Your refusal is signed</source>
        <translation>وُقّع رفضك</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>{who} may then pass version {n} on to {whom} no more. What has left already stays where it is. The reason is sent along.</source>
        <translation>لا يجوز بعدئذ أن ينقل {who} الإصدار {n} إلى {whom}. وما خرج من قبل يبقى حيث هو. ويُرسل السبب معه.</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Take the consent back?</source>
        <translation>سحب الموافقة؟</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Take it back</source>
        <translation>سحبها</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Your consent is taken back</source>
        <translation>سُحبت موافقتك</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>It rides with your next bundle to {who}, or goes now in a bundle of its own.</source>
        <translation>يُرسل مع حزمتك التالية إلى {who}، أو يُرسل الآن في حزمة مستقلة.</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Send now…</source>
        <translation>إرسال الآن…</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>With the next bundle</source>
        <translation>مع الحزمة التالية</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Where shall it go?</source>
        <translation>أين يوضع؟</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <location filename="../../ui/consenting.py"/>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>Choose a row to read it.</source>
        <translation>اختر صفا لقراءته.</translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>Row {n} of {file}. Nobody of us witnessed it.</source>
        <translation>الصف {n} من {file}. لم يشهد عليه أحد منا.</translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>a file</source>
        <translation>ملف ما</translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>As the file has it</source>
        <translation>كما ورد في الملف</translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>SENSOR</source>
        <translation>استشعار</translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>CONTEXT</source>
        <translation>سياق</translation>
    </message>
    <message>
        <location filename="../../ui/contextrow.py"/>
        <source>about</source>
        <translation>نحو</translation>
    </message>
    <message>
        <location filename="../../ui/copying.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../../ui/copying.py"/>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <location filename="../../ui/copying.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="../../ui/copying.py"/>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="../../ui/copying.py"/>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <location filename="../../ui/copying.py"/>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Courier's manifest</source>
        <translation>بيان الناقل</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>A page to print and to sign when the bundles change hands: their numbers, sizes and SHA-256. It says nothing of what is in them.</source>
        <translation>صفحة تُطبع وتُوقّع عند انتقال الحزم من يد إلى يد: أرقامها وأحجامها وقيم SHA-256. ولا تذكر شيئا مما فيها.</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Bundles that are carried</source>
        <translation>الحزم المحمولة</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>A page to print</source>
        <translation>صفحة للطباعة</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Say by name who the bundles are for</source>
        <translation>ذكر أسماء من لهم الحزم</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Whoever sees the page then knows who works with whom.</source>
        <translation>كل من يرى الصفحة يعرف عندئذ من يعمل مع من.</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Where do the bundles lie?</source>
        <translation>أين توجد الحزم؟</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Where shall the manifest go?</source>
        <translation>أين يوضع البيان؟</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Save here</source>
        <translation>الحفظ هنا</translation>
    </message>
    <message>
        <location filename="../../ui/courier.py"/>
        <source>Manifest of {bundles} saved as {name}</source>
        <translation>حُفظ بيان {bundles} باسم {name}</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Due for disposition</source>
        <translation>مستحق للتصرف النهائي</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Choose what is to be destroyed for good. Entries and proofs stay in the log.</source>
        <translation>اختر ما يُتلف نهائيا. تبقى القيود والبراهين في المسار.</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>What is due</source>
        <translation>ما حان أجله</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Reason, kept in the tombstones</source>
        <translation>السبب، ويُحفظ في محاضر الإتلاف</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Type the word {word} to go on</source>
        <translation>اكتب كلمة {word} للمتابعة</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>destroy</source>
        <translation>إتلاف</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Destroy</source>
        <translation>إتلاف</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/disposal.py"/>
        <source>{n} records are due</source>
        <extracomment>One in English: {n} record is due</extracomment>
        <translation>
            <numerusform>لا سجلات حان أجلها</numerusform>
            <numerusform>سجل واحد حان أجله</numerusform>
            <numerusform>سجلان حان أجلهما</numerusform>
            <numerusform>{n} سجلات حان أجلها</numerusform>
            <numerusform>{n} سجلا حان أجلها</numerusform>
            <numerusform>{n} سجل حان أجلها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Nothing is due</source>
        <translation>لم يحن أجل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>{due}; {n} of them must stay</source>
        <translation>{due}؛ ويجب أن يبقى منها {n}</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Destroying {what}</source>
        <translation>جارٍ الإتلاف: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/disposal.py"/>
        <source>{n} records were destroyed</source>
        <extracomment>One in English: {n} record was destroyed</extracomment>
        <translation>
            <numerusform>لم يُتلف أي سجل</numerusform>
            <numerusform>أُتلف سجل واحد</numerusform>
            <numerusform>أُتلف سجلان</numerusform>
            <numerusform>أُتلفت {n} سجلات</numerusform>
            <numerusform>أُتلف {n} سجلا</numerusform>
            <numerusform>أُتلف {n} سجل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>{done}, {n} are left</source>
        <translation>{done}، وبقي {n}</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Rule {rule}, due since {when}</source>
        <translation>القاعدة {rule}، حان الأجل منذ {when}</translation>
    </message>
    <message>
        <location filename="../../ui/disposal.py"/>
        <source>Stays: {why}</source>
        <translation>يبقى: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>Declare a new epoch?</source>
        <translation>إعلان حقبة جديدة؟</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>This copy is older than what was signed last, and the audit trail may not go on from here: two histories of one trail are what a forger makes. A new epoch begins a new trail with new keys and says where the older one broke off.</source>
        <translation>هذه النسخة أقدم مما وُقّع آخر مرة، ولا يجوز أن يتواصل مسار التدقيق من هنا: فتاريخان لمسار واحد هما ما يصنعه المزوّر. تبدأ الحقبة الجديدة مسارا جديدا بمفاتيح جديدة وتبيّن أين انقطع المسار الأقدم.</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>Records, officers and bundles that are in this copy stay.</source>
        <translation>تبقى السجلات والضباط والحزم الموجودة في هذه النسخة.</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>What was written after this copy was made is not here.</source>
        <translation>ما كُتب بعد صنع هذه النسخة ليس هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>What was sealed before can be read, and not be amended.</source>
        <translation>ما خُتم من قبل يمكن قراءته ولا يمكن تعديله.</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>You get a new card. Every officer has to compare it with you again.</source>
        <translation>تحصل على بطاقة جديدة. ويجب أن يقارنها كل ضابط معك من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>Rosters and introductions that you signed are to be signed anew.</source>
        <translation>جداول الضباط والتعريفات التي وقّعتها يجب توقيعها من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>It cannot be taken back.</source>
        <translation>لا يمكن الرجوع عن ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>Reason, for everybody to read</source>
        <translation>السبب، ليقرأه الجميع</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>When the older keys fell into other hands; empty where they did not</source>
        <translation>متى وقعت المفاتيح الأقدم في أيد أخرى؛ يُترك فارغا إن لم تقع</translation>
    </message>
    <message>
        <location filename="../../ui/epoch.py"/>
        <source>Declare a new epoch</source>
        <translation>إعلان حقبة جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>two different trails that both have {n} entries are signed</source>
        <translation>وُقّع مساران مختلفان عدد القيود في كل منهما {n}</translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>two different entries are signed in one place, entry {n}</source>
        <translation>وُقّع قيدان مختلفان في موضع واحد، هو القيد {n}</translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>a trail of {n} entries is signed, and a later one that begins otherwise</source>
        <translation>وُقّع مسار عدد قيوده {n}، ومسار لاحق يبدأ على غير ذلك</translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>a trail of {n} entries is signed, and a bundle whose proof does not lead from it</source>
        <translation>وُقّع مسار عدد قيوده {n}، وحزمة لا يبدأ برهانها منه</translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>It does not prove which history is true, nor who did it: a stolen key and an older copy of the vault that was used again look the same. Speak to the officer first.</source>
        <translation>لا يثبت أي التاريخين صحيح، ولا من فعل ذلك: فالمفتاح المسروق والنسخة الأقدم من الخزنة التي استُخدمت مجددا يبدوان سواء. كلّم الضابط أولا.</translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>The keys of {who} signed two histories</source>
        <translation>وقّعت مفاتيح {who} تاريخين</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/evidence.py"/>
        <source>{n} further pieces</source>
        <extracomment>One in English: {n} further piece</extracomment>
        <translation>
            <numerusform>لا أدلة أخرى</numerusform>
            <numerusform>دليل آخر</numerusform>
            <numerusform>دليلان آخران</numerusform>
            <numerusform>{n} أدلة أخرى</numerusform>
            <numerusform>{n} دليلا آخر</numerusform>
            <numerusform>{n} دليل آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>{who}: {what}. Shown by {by}, kept {when}.</source>
        <translation>{who}: {what}. كشفه {by}، وحُفظ في {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>Save the evidence…</source>
        <translation>حفظ الدليل…</translation>
    </message>
    <message>
        <location filename="../../ui/evidence.py"/>
        <source>an officer whose card was removed</source>
        <translation>ضابط أُزيلت بطاقته</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Save {records} as a plain file</source>
        <translation>حفظ {records} كملف غير مشفر</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Anyone who finds the file can read it. The audit trail keeps what left, and why.</source>
        <translation>كل من يعثر على الملف يستطيع قراءته. ويحفظ مسار التدقيق ما خرج ولماذا.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Who may read it</source>
        <translation>من يجوز له قراءته</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Only I: up to any marking</source>
        <translation>أنا فقط: حتى أي وسم</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Up to {level}</source>
        <translation>حتى {level}</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Released to</source>
        <translation>الجهات المتاح لها</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Leaves or stays</source>
        <translation>يخرج أو يبقى</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>No folder chosen yet</source>
        <translation>لم يُختر مجلد بعد</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Released to (FIN, UN…)</source>
        <translation>الجهات المتاح لها (FIN, UN…)</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>What leaves and what stays</source>
        <translation>ما يخرج وما يبقى</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Looking at what may leave: {share}</source>
        <translation>يجري النظر فيما يجوز أن يخرج: {share}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exporting.py"/>
        <source>{n} records leave</source>
        <extracomment>One in English: {n} record leaves</extracomment>
        <translation>
            <numerusform>لا يخرج أي سجل</numerusform>
            <numerusform>يخرج سجل واحد</numerusform>
            <numerusform>يخرج سجلان</numerusform>
            <numerusform>تخرج {n} سجلات</numerusform>
            <numerusform>يخرج {n} سجلا</numerusform>
            <numerusform>يخرج {n} سجل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Nothing leaves</source>
        <translation>لا شيء يخرج</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exporting.py"/>
        <source>{n} stay</source>
        <extracomment>One in English: {n} stays</extracomment>
        <translation>
            <numerusform>لا يبقى شيء</numerusform>
            <numerusform>يبقى واحد</numerusform>
            <numerusform>يبقى اثنان</numerusform>
            <numerusform>تبقى {n}</numerusform>
            <numerusform>يبقى {n}</numerusform>
            <numerusform>يبقى {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Save where?</source>
        <translation>أين يُحفظ؟</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Writing the file</source>
        <translation>جارٍ كتابة الملف</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Nothing in this list is sealed.</source>
        <translation>لا شيء مختوم في هذه القائمة.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Only sealed records can be saved outside.</source>
        <translation>لا يُحفظ خارجا إلا السجلات المختومة.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Save the label as XML</source>
        <translation>حفظ العلامة بصيغة XML</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>The file says how the record is marked, as STANAG 4774 has it, and nothing else of it. The audit trail keeps that it left.</source>
        <translation>يقول الملف كيف وُسم السجل وفق STANAG 4774، ولا شيء سوى ذلك. ويحفظ سجل التدقيق خروجه.</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Leaves, OVERRIDING: {why}</source>
        <translation>يخرج بالتجاوز: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/exporting.py"/>
        <source>Leaves</source>
        <translation>يخرج</translation>
    </message>
    <message>
        <location filename="../../ui/faults.py"/>
        <source>Something in Liaison went wrong</source>
        <translation>حدث خلل في Liaison</translation>
    </message>
    <message>
        <location filename="../../ui/faults.py"/>
        <source>What you did last was not carried out. Everything saved before is safe in the vault. Lock and unlock to go on with a fresh window; if it happens again, report the line below, which holds nothing of what you wrote.</source>
        <translation>لم يُنفذ آخر ما فعلته. كل ما حُفظ قبله آمن في الخزنة. اقفل ثم افتح القفل لتتابع بنافذة جديدة؛ وإن تكرر ذلك فأبلغ عن السطر أدناه، فهو لا يحوي شيئا مما كتبت.</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Folder or file</source>
        <translation>مجلد أو ملف</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Content of the folder</source>
        <translation>محتوى المجلد</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Places</source>
        <translation>أماكن</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>This folder cannot be opened.</source>
        <translation>لا يمكن فتح هذا المجلد.</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>No folders here.</source>
        <translation>لا مجلدات هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>No fitting files here.</source>
        <translation>لا ملفات مناسبة هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Home</source>
        <translation>المجلد الرئيسي</translation>
    </message>
    <message>
        <location filename="../../ui/files.py"/>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <location filename="../../ui/forms/attachments.py"/>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <location filename="../../ui/forms/attachments.py"/>
        <source>Take {name} off the record</source>
        <translation>نزع {name} من السجل</translation>
    </message>
    <message>
        <location filename="../../ui/forms/chip.py"/>
        <source>as the record</source>
        <translation>كوسم السجل</translation>
    </message>
    <message>
        <location filename="../../ui/forms/chip.py"/>
        <source>Mark</source>
        <translation>وسم</translation>
    </message>
    <message>
        <location filename="../../ui/forms/chip.py"/>
        <source>Marked {marking}</source>
        <translation>الوسم: {marking}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/chip.py"/>
        <source>As the record: {marking}</source>
        <translation>كالسجل: {marking}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/chip.py"/>
        <source>Another marking…</source>
        <translation>وسم آخر…</translation>
    </message>
    <message>
        <location filename="../../ui/forms/editor.py"/>
        <source>One a line</source>
        <translation>بند واحد في كل سطر</translation>
    </message>
    <message>
        <location filename="../../ui/forms/editor.py"/>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/fold.py"/>
        <source>Folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <location filename="../../ui/forms/fold.py"/>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <location filename="../../ui/forms/fold.py"/>
        <source>Unfolded</source>
        <translation>مبسوط</translation>
    </message>
    <message>
        <location filename="../../ui/forms/fold.py"/>
        <source>needed to seal</source>
        <translation>لازم للختم</translation>
    </message>
    <message>
        <location filename="../../ui/forms/links.py"/>
        <source>Kind of link</source>
        <translation>نوع الرابط</translation>
    </message>
    <message>
        <location filename="../../ui/forms/links.py"/>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <location filename="../../ui/forms/links.py"/>
        <source>Known from</source>
        <translation>معروف من</translation>
    </message>
    <message>
        <location filename="../../ui/forms/links.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="../../ui/forms/links.py"/>
        <source>Link a record…</source>
        <translation>ربط سجل…</translation>
    </message>
    <message>
        <location filename="../../ui/forms/make.py"/>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="../../ui/forms/make.py"/>
        <source>Needed to seal. {help}</source>
        <translation>لازم للختم. {help}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/make.py"/>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/make.py"/>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marker.py"/>
        <source>Write something in this field before you mark it</source>
        <translation>اكتب شيئا في هذا الحقل قبل وسمه</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marker.py"/>
        <source>Read a label</source>
        <translation>قراءة علامة</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marker.py"/>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Marking policy</source>
        <translation>سياسة الوسم</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Read from a label file…</source>
        <translation>القراءة من ملف علامة…</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Nobody else</source>
        <translation>لا أحد غيرهم</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Everyone it is released to</source>
        <translation>كل من أُفرج لهم عنه</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Releasable to</source>
        <translation>الجهات الجائز إتاحته لها</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>For the eyes of these only</source>
        <translation>مقصور على</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Caveats</source>
        <translation>قيود التداول</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Releasable to, parted by commas</source>
        <translation>الجهات الجائز إتاحته لها، مفصولة بفواصل</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>ONLY for, parted by commas</source>
        <translation>ONLY لِـ، تفصل بينها فواصل</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Caveats, parted by commas</source>
        <translation>قيود التداول، مفصولة بفواصل</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>{marking}, of a policy that is not here: it stays until you choose another.</source>
        <translation>{marking}، من سياسة غير موجودة هنا: يبقى هذا الوسم حتى تختار غيره.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Level of the marking</source>
        <translation>مستوى الوسم</translation>
    </message>
    <message>
        <location filename="../../ui/forms/marking.py"/>
        <source>Mark this portion</source>
        <translation>وسم هذا الجزء</translation>
    </message>
    <message>
        <location filename="../../ui/forms/number.py"/>
        <source>This is not a whole number.</source>
        <translation>هذا ليس عددا صحيحا.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/picker.py"/>
        <source>Choose a record</source>
        <translation>اختيار سجل</translation>
    </message>
    <message>
        <location filename="../../ui/forms/picker.py"/>
        <source>Some of its words</source>
        <translation>بعض كلماته</translation>
    </message>
    <message>
        <location filename="../../ui/forms/picker.py"/>
        <source>Records that fit</source>
        <translation>السجلات المطابقة</translation>
    </message>
    <message>
        <location filename="../../ui/forms/picker.py"/>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>How complete the record is</source>
        <translation>مدى اكتمال السجل</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Worth adding</source>
        <translation>تحسن إضافته</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Seal…</source>
        <translation>ختم…</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Discard this draft</source>
        <translation>إهمال هذه المسودة</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Sealing fixes the record and enters it into the audit trail.</source>
        <translation>الختم يثبت السجل ويقيده في مسار التدقيق.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Needed to seal</source>
        <translation>لازم للختم</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>{n} % filled</source>
        <translation>مُلئ {n} %</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>The mandate</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Raise the marking</source>
        <translation>رفع الوسم</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>to {marking}</source>
        <translation>إلى {marking}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Under-marked</source>
        <translation>وسم غير كاف</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rail.py"/>
        <source>Its marking does not cover:</source>
        <translation>لا يغطي وسمه:</translation>
    </message>
    <message>
        <location filename="../../ui/forms/record.py"/>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <location filename="../../ui/forms/record.py"/>
        <source>{field}: choose a record</source>
        <translation>{field}: اختيار سجل</translation>
    </message>
    <message>
        <location filename="../../ui/forms/record.py"/>
        <source>{field}: point at no record</source>
        <translation>{field}: عدم الإشارة إلى أي سجل</translation>
    </message>
    <message>
        <location filename="../../ui/forms/record.py"/>
        <source>None chosen</source>
        <translation>لم يُختر شيء</translation>
    </message>
    <message>
        <location filename="../../ui/forms/record.py"/>
        <source>{id}, which is not in this vault</source>
        <translation>{id}، وهو ليس في هذه الخزنة</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rows.py"/>
        <source>Remove: {what}</source>
        <translation>إزالة: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rows.py"/>
        <source>Add an entry</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rows.py"/>
        <source>{list} {n}</source>
        <translation>{list} {n}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/rows.py"/>
        <source>Removed an entry</source>
        <translation>أُزيل بند</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Seal version {n}</source>
        <translation>ختم الإصدار {n}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Seal this record</source>
        <translation>ختم هذا السجل</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Sealed, it cannot be changed any more: a correction is a new version beside it, with its reason. This is what will be fixed:</source>
        <translation>بعد الختم لا يمكن تغييره: فالتصحيح إصدار جديد إلى جانبه مع سببه. وهذا ما سيُثبَّت:</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>I have read this, and seal it as it is marked</source>
        <translation>قرأت هذا، وأختم السجل كما هو موسوم</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/forms/sealing.py"/>
        <source>{n} facts</source>
        <extracomment>One in English: {n} fact</extracomment>
        <translation>
            <numerusform>لا وقائع</numerusform>
            <numerusform>واقعة واحدة</numerusform>
            <numerusform>واقعتان</numerusform>
            <numerusform>{n} وقائع</numerusform>
            <numerusform>{n} واقعة</numerusform>
            <numerusform>{n} واقعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/forms/sealing.py"/>
        <source>{n} claims</source>
        <extracomment>One in English: {n} claim</extracomment>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>{n} ادعاءات</numerusform>
            <numerusform>{n} ادعاء</numerusform>
            <numerusform>{n} ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/forms/sealing.py"/>
        <source>{n} assessments</source>
        <extracomment>One in English: {n} assessment</extracomment>
        <translation>
            <numerusform>لا تقييمات</numerusform>
            <numerusform>تقييم واحد</numerusform>
            <numerusform>تقييمان</numerusform>
            <numerusform>{n} تقييمات</numerusform>
            <numerusform>{n} تقييما</numerusform>
            <numerusform>{n} تقييم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/forms/sealing.py"/>
        <source>{n} files</source>
        <extracomment>One in English: {n} file</extracomment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Parties</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Statements</source>
        <translation>الإفادات</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Marking</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <location filename="../../ui/forms/sealing.py"/>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Reliability of the source</source>
        <translation>موثوقية المصدر</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Information</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Credibility of the information</source>
        <translation>مصداقية المعلومات</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Confidence</source>
        <translation>درجة الثقة</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Who said or saw it</source>
        <translation>من قال ذلك أو رآه</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Word for word</source>
        <translation>بالحرف</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Speaker</source>
        <translation>المتكلم</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Kind of speech</source>
        <translation>نوع القول</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Remove this statement</source>
        <translation>إزالة هذه الإفادة</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Statement {n}: {what}</source>
        <translation>الإفادة {n}: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Statement {n}</source>
        <translation>الإفادة {n}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Add a statement</source>
        <translation>إضافة إفادة</translation>
    </message>
    <message>
        <location filename="../../ui/forms/statements.py"/>
        <source>Removed a statement</source>
        <translation>أُزيلت إفادة</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>A date-time group, or a date with its zone</source>
        <translation>مجموعة تاريخ ووقت، أو تاريخ مع منطقته الزمنية</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>{field}: put in the present time</source>
        <translation>{field}: إدراج الوقت الحالي</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>until {when}</source>
        <translation>حتى {when}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>About {when}</source>
        <translation>حوالي {when}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>Name of the place</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>Grid or coordinates</source>
        <translation>الشبكة أو الإحداثيات</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>Show the place on a map, or pick it there</source>
        <translation>عرض المكان على خريطة، أو اختياره عليها</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>{field}: name of the place</source>
        <translation>{field}: اسم المكان</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>{field}: grid reference or coordinates</source>
        <translation>{field}: مرجع الشبكة أو الإحداثيات</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>{field}: show it on a map, or pick it there</source>
        <translation>{field}: عرضه على خريطة، أو اختياره عليها</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>{field}: map</source>
        <translation>{field}: الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/forms/when_where.py"/>
        <source>to {n} m</source>
        <translation>بدقة {n} م</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Amending version {n}</source>
        <translation>تعديل الإصدار {n}</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Saved {ago}, in the vault</source>
        <translation>حُفظ {ago}، في الخزنة</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Took {name} off the record</source>
        <translation>أُزيل {name} من السجل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/forms/writer.py"/>
        <source>{n} statements</source>
        <extracomment>One in English: {n} statement</extracomment>
        <translation>
            <numerusform>لا إفادات</numerusform>
            <numerusform>إفادة واحدة</numerusform>
            <numerusform>إفادتان</numerusform>
            <numerusform>{n} إفادات</numerusform>
            <numerusform>{n} إفادة</numerusform>
            <numerusform>{n} إفادة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>The amendment is dropped; version {n} stays as it is.</source>
        <translation>أُسقط التعديل؛ ويبقى الإصدار {n} كما هو.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>All that was written here goes, with its {n}. Nothing sealed is touched.</source>
        <translation>يُحذف كل ما كُتب هنا، ومعه {n}. ولا يُمس شيء مختوم.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Discard this draft?</source>
        <translation>إهمال هذه المسودة؟</translation>
    </message>
    <message>
        <location filename="../../ui/forms/writer.py"/>
        <source>Discard</source>
        <translation>إهمال</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>This case and every record of it</source>
        <translation>هذه القضية وكل سجل فيها</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>This profile and every record that names the person</source>
        <translation>هذا الملف التعريفي وكل سجل يذكر اسم الشخص</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>record {id}</source>
        <translation>السجل {id}</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>case {id}</source>
        <translation>القضية {id}</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>person {id}</source>
        <translation>الشخص {id}</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>Lift…</source>
        <translation>رفع…</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>Lift the hold on {what}</source>
        <translation>رفع الحجز عن {what}</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>On {what} since {when}: {why}</source>
        <translation>على {what} منذ {when}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>On this record since {when}: {why}</source>
        <translation>على هذا السجل منذ {when}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>What is to be held?</source>
        <translation>ما الذي يُحجز؟</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>Nothing under a hold is destroyed, whatever the rules say.</source>
        <translation>لا يُتلف شيء تحت الحجز مهما قالت القواعد.</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>This record alone</source>
        <translation>هذا السجل وحده</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>Put a hold on it?</source>
        <translation>فرض حجز عليه؟</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>From now on {title} is not destroyed until the hold is lifted.</source>
        <translation>من الآن فصاعدا لا يُتلف {title} حتى يُرفع الحجز.</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>Place the hold</source>
        <translation>فرض الحجز</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>The hold stands</source>
        <translation>الحجز قائم</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>Lift this hold?</source>
        <translation>رفع هذا الحجز؟</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>Lift it</source>
        <translation>رفعه</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>What it covers may be destroyed again.</source>
        <translation>ما يشمله يجوز إتلافه مجددا.</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>It takes your passphrase again.</source>
        <translation>تُطلب عبارة مرورك مجددا.</translation>
    </message>
    <message>
        <location filename="../../ui/holds.py"/>
        <source>The hold is lifted</source>
        <translation>رُفع الحجز</translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>Hot note</source>
        <translation>ملاحظة فورية</translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>It is {now}. Note what you would forget; the rest can be completed later.</source>
        <translation>الوقت {now}. دوّن ما قد تنساه؛ أما الباقي فيمكن إكماله لاحقا.</translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>Who, one person a line</source>
        <translation>من، شخص واحد في كل سطر</translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>Where: a grid reference, degrees, or the name of a place</source>
        <translation>أين: مرجع شبكي أو درجات أو اسم مكان</translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>What was promised</source>
        <translation>ما وُعد به</translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>Keep it</source>
        <translation>حفظها</translation>
    </message>
    <message>
        <location filename="../../ui/hotnote.py"/>
        <source>Kept as a draft; Today lists what it still needs</source>
        <translation>حُفظت كمسودة؛ وتعرض صفحة اليوم ما ينقصها</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Real identity: kept apart</source>
        <translation>الهوية الحقيقية: محفوظة على حدة</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>This vault has no compartment for real identities. Settings make one.</source>
        <translation>ليس في هذه الخزنة مقصورة للهويات الحقيقية. وتُنشأ في الإعدادات.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>To the settings</source>
        <translation>إلى الإعدادات</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>{why} So no real identity can be kept for this record.</source>
        <translation>{why} ولذلك لا يمكن حفظ هوية حقيقية لهذا السجل.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Closed. It opens with a passphrase of its own, for five minutes at most.</source>
        <translation>مغلقة. وتُفتح بعبارة مرور خاصة بها، لخمس دقائق على الأكثر.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Nothing is kept for this person yet.</source>
        <translation>لم يُحفظ شيء لهذا الشخص بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Open the compartment of real identities</source>
        <translation>فتح مقصورة الهويات الحقيقية</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Ways to reach</source>
        <translation>سبل الاتصال</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Notes</source>
        <translation>إيضاحات</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Write it down…</source>
        <translation>تدوينها…</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Close now</source>
        <translation>إغلاق الآن</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Destroy…</source>
        <translation>إتلاف…</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Closes in {time}</source>
        <translation>تُغلق بعد {time}</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Open the compartment?</source>
        <translation>هل تُفتح المقصورة؟</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>It stays open for five minutes at most, and closes after one minute without a key or click and when the vault is locked. Opening it is logged.</source>
        <translation>تبقى مفتوحة خمس دقائق على الأكثر، وتُغلق بعد دقيقة بلا ضغطة مفتاح أو نقرة وعند قفل الخزنة. ويُسجل فتحها في مسار التدقيق.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Passphrase of the compartment</source>
        <translation>عبارة مرور المقصورة</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>The trail is given to others. Name nobody in it.</source>
        <translation>يُعطى المسار لآخرين. فلا تذكر فيه اسم أحد.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Open</source>
        <translation>سالك</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Destroy this identity?</source>
        <translation>هل تُتلف هذه الهوية؟</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>The record stays under its code name. What is destroyed cannot be brought back; earlier copies of the vault still hold it, encrypted.</source>
        <translation>يبقى السجل باسمه الرمزي. وما يُتلف لا يمكن استرجاعه؛ وما زالت النسخ السابقة من الخزنة تحتوي عليه مشفرا.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Real identity</source>
        <translation>الهوية الحقيقية</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Kept under the key of the compartment alone: no search, export, bundle or log holds any of it.</source>
        <translation>محفوظة بمفتاح المقصورة وحده: لا شيء منها في بحث أو تصدير أو حزمة أو مسار.</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Keep apart</source>
        <translation>الحفظ على حدة</translation>
    </message>
    <message>
        <location filename="../../ui/identity.py"/>
        <source>Closes in {time}, and what is not kept by then is lost.</source>
        <translation>تُغلق بعد {time}، وما لم يُحفظ حتى ذلك الحين يضيع.</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Kept as it is</source>
        <translation>يُحفظ كما هو</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Begins</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Precision in metres</source>
        <translation>الدقة بالأمتار</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Code of time precision</source>
        <translation>رمز دقة الوقت</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Code of place precision</source>
        <translation>رمز دقة المكان</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Left out</source>
        <translation>يُستبعد</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Take in as context</source>
        <translation>إدخال كسياق</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Context: written by others</source>
        <translation>سياق: كتبه آخرون</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Sensor: measured by a device</source>
        <translation>استشعار: قاسه جهاز</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Dates are written</source>
        <translation>ترتيب كتابة التواريخ</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>day, month, year</source>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>month, day, year</source>
        <translation>شهر، يوم، سنة</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>year, month, day</source>
        <translation>سنة، شهر، يوم</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Zone of times without one</source>
        <translation>منطقة الأوقات الخالية من منطقة</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Why it is taken in, kept in the audit trail</source>
        <translation>سبب إدخاله، ويُحفظ في مسار التدقيق</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Keep these columns for the next file, as…</source>
        <translation>حفظ هذه الأعمدة للملف التالي باسم…</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Take it in</source>
        <translation>إدخاله</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>The first rows as they would be kept</source>
        <translation>الصفوف الأولى كما ستُحفظ</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>What each column means</source>
        <translation>معنى كل عمود</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>This very file is here already. Remove it first to read it anew.</source>
        <translation>هذا الملف نفسه موجود هنا. أزله أولا لتقرأه من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>No row of it can be read by these columns.</source>
        <translation>لا يمكن قراءة أي صف منه بهذه الأعمدة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/importdialog.py"/>
        <source>{n} more rows</source>
        <extracomment>One in English: {n} more row</extracomment>
        <translation>
            <numerusform>لا صفوف أخرى</numerusform>
            <numerusform>صف آخر</numerusform>
            <numerusform>صفان آخران</numerusform>
            <numerusform>{n} صفوف أخرى</numerusform>
            <numerusform>{n} صفا آخر</numerusform>
            <numerusform>{n} صف آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>and {rows}</source>
        <translation>و{rows}</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>This is no zone: write one letter, or an offset as +02:00.</source>
        <translation>هذه ليست منطقة: اكتب حرفا واحدا أو فارقا مثل +02:00.</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Contact cards</source>
        <translation>بطاقات جهات اتصال</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>Calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>{rows} can be read</source>
        <translation>يمكن قراءة {rows}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/importdialog.py"/>
        <source>{n} rows</source>
        <extracomment>One in English: {n} row</extracomment>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفا</numerusform>
            <numerusform>{n} صف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source>, {n} cannot</source>
        <translation>، ولا يمكن قراءة {n}</translation>
    </message>
    <message>
        <location filename="../../ui/importdialog.py"/>
        <source> The columns are those kept as “{name}”.</source>
        <translation> الأعمدة هي المحفوظة باسم «{name}».</translation>
    </message>
    <message>
        <location filename="../../ui/map/backdrop.py"/>
        <source>E</source>
        <translation>ق</translation>
    </message>
    <message>
        <location filename="../../ui/map/backdrop.py"/>
        <source>W</source>
        <translation>غ</translation>
    </message>
    <message>
        <location filename="../../ui/map/backdrop.py"/>
        <source>N</source>
        <translation>ش</translation>
    </message>
    <message>
        <location filename="../../ui/map/backdrop.py"/>
        <source>S</source>
        <translation>ج</translation>
    </message>
    <message>
        <location filename="../../ui/map/backdrop.py"/>
        <source>{n} m</source>
        <translation>{n} م</translation>
    </message>
    <message>
        <location filename="../../ui/map/backdrop.py"/>
        <source>Boundaries shown are not an endorsement or acceptance</source>
        <translation>لا تعني الحدود المبينة تأييدا ولا قبولا</translation>
    </message>
    <message>
        <location filename="../../ui/map/backdrop.py"/>
        <source>The coast outlines are not installed: “make map” fetches them</source>
        <translation>خطوط السواحل غير مثبتة: يجلبها الأمر «make map»</translation>
    </message>
    <message>
        <location filename="../../ui/map/boxing.py"/>
        <source>Place on the map</source>
        <translation>مكان على الخريطة</translation>
    </message>
    <message>
        <location filename="../../ui/map/boxing.py"/>
        <source>Move the map until it shows what you look for, or draw a box with Shift held.</source>
        <translation>حرّك الخريطة حتى تُظهر ما تبحث عنه، أو ارسم إطارا مع الضغط على Shift.</translation>
    </message>
    <message>
        <location filename="../../ui/map/boxing.py"/>
        <source>Take what is in view</source>
        <translation>أخذ ما هو ظاهر</translation>
    </message>
    <message>
        <location filename="../../ui/map/boxing.py"/>
        <source>Take this box</source>
        <translation>أخذ هذا الإطار</translation>
    </message>
    <message>
        <location filename="../../ui/map/boxing.py"/>
        <source>{south} {west} to {north} {east}</source>
        <translation>من {south} {west} إلى {north} {east}</translation>
    </message>
    <message>
        <location filename="../../ui/map/canvas.py"/>
        <source>Middle at {place}.</source>
        <translation>المركز: {place}.</translation>
    </message>
    <message>
        <location filename="../../ui/map/canvas.py"/>
        <source>Arrows move, + and - zoom, Home shows all, Enter takes what is at the cross.</source>
        <translation>الأسهم للتحريك، و+ و- للتكبير والتصغير، وHome لعرض الكل، وEnter لأخذ ما عند التقاطع.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/map/canvas.py"/>
        <source>{n} rows of context</source>
        <extracomment>One in English: {n} row of context</extracomment>
        <translation>
            <numerusform>لا صفوف سياق</numerusform>
            <numerusform>صف سياق واحد</numerusform>
            <numerusform>صفا سياق</numerusform>
            <numerusform>{n} صفوف سياق</numerusform>
            <numerusform>{n} صف سياق</numerusform>
            <numerusform>{n} صف سياق</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/map/canvas.py"/>
        <source>In view: {records}, {rows}.</source>
        <translation>في المشهد: {records}، {rows}.</translation>
    </message>
    <message>
        <location filename="../../ui/map/front.py"/>
        <source>to {n} km</source>
        <translation>بدقة {n} كم</translation>
    </message>
    <message>
        <location filename="../../ui/map/marks.py"/>
        <source>{n}k</source>
        <translation>{n}ك</translation>
    </message>
    <message>
        <location filename="../../ui/map/spotcard.py"/>
        <source>Show it in Context</source>
        <translation>عرضه في السياق</translation>
    </message>
    <message>
        <location filename="../../ui/map/spotcard.py"/>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Make a policy</source>
        <translation>إعداد توجيه</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>You sign what the desks of your organisation's officers have to keep to. It is in force where you were named its authority, and here from now on. The newest one counts alone.</source>
        <translation>أنت توقّع ما يجب أن تلتزم به مكاتب ضباط منظمتك. يسري حيث سُمّيت مرجعا معتمدا لها، وهنا من الآن. ولا يُعتد إلا بالأحدث.</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Officers on no roster get nothing marked</source>
        <translation>الضباط غير المدرجين في جدول لا يحصلون على شيء موسوم</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Its last day</source>
        <translation>يومه الأخير</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>To its officers, in your own words</source>
        <translation>إلى ضباطها، بكلماتك</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Sign and save</source>
        <translation>توقيع وحفظ</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/orgpolicies.py"/>
        <source>{n} minutes</source>
        <extracomment>One in English: {n} minute</extracomment>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Lock after at most</source>
        <translation>القفل بعد مدة أقصاها</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>A new key after at most</source>
        <translation>مفتاح جديد بعد مدة أقصاها</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Leaves in the clear up to</source>
        <translation>يخرج مكشوفا حتى</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>A refusal may be overridden for one act, with a reason, where</source>
        <translation>يجوز تجاوز الرفض لفعل واحد، بسبب، إذا كان</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Marking policies to take first</source>
        <translation>سياسات الوسم المقدمة</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Where shall the policy's file go?</source>
        <translation>أين يوضع ملف التوجيه؟</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>The policy is signed, and saved as {name}.</source>
        <translation>وُقّع التوجيه وحُفظ باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/orgpolicies.py"/>
        <source>Give the file to the officers who named you the authority.</source>
        <translation>أعط الملف للضباط الذين سمّوك مرجعا معتمدا.</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>It goes although {rules}. It takes your passphrase again.</source>
        <translation>يذهب مع أن: {rules}. ويتطلب عبارة المرور مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Seal it against a rule?</source>
        <translation>هل يُختم خلافا لقاعدة؟</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Override and seal</source>
        <translation>تجاوز واختم</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Override what the gate refuses?</source>
        <translation>هل تُتجاوز بوابة الإخراج؟</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Your organisation's policy lets these refusals be overridden for one act. It takes your passphrase; the audit trail keeps who got what, against which rule and why.</source>
        <translation>يسمح توجيه منظمتك بتجاوز هذه الموانع لفعل واحد. يتطلب ذلك عبارة المرور؛ ويحفظ مسار التدقيق من حصل على ماذا، وخلافا لأي قاعدة، ولماذا.</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Let it pass although</source>
        <translation>دعه يمر مع أن</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Show what would leave</source>
        <translation>أظهر ما سيخرج</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Override…</source>
        <translation>تجاوز…</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Do not override</source>
        <translation>لا تتجاوز</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>YOU OVERRIDE A REFUSAL: it goes although {rules}. Reason: {reason}</source>
        <translation>أنت تتجاوز رفضا: يذهب مع أن {rules}. السبب: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/overriding.py"/>
        <source>Your policy lets an officer override this for one act: {rules}.</source>
        <translation>يسمح توجيهك للضابط بتجاوز هذا لفعل واحد: {rules}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Verify all</source>
        <translation>التحقق من الكل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Due for disposition…</source>
        <translation>مستحق للتصرف النهائي…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Show only</source>
        <translation>إظهار فقط</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Entries of the audit trail</source>
        <translation>قيود مسار التدقيق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Checkpoint signed with both keys · root {root}…</source>
        <translation>نقطة تحقق موقعة بكلا المفتاحين · الجذر {root}…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>{n} not witnessed yet</source>
        <translation>{n} غير مشهود عليها بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>all witnessed</source>
        <translation>مشهود عليها كلها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>{who} has seen the first {n}, {day}</source>
        <translation>اطلع {who} على أول {n}، {day}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>An officer whose card was removed</source>
        <translation>ضابط أُزيلت بطاقته</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Nobody else has seen any of it: the next bundle you receive may confirm it.</source>
        <translation>لم ير أحد غيرك شيئا منه: قد تؤكده الحزمة التالية التي تستلمها.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Verifying every entry</source>
        <translation>جارٍ التحقق من كل قيد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Copy the whole vault folder first: it is the evidence.</source>
        <translation>انسخ مجلد الخزنة كاملا أولا: فهو الدليل.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Export the audit trail</source>
        <translation>تصدير مسار التدقيق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>It goes to a new folder in {folder}, with every proof, for anyone to check. No content of records is in it; who did what, and when, is.</source>
        <translation>يُكتب في مجلد جديد داخل {folder} مع كل البراهين، ليتحقق منه أي شخص. ليس فيه شيء من محتوى السجلات؛ بل من فعل ماذا ومتى.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Exporting the audit trail</source>
        <translation>جارٍ تصدير مسار التدقيق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>The audit trail is exported.</source>
        <translation>صُدِّر مسار التدقيق.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Whoever gets the folder checks it with: liaison audit verify</source>
        <translation>يتحقق منه من يحصل على المجلد بالأمر: liaison audit verify</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Save the entry and its proof</source>
        <translation>حفظ القيد وبرهانه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Save it</source>
        <translation>احفظه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Save the evidence</source>
        <translation>حفظ الدليل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit.py"/>
        <source>Saved in {folder}</source>
        <translation>حُفظ في {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>No entry chosen</source>
        <translation>لم يُختر قيد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Choose an entry to see its signed bytes and its proof.</source>
        <translation>اختر قيدا لترى بايتاته الموقعة وبرهانه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Entry {n}</source>
        <translation>القيد {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Show the record</source>
        <translation>إظهار السجل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Show the officer</source>
        <translation>إظهار الضابط</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>What was signed, byte for byte</source>
        <translation>ما وُقِّع عليه، بايت ببايت</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Proof that it is in the trail</source>
        <translation>برهان وجوده في المسار</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Save entry and proof…</source>
        <translation>حفظ القيد والبرهان…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Not before {when}, by the clock of {who}</source>
        <translation>ليس قبل {when}، بحسب ساعة {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Not after {when}, by the clock of {who}</source>
        <translation>ليس بعد {when}، بحسب ساعة {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>When, by the clocks of others</source>
        <translation>الوقت بحسب ساعات الآخرين</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Nobody else's clock says: the time is the officer's own word.</source>
        <translation>لا تبيّنه ساعة أحد غيره: الوقت قول الضابط نفسه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/audit_entry.py"/>
        <source>Hash of the entry (SHA-256)</source>
        <translation>بصمة القيد الرقمية (SHA-256)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bound.py"/>
        <source>Under a legal hold</source>
        <translation>تحت حجز قانوني</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bound.py"/>
        <source>You consented that it is passed on</source>
        <translation>وافقتَ على نقله</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bound.py"/>
        <source>By {who}, version {n}, to {whom}, without a limit</source>
        <translation>ينقل {who} الإصدار {n} إلى {whom}، بلا حد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bound.py"/>
        <source>By {who}, version {n}, to {whom}, until {until}</source>
        <translation>ينقل {who} الإصدار {n} إلى {whom}، حتى {until}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bound.py"/>
        <source>Take back…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/bound.py"/>
        <source>Take back: {consent}</source>
        <translation>سحب: {consent}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Only its author amends a record. You can send him what you would change.</source>
        <translation>لا يعدّل السجل إلا كاتبه. ويمكنك أن ترسل إليه ما تود تغييره.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Propose an amendment…</source>
        <translation>اقتراح تعديل…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/branches.py"/>
        <source>Proposals ({n})</source>
        <extracomment>One in English: Proposal (1)</extracomment>
        <translation>
            <numerusform>لا مقترحات</numerusform>
            <numerusform>مقترح واحد</numerusform>
            <numerusform>مقترحان</numerusform>
            <numerusform>المقترحات ({n})</numerusform>
            <numerusform>المقترحات ({n})</numerusform>
            <numerusform>المقترحات ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>{who}, {when}, on version {n}</source>
        <translation>{who}، {when}، على الإصدار {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Open the proposal of {who}</source>
        <translation>فتح مقترح {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Merged in version {n}</source>
        <translation>دُمج في الإصدار {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Its author's key is not to be relied on</source>
        <translation>لا يُعوَّل على مفتاح كاتبه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Parts were withheld: what is missing was not taken out by its author</source>
        <translation>حُجبت أجزاء: ما ينقص لم يحذفه كاتبه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>The version that it began from is not here, so it cannot be merged</source>
        <translation>الإصدار الذي انطلق منه ليس هنا، فلا يمكن دمجه</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/branches.py"/>
        <source>{n} more</source>
        <extracomment>One in English: {n} more</extracomment>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
            <numerusform>{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Merge…</source>
        <translation>دمج…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Merge the proposal of {who}</source>
        <translation>دمج مقترح {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Propose an amendment</source>
        <translation>اقتراح تعديل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>You write a copy of this record as it should read. It is a record of your own, which you seal and send to its author; he decides what he takes over.</source>
        <translation>تكتب نسخة من هذا السجل كما ينبغي أن يكون. وهي سجل لك تختمه وترسله إلى كاتبه؛ وهو يقرر ما يأخذ به.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Propose</source>
        <translation>اقتراح</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/branches.py"/>
        <source>Both of you changed {n} portions, and differently. Decide which are to stand.</source>
        <extracomment>One in English: Both of you changed one portion, and differently. Decide which one is to stand.</extracomment>
        <translation>
            <numerusform>لم تغيّرا أي جزء تغييرا مختلفا.</numerusform>
            <numerusform>غيّر كلاكما جزءا واحدا تغييرا مختلفا. قرر أيهما يبقى.</numerusform>
            <numerusform>غيّر كلاكما جزأين تغييرا مختلفا. قرر ما يبقى.</numerusform>
            <numerusform>غيّر كلاكما {n} أجزاء تغييرا مختلفا. قرر ما يبقى.</numerusform>
            <numerusform>غيّر كلاكما {n} جزءا تغييرا مختلفا. قرر ما يبقى.</numerusform>
            <numerusform>غيّر كلاكما {n} جزء تغييرا مختلفا. قرر ما يبقى.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>The proposal and you changed different portions. Choose what you do not want taken over.</source>
        <translation>غيّر المقترح وأنت أجزاء مختلفة. اختر ما لا تريد الأخذ به.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Merge the proposal</source>
        <translation>دمج المقترح</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Your version says all of it already.</source>
        <translation>إصدارك يقول كل هذا من قبل.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Go on in the draft</source>
        <translation>المتابعة في المسودة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>What is to stand in {portion}</source>
        <translation>ما يبقى في {portion}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Decide…</source>
        <translation>قرر…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>As the proposal says</source>
        <translation>كما يقول المقترح</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>As my version says</source>
        <translation>كما يقول إصداري</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Both, mine first</source>
        <translation>كلاهما، وما لي أولا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>My version</source>
        <translation>إصداري</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>The proposal</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>Marks of portions</source>
        <translation>وسوم الأجزاء</translation>
    </message>
    <message>
        <location filename="../../ui/pages/branches.py"/>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No contacts yet</source>
        <translation>لا اتصالات بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>Every meeting, call and chance contact is one log: when, where, who, and what was said. Hot note starts one that happens now.</source>
        <translation>كل اجتماع ومكالمة ولقاء عابر سجل واحد: متى وأين ومن وماذا قيل. والملاحظة الفورية تبدأ سجلا لما يجري الآن.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No negotiations yet</source>
        <translation>لا مفاوضات بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>A case holds the mandate with its red lines and bottom lines. Notes and proposal rounds belong to it, and every proposal is held against it before it is sealed.</source>
        <translation>تضم القضية التفويض بخطوطه الحمراء وحدوده الدنيا المقبولة. وإليها تنتمي الملاحظات وجولات المقترحات، ويُقاس عليها كل مقترح قبل ختمه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No promises yet</source>
        <translation>لا وعود بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>What one side promised the other, in its exact words, with its deadline and what became of it. A line of a sealed contact log becomes one in one step.</source>
        <translation>ما وعد به طرف طرفا آخر بنصه وموعده وما آل إليه. وسطر من محضر اتصال مختوم يصير وعدا بخطوة واحدة.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No incidents yet</source>
        <translation>لا حوادث بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>What happened on the ground: incidents, alleged violations from the allegation to the finding, and the patrols that saw it.</source>
        <translation>ما وقع على الأرض: الحوادث والانتهاكات المدعاة من الادعاء إلى الاستنتاج والدوريات التي رأتها.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>Nothing is watched yet</source>
        <translation>لا شيء تحت الرصد بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>An indicator is one plain question asked again and again, with what is normal and what is alarming. Its observations are kept here beside it.</source>
        <translation>المؤشر سؤال بسيط يُطرح مرة بعد مرة، ومعه ما هو عادي وما هو مقلق. وتُحفظ مشاهداته بجانبه هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No people yet</source>
        <translation>لا أشخاص بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>Who is who: names in every script, roles, ties between them, and how they like to be reached. Records that name them are found from here.</source>
        <translation>من هو من: الأسماء بكل خط والأدوار والصلات بينهم وكيف يفضلون أن يُتصل بهم. ومن هنا تجد السجلات التي تذكرهم.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>No reports yet</source>
        <translation>لا تقارير بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/collections.py"/>
        <source>A SITREP is filled from the records of its period and then edited. A template adds your organisation's own fields to a kind of record.</source>
        <translation>يُملأ تقرير الحالة من سجلات فترته ثم يُحرَّر. ويضيف القالب حقول منظمتك الخاصة إلى نوع من السجلات.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Take in a file…</source>
        <translation>إدخال ملف…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Files taken in</source>
        <translation>الملفات المدخلة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Remove this file…</source>
        <translation>إزالة هذا الملف…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Search in all files</source>
        <translation>البحث في كل الملفات</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Take in a first file…</source>
        <translation>إدخال ملف أول…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>No context yet</source>
        <translation>لا سياق بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Take in what others recorded: tables and maps (CSV, GeoJSON), contact cards (vCard), calendars (iCalendar). None of us witnessed it, so it is read-only, marked as what it is, and leaves in no bundle.</source>
        <translation>أدخل ما سجله آخرون: جداول وخرائط (CSV, GeoJSON) وبطاقات جهات اتصال (vCard) وتقاويم (iCalendar). لم يشهد عليه أحد منا، فهو للقراءة فقط وموسوم بحقيقته ولا يخرج في أي حزمة.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/context.py"/>
        <source>{n} rows found</source>
        <extracomment>One in English: {n} row found</extracomment>
        <translation>
            <numerusform>لم يُعثر على صفوف</numerusform>
            <numerusform>عُثر على صف واحد</numerusform>
            <numerusform>عُثر على صفين</numerusform>
            <numerusform>عُثر على {n} صفوف</numerusform>
            <numerusform>عُثر على {n} صفا</numerusform>
            <numerusform>عُثر على {n} صف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Nothing found in any file.</source>
        <translation>لم يُعثر على شيء في أي ملف.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>{rows}, taken in {when}. None of us witnessed them.</source>
        <translation>{rows}، أُدخلت في {when}. لم يشهد عليها أحد منا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Take in a file as context</source>
        <translation>إدخال ملف كسياق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Look at it</source>
        <translation>معاينته</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Reading {file}</source>
        <translation>جارٍ قراءة {file}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Taking in {file}</source>
        <translation>جارٍ إدخال {file}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Taken in as context: {rows}</source>
        <translation>أُدخل كسياق: {rows}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Remove this file's rows?</source>
        <translation>إزالة صفوف هذا الملف؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>{rows} of {file} go for good. The audit trail keeps that they were here.</source>
        <translation>تُحذف {rows} من {file} نهائيا. ويحفظ مسار التدقيق أنها كانت هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Remove them</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/context.py"/>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Destroyed</source>
        <translation>مُتلَف</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Go on amending</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Amend…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Next step…</source>
        <translation>الخطوة التالية…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>EXERCISE</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>statement {n}</source>
        <translation>الإفادة {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>promise {n}</source>
        <translation>الوعد {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Make…</source>
        <translation>إنشاء…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Make a record of {line}</source>
        <translation>إنشاء سجل من {line}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Make of this: {kind}</source>
        <translation>إنشاء من هذا: {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Save outside…</source>
        <translation>حفظ خارج الخزنة…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Look</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail.py"/>
        <source>Look at {name}</source>
        <translation>معاينة {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>the audit trail of an earlier epoch</source>
        <translation>مسار التدقيق لحقبة سابقة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>the audit trail</source>
        <translation>مسار التدقيق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>the author's audit trail</source>
        <translation>مسار تدقيق كاتب السجل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>Sealed {when} by {who}, entry {entry} of {trail}</source>
        <translation>ختمه {who} في {when}، القيد {entry} من {trail}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>It belongs to an epoch before your own: it can be read, and not amended</source>
        <translation>ينتمي إلى حقبة سابقة لحقبتك: يمكن قراءته ولا يمكن تعديله</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>Witnessed by {names}</source>
        <translation>شهد عليه {names}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>Not yet witnessed by another officer</source>
        <translation>لم يشهد عليه ضابط آخر بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>Version {n}. Reason: {why}</source>
        <translation>الإصدار {n}. السبب: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>An amendment is being written</source>
        <translation>يجري تحرير تعديل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>The author's key was revoked, and nobody had seen this before that time: it may be written by somebody else</source>
        <translation>أُبطل مفتاح الكاتب، ولم يكن أحد قد رأى هذا قبل ذلك الوقت: ربما كتبه شخص آخر</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>The author's key was revoked later; this had been seen before that time</source>
        <translation>أُبطل مفتاح الكاتب لاحقا؛ وقد شوهد هذا قبل ذلك الوقت</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>The author's key was compared with the author</source>
        <translation>قورن مفتاح كاتب السجل معه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>The author's key was never compared: it may be someone else's</source>
        <translation>لم يُقارن مفتاح كاتب السجل قط: فقد يكون مفتاح شخص آخر</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>Needed before it can be sealed:</source>
        <translation>لازم قبل أن يمكن ختمه:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>The mandate stops it, as said below.</source>
        <translation>يوقفه التفويض، كما هو مبين أدناه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>It can be sealed as it is.</source>
        <translation>يمكن ختمه كما هو.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>Ask to pass it on…</source>
        <translation>طلب نقله إلى غيرك…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_cards.py"/>
        <source>Send…</source>
        <translation>إرسال…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>Put a hold on it…</source>
        <translation>فرض حجز عليه…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>Save the label as XML…</source>
        <translation>حفظ العلامة بصيغة XML…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>FACT</source>
        <translation>واقعة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>CLAIM</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>ASSESSMENT</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>source {grade}</source>
        <translation>المصدر {grade}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>information {grade}</source>
        <translation>المعلومة {grade}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>Record {id}, destroyed {when}</source>
        <translation>السجل {id}، أُتلف في {when}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/detail_parts.py"/>
        <source>{how}: this record</source>
        <translation>{how}: هذا السجل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Give</source>
        <translation>إعطاء</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Bundles</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Open a bundle…</source>
        <translation>فتح حزمة…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>{n} to write</source>
        <translation>{n} للكتابة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>This record is another officer's, who has not consented that you pass it on.</source>
        <translation>هذا السجل لضابط آخر لم يوافق على أن تنقله.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Ask for consent where you read it.</source>
        <translation>اطلب الموافقة حيث تقرؤه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Sealing the bundle</source>
        <translation>جارٍ ختم الحزمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Sealed; it goes as soon as there is a link</source>
        <translation>خُتمت؛ وتُرسل متى توفر اتصال</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>{n} bundles are written: for each officer what he may have. See Bundles.</source>
        <translation>كُتبت {n} حزم: لكل ضابط ما يجوز له. انظر صفحة الحزم.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Write the bundle again</source>
        <translation>كتابة الحزمة مجددا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>In one file or cut into parts; whole parts that are there already stay.</source>
        <translation>في ملف واحد أو مقسّمة إلى أجزاء؛ والأجزاء الكاملة الموجودة هناك تبقى.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Writing the bundle again</source>
        <translation>جارٍ كتابة الحزمة مجددا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>The bundle is signed and waits under Bundles: write it again there.</source>
        <translation>الحزمة موقعة وتنتظر في صفحة الحزم: اكتبها مجددا هناك.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Where shall the receipts go?</source>
        <translation>أين توضع إشعارات الاستلام؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Sealing the receipts</source>
        <translation>جارٍ ختم إشعارات الاستلام</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/exchange.py"/>
        <source>{n} bundles of receipts are written</source>
        <extracomment>One in English: {n} bundle of receipts is written</extracomment>
        <translation>
            <numerusform>لم تُكتب أي حزمة من إشعارات الاستلام</numerusform>
            <numerusform>كُتبت حزمة واحدة من إشعارات الاستلام</numerusform>
            <numerusform>كُتبت حزمتان من إشعارات الاستلام</numerusform>
            <numerusform>كُتبت {n} حزم من إشعارات الاستلام</numerusform>
            <numerusform>كُتبت {n} حزمة من إشعارات الاستلام</numerusform>
            <numerusform>كُتبت {n} حزمة من إشعارات الاستلام</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Open a bundle</source>
        <translation>فتح حزمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Open bundle</source>
        <translation>فتح الحزمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Verifying the bundle</source>
        <translation>جارٍ التحقق من الحزمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Taking the bundle in</source>
        <translation>جارٍ إدخال الحزمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Kept aside; the file stays where it is</source>
        <translation>وُضعت جانبا؛ ويبقى الملف حيث هو</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Refuse this bundle</source>
        <translation>رفض هذه الحزمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Nothing of it is kept. That you refused it, and why, stands in the audit trail.</source>
        <translation>لا يُحفظ شيء منها. أما أنك رفضتها ولماذا فيبقى في مسار التدقيق.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Refuse it</source>
        <translation>رفضها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>Refused, and noted in the audit trail</source>
        <translation>رُفضت، ودُوّن ذلك في مسار التدقيق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange.py"/>
        <source>The evidence is kept</source>
        <translation>حُفظ الدليل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/exchange_arrived.py"/>
        <source>{n} bundles arrived</source>
        <extracomment>One in English: {n} bundle arrived</extracomment>
        <translation>
            <numerusform>لم تصل حزم</numerusform>
            <numerusform>وصلت حزمة واحدة</numerusform>
            <numerusform>وصلت حزمتان</numerusform>
            <numerusform>وصلت {n} حزم</numerusform>
            <numerusform>وصلت {n} حزمة</numerusform>
            <numerusform>وصلت {n} حزمة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_arrived.py"/>
        <source>It cannot be opened</source>
        <translation>لا يمكن فتحها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_arrived.py"/>
        <source>{precedence} from {who}</source>
        <translation>{precedence} من {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_arrived.py"/>
        <source>Look at the bundle from {who}</source>
        <translation>النظر في الحزمة من {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_arrived.py"/>
        <source>Do not offer the bundle from {who} again</source>
        <translation>عدم عرض الحزمة من {who} مجددا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>in its turn</source>
        <translation>في دوره</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>before routine</source>
        <translation>قبل المعتاد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>at once</source>
        <translation>في الحال</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>before everything</source>
        <translation>قبل كل شيء</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Search your sealed records</source>
        <translation>البحث في سجلاتك المختومة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Records to give</source>
        <translation>السجلات المراد إعطاؤها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Nothing sealed yet</source>
        <translation>لم يُختم شيء بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Only sealed records of your own can be given. Seal one first.</source>
        <translation>لا تُعطى إلا سجلاتك المختومة. اختم سجلا أولا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Nothing fits</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Try fewer words.</source>
        <translation>جرب كلمات أقل.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Clear</source>
        <translation>مسح الاختيار</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Officers to give it to</source>
        <translation>الضباط المراد إعطاؤهم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>No officers yet</source>
        <translation>لا ضباط بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Add the identity card of each officer you exchange with.</source>
        <translation>أضف بطاقة هوية كل ضابط تتبادل معه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Precedence</source>
        <translation>الأسبقية</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Stick or folder it is written to</source>
        <translation>ذاكرة USB أو المجلد الذي تُكتب فيه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Seal bundle</source>
        <translation>ختم الحزمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>The archive key {key}… can open it too.</source>
        <translation>مفتاح الأرشيف {key}… يستطيع فتحها أيضا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>No archive key: only the officers chosen can open it.</source>
        <translation>لا مفتاح أرشيف: لا يفتحها إلا الضباط المختارون.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>{n} chosen</source>
        <translation>اختير {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>a stick or folder</source>
        <translation>ذاكرة USB أو مجلد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Still to choose: {things}.</source>
        <translation>بقي اختيار: {things}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>Nothing chosen</source>
        <translation>لم يُختر شيء بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_compose.py"/>
        <source>{records} to {people}</source>
        <translation>{records} إلى {people}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_found.py"/>
        <source>Leave out</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_found.py"/>
        <source>Look at {file}</source>
        <translation>النظر في {file}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_found.py"/>
        <source>Do not offer {file} again</source>
        <translation>عدم عرض {file} مجددا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/exchange_found.py"/>
        <source>{n} new bundles found</source>
        <extracomment>One in English: {n} new bundle found</extracomment>
        <translation>
            <numerusform>لم يُعثر على حزم جديدة</numerusform>
            <numerusform>عُثر على حزمة جديدة واحدة</numerusform>
            <numerusform>عُثر على حزمتين جديدتين</numerusform>
            <numerusform>عُثر على {n} حزم جديدة</numerusform>
            <numerusform>عُثر على {n} حزمة جديدة</numerusform>
            <numerusform>عُثر على {n} حزمة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Bundles given</source>
        <translation>الحزم المسلَّمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Nothing given yet</source>
        <translation>لم يُعط شيء بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Bundles that you seal stand here, and can be written again.</source>
        <translation>الحزم التي تختمها تظهر هنا، ويمكن كتابتها مجددا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Bundles received</source>
        <translation>الحزم المستلمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Nothing received yet</source>
        <translation>لم يُستلم شيء بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Open a bundle from a stick: you see the verdict on it before its content.</source>
        <translation>افتح حزمة من ذاكرة USB: ترى الحكم عليها قبل محتواها.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Open a first bundle…</source>
        <translation>فتح حزمة أولى…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Write again…</source>
        <translation>كتابة مجددا…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Handed over…</source>
        <translation>تم التسليم…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Courier's manifest…</source>
        <translation>بيان الناقل…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Acted on…</source>
        <translation>تم اتخاذ إجراء…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Send receipts…</source>
        <translation>إرسال إشعارات الاستلام…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Look again</source>
        <translation>معاينة مجددا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Kept aside</source>
        <translation>موضوعة جانبا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Sealed</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Taken in</source>
        <translation>أُدخلت</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>From</source>
        <translation>مِن</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Sealed by the sender</source>
        <translation>ختمها المرسل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>signed, not yet written</source>
        <translation>موقعة، ولم تُكتب بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>written {when}</source>
        <translation>كُتبت في {when}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>{state}, RECEIPT OVERDUE</source>
        <translation>{state}، إشعار الاستلام متأخر عن موعده</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>To whom was it handed over?</source>
        <translation>إلى من سُلّمت؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>To the officer himself, or to whoever carries it to him.</source>
        <translation>إلى الضابط نفسه، أو إلى من يحملها إليه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>All of them</source>
        <translation>كلهم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Handed over</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>When and to whom stands in the audit trail; the clock for the receipt begins.</source>
        <translation>يُذكر الوقت والمستلم في مسار التدقيق؛ وتبدأ مهلة إشعار الاستلام.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Note it</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Who carries it, or how it was given</source>
        <translation>من يحملها، أو كيف سُلّمت</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Noted as handed over</source>
        <translation>دُوّن أنها سُلّمت</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Bundle {number}, {precedence}, to {people}</source>
        <translation>الحزمة {number}، {precedence}، إلى {people}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Acted on</source>
        <translation>تم اتخاذ إجراء</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>The sender gets these words, signed, with your next bundle or with the receipts.</source>
        <translation>تصل هذه الكلمات موقعة إلى المرسل، مع حزمتك التالية أو مع إشعارات الاستلام.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>Sign the receipt</source>
        <translation>توقيع إشعار الاستلام</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>What was done</source>
        <translation>ما الذي تم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>The receipt is signed</source>
        <translation>وُقّع إشعار الاستلام</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>It is not offered again</source>
        <translation>لن تُعرض مجددا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>the newest 200</source>
        <translation>أحدث 200</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>{stage} {when}</source>
        <translation>{stage}: {when}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_lists.py"/>
        <source>{stage}: {n} of {all}</source>
        <translation>{stage}: {n} من {all}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_looks.py"/>
        <source>One file</source>
        <translation>ملف واحد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_looks.py"/>
        <source>Parts of 25 MB: for mail</source>
        <translation>أجزاء من 25 ميغابايت: للبريد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_looks.py"/>
        <source>Parts of 650 MB: for discs</source>
        <translation>أجزاء من 650 ميغابايت: للأقراص</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_looks.py"/>
        <source>Parts of 4 GB: for old sticks</source>
        <translation>أجزاء من 4 غيغابايت: لذاكرات USB القديمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_looks.py"/>
        <source>no time stated</source>
        <translation>لم يُذكر وقت</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_looks.py"/>
        <source>{detail} · version {n}</source>
        <translation>{detail} · الإصدار {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_looks.py"/>
        <source>by {author}, with consent</source>
        <translation>كتبه {author}، بموافقته</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_looks.py"/>
        <source>by {author}, with consent until {until}</source>
        <translation>كتبه {author}، بموافقته حتى {until}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_place.py"/>
        <source>By the relay</source>
        <translation>عبر خادم الترحيل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_place.py"/>
        <source>Where shall the bundle go?</source>
        <translation>أين توضع الحزمة؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_place.py"/>
        <source>By the dead drop</source>
        <translation>عبر صندوق البريد الميت</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>What each will see</source>
        <translation>ما سيراه كل منهم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Once records and officers are chosen, here stands exactly what each can read.</source>
        <translation>متى اختيرت السجلات والضباط ظهر هنا بالضبط ما يستطيع كل منهم قراءته.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>about {size}</source>
        <translation>نحو {size}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Archive key</source>
        <translation>مفتاح الأرشيف</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Whoever holds the archive key {key} sees what is in the bundles.</source>
        <translation>من يحمل مفتاح الأرشيف {key} يرى ما في الحزم.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Whoever holds the archive key {key} sees all that is in the bundle.</source>
        <translation>من يحمل مفتاح الأرشيف {key} يرى كل ما في الحزمة.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Nobody has made sure yet that the key is that officer's.</source>
        <translation>لم يتأكد أحد بعد أن المفتاح لذلك الضابط.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Reason of the amendment</source>
        <translation>سبب التعديل</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>{n} attachments</source>
        <extracomment>One in English: {n} attachment</extracomment>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>{n} مرفقات</numerusform>
            <numerusform>{n} مرفقا</numerusform>
            <numerusform>{n} مرفق</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>{who} gets nothing of this.</source>
        <translation>لا يحصل {who} على شيء من هذا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>{who} sees this by your override. Which rule it goes against stands below.</source>
        <translation>يرى {who} هذا بتجاوزك. والقاعدة التي يخالفها مذكورة أدناه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>{who} sees all of this.</source>
        <translation>{who} يرى كل هذا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>{who} sees a part of this. What is withheld, and why, stands below.</source>
        <translation>يرى {who} جزءا من هذا. وما حُجب وسبب حجبه مبيّنان أدناه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>{kind}, version {n}</source>
        <translation>{kind}، الإصدار {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>It is withheld.</source>
        <translation>هو محجوب.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>OVERRIDDEN.</source>
        <translation>جرى تجاوزه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_preview.py"/>
        <source>Withheld: {portions}.</source>
        <translation>محجوب: {portions}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Lies in</source>
        <translation>مكانها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>For</source>
        <translation>موجهة إلى</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Bundle number</source>
        <translation>رقم الحزمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Audit entry</source>
        <translation>قيد التدقيق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Every byte is on it: it is safe to remove the stick.</source>
        <translation>كل بايت مكتوب عليها: يمكن نزع ذاكرة USB بأمان.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>The bundle is sealed</source>
        <translation>خُتمت الحزمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>{records} from {who} are in your vault.</source>
        <translation>{records} من {who} في خزنتك.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_result.py"/>
        <source>was here already</source>
        <translation>كان موجودا هنا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Keep as team…</source>
        <translation>حفظ بوصفه فريقا…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Remove this team</source>
        <translation>إزالة هذا الفريق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>No team</source>
        <translation>بلا فريق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>{team}: {count}</source>
        <translation>{team}: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Keep these officers as a team</source>
        <translation>حفظ هؤلاء الضباط بوصفهم فريقا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>A team of that name gets these members instead. Every change is logged.</source>
        <translation>إن وُجد فريق بهذا الاسم حلّ هؤلاء محل أعضائه. كل تغيير يُسجَّل في المسار.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Name of the team</source>
        <translation>اسم الفريق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Its officers stay, and so does what was sealed for them.</source>
        <translation>يبقى ضباطه، ويبقى ما خُتم لهم.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Remove this team?</source>
        <translation>إزالة هذا الفريق؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/exchange_teams.py"/>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Party</source>
        <translation>طرف</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Place on the map…</source>
        <translation>مكان على الخريطة…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/filters.py"/>
        <source>Press to ask for all again</source>
        <translation>اضغط لطلب الكل من جديد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>New here</source>
        <translation>جديد هنا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>At the cross; the place is filled in</source>
        <translation>عند التقاطع؛ ويُملأ المكان</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>In view</source>
        <translation>في المشهد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>What one of us recorded: filled marks</source>
        <translation>ما سجّله أحدنا: علامات ممتلئة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>What was taken in from others: hollow marks; filtered by time only</source>
        <translation>ما أُدخل من الآخرين: علامات مفرغة؛ يصفَّى بالوقت وحده</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>Nothing in view</source>
        <translation>لا شيء في المشهد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>Records with a place and context that was taken in show here.</source>
        <translation>تظهر هنا السجلات ذات المكان والسياق الذي أُدخل.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>{records} and {rows} in view</source>
        <translation>في المشهد {records} و{rows}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>Hot note here</source>
        <translation>ملاحظة فورية هنا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>New incident here</source>
        <translation>حادثة جديدة هنا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/map.py"/>
        <source>New contact here</source>
        <translation>اتصال جديد هنا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Compare again…</source>
        <translation>مقارنة مجددا…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Compare words…</source>
        <translation>مقارنة الكلمات…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Give a bundle</source>
        <translation>إعطاء حزمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Read their code…</source>
        <translation>قراءة الرمز…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>The keys of this card signed two histories; evidence is kept.</source>
        <translation>وقّعت مفاتيح هذه البطاقة تاريخين؛ والدليل محفوظ.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Show the evidence</source>
        <translation>إظهار الدليل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>no office stated</source>
        <translation>لم تُذكر وظيفة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>The name looks like that of {names}: look at the fingerprint</source>
        <translation>يشبه الاسم اسم {names}: انظر إلى البصمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>{organisation}, number {n}, by {who}, until {day}</source>
        <translation>{organisation}، الرقم {n}، من {who}، حتى {day}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>{roster}: over</source>
        <translation>{roster}: منتهٍ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>On whose word</source>
        <translation>بشهادة من</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>On the roster</source>
        <translation>في جدول الضباط</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Authority of</source>
        <translation>المرجع المعتمد لـ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Their trail</source>
        <translation>مساره</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>known up to entry {n}, as of {day}</source>
        <translation>معروف حتى القيد {n}، في {day}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>nothing known yet</source>
        <translation>لا شيء معروف بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Knows of yours</source>
        <translation>ما يعرفه من مسارك</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Last given</source>
        <translation>آخر ما أُعطي</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Last received</source>
        <translation>آخر ما استُلم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>{who} has shown a state of {n} entries</source>
        <translation>أظهر {who} حالة عدد قيودها {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>Seen by others</source>
        <translation>ما رآه آخرون</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>has confirmed nothing of your trail yet</source>
        <translation>لم يؤكد شيئا من مسارك بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>has confirmed all {entries}</source>
        <translation>أكد {entries} كلها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>has confirmed the first {n} of {entries}</source>
        <translation>أكد أول {n} من {entries}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>no bundle yet</source>
        <translation>لا حزمة بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officer_card.py"/>
        <source>number {n}, {records}, {when}</source>
        <translation>الرقم {n}، {records}، {when}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Rosters…</source>
        <translation>جداول الضباط…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Ask each officer you exchange with for an identity card, and give yours. Then compare ten words, face to face or by radio.</source>
        <translation>اطلب من كل ضابط تتبادل معه بطاقة هوية، وأعطه بطاقتك. ثم قارنا عشر كلمات، وجها لوجه أو باللاسلكي.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Export your card…</source>
        <translation>تصدير بطاقتك…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Show your code…</source>
        <translation>إظهار رمزك…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Your card</source>
        <translation>بطاقتك</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Your fingerprint: read it out</source>
        <translation>بصمتك: اقرأها بصوت مسموع</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>SHA-256 begins {digits}</source>
        <translation>بداية SHA-256: {digits}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Others need it to check what you give them, and to give to you.</source>
        <translation>يحتاج إليها الآخرون للتحقق مما تعطيهم، ولإعطائك.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Take in a card, a roster or another paper</source>
        <translation>إدخال بطاقة أو جدول ضباط أو شهادة أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Read it</source>
        <translation>قراءتها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>This card is already here</source>
        <translation>هذه البطاقة موجودة هنا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Added {who}; not compared yet</source>
        <translation>أُضيف {who}؛ لم تُقارن بطاقته بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>The words are right: this is the card of {who}</source>
        <translation>الكلمات صحيحة: هذه بطاقة {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>A picture of the other officer's code</source>
        <translation>صورة لرمز الضابط الآخر</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Is this the card of {who}?</source>
        <translation>أهذه بطاقة {who}؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>The code is right. With your passphrase the card counts as compared.</source>
        <translation>الرمز صحيح. وبعبارة المرور تُعدّ البطاقة مقارنة.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>The code is right: this is the card of {who}</source>
        <translation>الرمز صحيح: هذه بطاقة {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Remove the card of {who}?</source>
        <translation>إزالة بطاقة {who}؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Your organisation's policy rests on this card: without it nothing of it is in force here.</source>
        <translation>توجيه منظمتك يستند إلى هذه البطاقة: وبدونها لا يسري منه شيء هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Remove the card</source>
        <translation>إزالة البطاقة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Removed the card of {who}</source>
        <translation>أُزيلت بطاقة {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>The card and the comparison go from this vault: you can seal nothing for this officer, and bundles from there are refused, until the card is added and compared again. Records and bundles you already have stay.</source>
        <translation>تُحذف البطاقة والمقارنة من هذه الخزنة: لا تستطيع ختم شيء لهذا الضابط، وتُرفض الحزم الآتية منه، إلى أن تُضاف البطاقة وتُقارن من جديد. وتبقى السجلات والحزم التي لديك.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Where shall your card go?</source>
        <translation>أين توضع بطاقتك؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/officers.py"/>
        <source>Your card is in {file}</source>
        <translation>بطاقتك في {file}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/page.py"/>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/reading.py"/>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>Try fewer words, or another filter.</source>
        <translation>جرب كلمات أقل أو مرشحا آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>Search in {title}</source>
        <translation>البحث في {title}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>Amended</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/recordlist.py"/>
        <source>In the file {name}: </source>
        <translation>في الملف {name}: </translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Choose a record on the left to read it.</source>
        <translation>اختر سجلا من القائمة لقراءته.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Write a hot note</source>
        <translation>كتابة ملاحظة فورية</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Save the sealed records of this list as a plain file</source>
        <translation>حفظ السجلات المختومة في هذه القائمة ملفا مقروءا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>A contact happening now</source>
        <translation>اتصال يجري الآن</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Amend this record</source>
        <translation>تعديل هذا السجل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>The sealed version stays as it is and stays readable. You write a new version beside it, and the reason goes with it.</source>
        <translation>يبقى الإصدار المختوم كما هو ويبقى مقروءا. وتكتب إصدارا جديدا إلى جانبه، ويرافقه السبب.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Amend</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>{kind}, with {template}</source>
        <translation>{kind}، مع {template}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/records.py"/>
        <source>Sealed, and entered into the audit trail</source>
        <translation>خُتم وقُيد في مسار التدقيق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>Amended, v{n}</source>
        <translation>معدَّل، الإصدار {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>Destroyed record {id}</source>
        <translation>السجل المُتلَف {id}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>witnessed</source>
        <translation>مشهود عليه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>unwitnessed</source>
        <translation>غير مشهود عليه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>key revoked before it was seen</source>
        <translation>أُبطل المفتاح قبل أن يُرى</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>amending</source>
        <translation>قيد التعديل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/rowlist.py"/>
        <source>no time yet</source>
        <translation>لا وقت بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>Keep this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>Forget: {name}</source>
        <translation>نسيان: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>Keep this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>It is kept in the vault and stands over this list.</source>
        <translation>يُحفظ في الخزنة ويظهر فوق هذه القائمة.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/searches.py"/>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Look and time</source>
        <translation>المظهر والوقت</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Locking</source>
        <translation>القفل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>What opens the vault</source>
        <translation>ما يفتح الخزنة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Real identities of sources</source>
        <translation>الهويات الحقيقية للمصادر</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Your organisation's policy</source>
        <translation>توجيه منظمتك</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Marking policies</source>
        <translation>سياسات الوسم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Retention</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>The vault</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>It locks too before the computer sleeps and when the screen is locked.</source>
        <translation>ويُقفل أيضًا قبل سكون الحاسوب وعند قفل الشاشة.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>This system does not say when it is about to sleep: lock it yourself first.</source>
        <translation>لا يُعلن هذا النظام متى يوشك على السكون: أقفله بنفسك قبل ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Of this vault, on every computer it is opened on.</source>
        <translation>تخص هذه الخزنة، على كل حاسوب تُفتح عليه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Of this vault, from its next unlocking on. Until then, that of the computer.</source>
        <translation>لهذه الخزنة، منذ فتحها التالي. وحتى ذلك لغة الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Time zone letter</source>
        <translation>حرف المنطقة الزمنية</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>In which times are proposed and shown. What is sealed keeps its own zone.</source>
        <translation>التي تُقترح بها الأوقات وتُعرض. أما المختوم فيحتفظ بمنطقته.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>So long after the last key or click. Drafts are kept; nothing stays in memory.</source>
        <translation>بعد هذه المدة من آخر ضغطة أو نقرة. تُحفظ المسودات؛ ولا يبقى شيء في ذاكرة الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Whoever holds this key can open every bundle you seal from now on. Each recipient is told. Leave it empty for none.</source>
        <translation>من يحمل هذا المفتاح يستطيع فتح كل حزمة تختمها من الآن فصاعدا. ويُبلَّغ كل متلق بذلك. اتركه فارغا إن لم ترد مفتاحا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>One folder. Copy it whole, while it is locked, and you have a backup.</source>
        <translation>مجلد واحد. انسخه كاملا وهو مقفل، فتكون لديك نسخة احتياطية.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Where it lies</source>
        <translation>مكانها على الحاسوب</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>The computer's keyring remembers how far the audit trail had come.</source>
        <translation>تتذكر حافظة مفاتيح الحاسوب إلى أين بلغ مسار التدقيق.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Whether an older copy put in place of this vault is recognised here.</source>
        <translation>هل تُكتشف هنا نسخة أقدم وُضعت مكان هذه الخزنة.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Older copies</source>
        <translation>النسخ الأقدم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Check the vault</source>
        <translation>فحص الخزنة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Reads every page, verifies every entry and every sealed record.</source>
        <translation>يقرأ كل صفحة، ويتحقق من كل قيد ومن كل سجل مختوم.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Is it whole?</source>
        <translation>هل هي سليمة؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Setting kept</source>
        <translation>حُفظ الإعداد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Protect this vault less?</source>
        <translation>هل تُخفّف حماية هذه الخزنة؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>What is set here protects less than before. It takes your passphrase again.</source>
        <translation>هذا الإعداد يحمي أقل من ذي قبل. ويتطلب عبارة المرور مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Set it</source>
        <translation>اضبطه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Checking the vault</source>
        <translation>جارٍ فحص الخزنة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/settings.py"/>
        <source>{n} hours</source>
        <extracomment>One in English: {n} hour</extracomment>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{n} ساعات</numerusform>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>{n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/settings.py"/>
        <source>{n} seconds</source>
        <extracomment>One in English: {n} second</extracomment>
        <translation>
            <numerusform>لا ثوان</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>{n} ثوان</numerusform>
            <numerusform>{n} ثانية</numerusform>
            <numerusform>{n} ثانية</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Python {python}, Qt {qt}</source>
        <translation>Python {python}، Qt {qt}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>About Liaison</source>
        <translation>عن Liaison</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Liaison {version}</source>
        <translation>Liaison {version}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings.py"/>
        <source>Free software under the GNU General Public License, version 3 or later. It uses no network but a relay that you join or a dead drop that you set, keeps everything in the vault, and can neither prove that what was written is true nor hide that the vault exists.</source>
        <translation>برنامج حر بموجب رخصة GNU General Public License، الإصدار 3 أو ما بعده. لا يستخدم أي شبكة إلا خادم ترحيل تنضم إليه أو صندوق بريد ميتا تضبطه، ويحفظ كل شيء في الخزنة، ولا يستطيع أن يثبت صحة ما كُتب ولا أن يخفي وجود الخزنة.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Make one…</source>
        <translation>إنشاء واحدة…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Bring one back…</source>
        <translation>إعادة واحدة…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Change its passphrase…</source>
        <translation>تغيير عبارة مرورها…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Take it out…</source>
        <translation>إخراجها…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Compartment</source>
        <translation>المقصورة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Who sources really are, apart from their records and under a passphrase of its own. Unlocking the vault does not open it. It can be left behind on a journey.</source>
        <translation>من هم المصادر حقا، على حدة من سجلاتهم وبعبارة مرور خاصة. فتح الخزنة لا يفتحها. ويمكن تركها عند السفر.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>{n} identities are kept apart</source>
        <extracomment>One in English: {n} identity is kept apart</extracomment>
        <translation>
            <numerusform>لا هويات محفوظة على حدة</numerusform>
            <numerusform>هوية واحدة محفوظة على حدة</numerusform>
            <numerusform>هويتان محفوظتان على حدة</numerusform>
            <numerusform>{n} هويات محفوظة على حدة</numerusform>
            <numerusform>{n} هوية محفوظة على حدة</numerusform>
            <numerusform>{n} هوية محفوظة على حدة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>There is none in this vault.</source>
        <translation>لا توجد واحدة في هذه الخزنة.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>The compartment is made</source>
        <translation>أُنشئت المقصورة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>The compartment has another passphrase</source>
        <translation>صار للمقصورة عبارة مرور أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Where the compartment goes</source>
        <translation>إلى أين تذهب المقصورة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Take this folder</source>
        <translation>اختيار هذا المجلد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>The compartment is taken out</source>
        <translation>أُخرجت المقصورة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>A compartment that was taken out</source>
        <translation>مقصورة سبق إخراجها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Take this file</source>
        <translation>اختيار هذا الملف</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>The compartment is back</source>
        <translation>عادت المقصورة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Change the compartment's passphrase</source>
        <translation>تغيير عبارة مرور المقصورة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Make a compartment</source>
        <translation>إنشاء مقصورة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Earlier copies of the vault still open with the passphrase as it was. There are no recovery words: whoever loses it loses what is in there.</source>
        <translation>النسخ السابقة من الخزنة ما زالت تُفتح بعبارة المرور السابقة. ولا توجد كلمات استرداد: من يفقدها يفقد ما في المقصورة.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>It needs a passphrase of its own, other than that of the vault. There are no recovery words: whoever loses it loses what is in there.</source>
        <translation>تحتاج إلى عبارة مرور خاصة بها، غير عبارة الخزنة. ولا توجد كلمات استرداد: من يفقدها يفقد ما في المقصورة.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>The new one</source>
        <translation>العبارة الجديدة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Its passphrase</source>
        <translation>عبارة مرورها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>The new one once more</source>
        <translation>العبارة الجديدة مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>The compartment's passphrase as it is</source>
        <translation>عبارة مرور المقصورة الحالية</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Suggest six words</source>
        <translation>اقتراح ست كلمات</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Make it</source>
        <translation>إنشاؤها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Take the compartment out?</source>
        <translation>هل تُخرج المقصورة؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Bring the compartment back?</source>
        <translation>هل تُعاد المقصورة؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>It is written into an encrypted file, read back, and removed from the vault, so that the vault can travel without it.</source>
        <translation>تُكتب في ملف مشفر، ثم تُعاد قراءتها وتُزال من الخزنة، لكي تسافر الخزنة من دونها.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>It goes into the vault as it was. The file stays where it is.</source>
        <translation>تعود إلى الخزنة كما كانت. ويبقى الملف في مكانه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Take it out</source>
        <translation>إخراجها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_compartment.py"/>
        <source>Bring it back</source>
        <translation>إعادتها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>Set…</source>
        <translation>ضبط…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>Forget it</source>
        <translation>نسيانه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>Put and fetch now</source>
        <translation>الإيداع والجلب الآن</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>It is the server's key</source>
        <translation>هذا مفتاح الخادم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>Dead drop</source>
        <translation>صندوق بريد ميت</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>A folder in which officers leave sealed bundles for each other: one that is mounted here, on an SFTP or a WebDAV server, or in an S3 bucket. It shows nothing but sizes, and what is yours is cleared when its recipient has signed for it.</source>
        <translation>مجلد يترك فيه الضباط حزما مختومة بعضهم لبعض: موصول هنا، أو على خادم SFTP أو WebDAV، أو في حاوية S3. لا يُظهر سوى الأحجام، وما هو لك يُزال عندما يوقّع مستلمه على استلامه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>Forget the dead drop?</source>
        <translation>أتنسى صندوق البريد الميت؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>What waits to go there can still be written to a stick. Your files there stay, for nobody else clears them; nobody but their recipients can read them.</source>
        <translation>ما ينتظر الذهاب إليه لا يزال يمكن كتابته على ذاكرة USB. تبقى ملفاتك فيه، إذ لا يزيلها أحد سواك؛ ولا يستطيع قراءتها إلا مستلموها.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>The dead drop is forgotten</source>
        <translation>نُسي صندوق البريد الميت</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>Is this the key of your server?</source>
        <translation>أهذا مفتاح خادمك؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>It shows {key}. Ask whoever runs it, on another way than by this network. Nothing was sent to it yet.</source>
        <translation>يُظهر {key}. اسأل من يديره بطريق غير هذه الشبكة. لم يُرسل إليه شيء بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>It is the same</source>
        <translation>إنه هو نفسه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>The server's key is kept</source>
        <translation>حُفظ مفتاح الخادم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>Set the dead drop</source>
        <translation>ضبط صندوق البريد الميت</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>All of this is kept in the vault and nowhere else.</source>
        <translation>يُحفظ كل هذا في الخزنة لا في غيرها.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>file:///folder (a mounted share too), sftp://user@host/folder, webdav+https://user@host/folder or s3+https://key@host/bucket/folder</source>
        <translation>file:///folder (وكذلك مشاركة موصولة) أو sftp://user@host/folder أو webdav+https://user@host/folder أو s3+https://key@host/bucket/folder</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>Password, or secret of an S3 key, where the server asks for one</source>
        <translation>كلمة المرور، أو سر مفتاح S3، إن طلب الخادم واحدا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>Private key…</source>
        <translation>المفتاح الخاص…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>Certificate to trust…</source>
        <translation>الشهادة الموثوقة…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>A private key is for SFTP; a certificate for WebDAV or S3 servers of your own authority.</source>
        <translation>المفتاح الخاص لخوادم SFTP؛ والشهادة لخوادم WebDAV أو S3 التابعة لجهتكم.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_drop.py"/>
        <source>Take it</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Watch none</source>
        <translation>عدم المراقبة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Write bundles to it too, unless another folder is chosen</source>
        <translation>كتابة الحزم فيه أيضا، ما لم يُختر مجلد آخر</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Receipt for {precedence} within</source>
        <translation>إشعار استلام {precedence} خلال</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Only that it came</source>
        <translation>الوصول فقط</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Both</source>
        <translation>الوصول والقراءة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>What receipts tell</source>
        <translation>ما تخبر به إشعارات الاستلام</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Watched folder</source>
        <translation>المجلد المراقب</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>A stick, a share or a synchronised folder. New bundles for you are offered; nothing is taken in unasked.</source>
        <translation>ذاكرة USB أو مجلد مشترك أو متزامن. تُعرض عليك الحزم الجديدة الموجهة إليك؛ ولا يُدخل شيء دون طلبك.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Receipt expected within</source>
        <translation>مهلة إشعار الاستلام</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Counted from when you handed a bundle over. What is late stands under Today.</source>
        <translation>تُحسب من وقت تسليمك الحزمة. ويظهر المتأخر في صفحة اليوم.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>That a bundle came is always told to its sender; that you read it, if you want.</source>
        <translation>وصول الحزمة يُبلَّغ به مرسلها دائما؛ أما قراءتك لها فإن شئت.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Which folder shall be watched?</source>
        <translation>أي مجلد يُراقَب؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_exchange.py"/>
        <source>Watch it</source>
        <translation>مراقبته</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Renew it now…</source>
        <translation>تجديده الآن…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Destroy the old keys now…</source>
        <translation>إتلاف المفاتيح القديمة الآن…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>This protects what was copied on its way from whoever takes the device later. It protects neither what lies in the vault nor bundles sealed to keys that are still kept.</source>
        <translation>يحمي هذا ما نُسخ في الطريق ممن يأخذ الجهاز لاحقا. ولا يحمي ما في الخزنة ولا الحزم المختومة بمفاتيح ما زالت محفوظة.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Encryption key</source>
        <translation>مفتاح التشفير</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Others seal bundles to it. Nobody compares again when it is renewed.</source>
        <translation>يختم الآخرون الحزم به. ولا يقارن أحد من جديد عند تجديده.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Revision {n}, made {day}, {age} old</source>
        <translation>المراجعة {n}، صُنعت في {day}، منذ {age}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Renewed by itself at the first unlocking after {day}</source>
        <translation>يُجدَّد تلقائيا عند أول فتح للقفل بعد {day}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Never renewed by itself</source>
        <translation>لا يُجدَّد تلقائيا أبدا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Revision {n} still opens late bundles, until {day}; then it is destroyed</source>
        <translation>ما زالت المراجعة {n} تفتح الحزم المتأخرة حتى {day}؛ ثم تُتلف</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>No older key is kept</source>
        <translation>لا مفتاح أقدم محفوظ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Renew the encryption key?</source>
        <translation>تجديد مفتاح التشفير؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>The new one goes with your next bundle to every officer; until then they seal to the old one, which opens late bundles for a while and is then destroyed.</source>
        <translation>يذهب المفتاح الجديد مع حزمتك التالية إلى كل ضابط؛ وحتى ذلك يختمون بالقديم الذي يفتح الحزم المتأخرة مدة ثم يُتلف.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Renew it</source>
        <translation>تجديده</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>A new encryption key is in use</source>
        <translation>مفتاح تشفير جديد قيد الاستخدام</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Destroy the old keys now?</source>
        <translation>إتلاف المفاتيح القديمة الآن؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Bundles that were sealed to them and have not arrived yet can never be opened, by you neither. Officers who have not had your new key yet still seal to an old one.</source>
        <translation>الحزم التي خُتمت بها ولم تصل بعد لن يمكن فتحها أبدا، ولا حتى لك. والضباط الذين لم يصلهم مفتاحك الجديد بعد ما زالوا يختمون بمفتاح قديم.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Destroy them</source>
        <translation>إتلافها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>The old keys are destroyed</source>
        <translation>أُتلفت المفاتيح القديمة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Earlier epochs</source>
        <translation>الحقب السابقة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Revoke the keys of one if they fell into other hands, also later.</source>
        <translation>أبطل مفاتيح إحداها إن وقعت في أيد أخرى، ولو لاحقا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Epoch {n} broke off at entry {size}</source>
        <translation>انقطعت الحقبة {n} عند القيد {size}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Epoch {n} broke off at entry {size}; revoked as of {when}</source>
        <translation>انقطعت الحقبة {n} عند القيد {size}؛ أُبطلت اعتبارا من {when}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Revoke its keys…</source>
        <translation>إبطال مفاتيحها…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Revoke the keys of epoch {n}</source>
        <translation>إبطال مفاتيح الحقبة {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Revoke the keys of epoch {n}?</source>
        <translation>إبطال مفاتيح الحقبة {n}؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>It counts with everybody who compared your card of now: bundles under those keys are refused, and what nobody had seen before that time is flagged. It goes with your next bundle to everybody, and cannot be taken back.</source>
        <translation>يسري عند كل من قارن بطاقتك الحالية: تُرفض الحزم المختومة بتلك المفاتيح، ويُنبَّه إلى كل ما لم يكن أحد قد رآه قبل ذلك الوقت. ويذهب مع حزمتك التالية إلى الجميع، ولا يمكن الرجوع عنه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>The keys are revoked</source>
        <translation>أُبطلت المفاتيح</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Show code, words and digits…</source>
        <translation>إظهار الرمز والكلمات والأرقام…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>What others compare: they scan it from this screen, or hear you read it out.</source>
        <translation>ما يقارنه الآخرون: يمسحونه من هذه الشاشة أو يسمعونك تقرؤه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Declare a new epoch…</source>
        <translation>إعلان حقبة جديدة…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>A new epoch</source>
        <translation>حقبة جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>This vault is older than what was signed last, so nothing can be written to it. If the newer one is lost, go on with a new trail and new keys.</source>
        <translation>هذه الخزنة أقدم مما وُقّع آخر مرة، فلا يمكن كتابة شيء فيها. إن ضاعت النسخة الأحدث فتابع بمسار جديد ومفاتيح جديدة.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>This is an older copy</source>
        <translation>هذه نسخة أقدم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_keys.py"/>
        <source>Making new keys; this takes a few seconds.</source>
        <translation>جارٍ إنشاء مفاتيح جديدة؛ يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>in force</source>
        <translation>سار</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>set aside</source>
        <translation>منحّى</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>replaced</source>
        <translation>حل غيره محله</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>to come</source>
        <translation>لم يحن</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>author not named</source>
        <translation>مؤلفه غير مسمّى</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Take one in from a file…</source>
        <translation>أدخل واحدا من ملف…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Make a policy…</source>
        <translation>إعداد توجيه…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Signed by an authority that you compared and named. No setting is looser than it demands; setting it aside takes your passphrase, a reason and an entry.</source>
        <translation>يوقّعه مرجع معتمد قارنته وسمّيته. لا إعداد أخف مما يطلبه؛ وتنحيته تتطلب عبارة المرور وسببا وقيدا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>What it demands</source>
        <translation>ما يطلبه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>No policy is here: nothing is demanded, and nothing can be overridden.</source>
        <translation>لا توجيه هنا: لا شيء مطلوب، ولا شيء يمكن تجاوزه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>its time is over</source>
        <translation>انتهت مدته</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>number {n}, signed by {who}, until {day}</source>
        <translation>الرقم {n}، وقّعه {who}، حتى {day}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>It demands on until a newer one comes, and lets nothing be overridden.</source>
        <translation>يبقى ما يطلبه نافذا حتى يأتي الأحدث، ولا يسمح بتجاوز شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Save as a file…</source>
        <translation>حفظ في ملف…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Set aside…</source>
        <translation>تنحية…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Put back</source>
        <translation>إعادة إلى السريان</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>A file with a policy</source>
        <translation>ملف توجيه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Set this policy aside?</source>
        <translation>هل يُنحّى هذا التوجيه؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Until a newer one comes, nothing of what {whose} demands holds at this desk. The audit trail keeps that you did it, and why; whoever inspects it sees it.</source>
        <translation>حتى يأتي الأحدث، لا يسري في هذا المكتب شيء مما تطلبه {whose}. ويحفظ مسار التدقيق أنك فعلت ذلك ولماذا؛ ويراه كل من يفتّش.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>Set aside</source>
        <translation>تنحية</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>The policy is set aside</source>
        <translation>نُحّي التوجيه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_orgpolicy.py"/>
        <source>The policy is in force again</source>
        <translation>عاد التوجيه إلى السريان</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Take in a policy…</source>
        <translation>إدخال سياسة…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Policies</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>What records can be marked with. An organisation's own comes as an XML-SPIF file. What is sealed keeps its marking when a policy is removed.</source>
        <translation>ما يمكن أن توسم به السجلات. سياسة المنظمة الخاصة تأتي في ملف XML-SPIF. وما خُتم يحتفظ بوسمه عند إزالة سياسة.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>ships with Liaison</source>
        <translation>مرفقة مع Liaison</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Remove the policy {name}</source>
        <translation>إزالة السياسة {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Take in a marking policy</source>
        <translation>إدخال سياسة وسم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>{name} can be chosen in every marking now</source>
        <translation>يمكن الآن اختيار {name} في كل وسم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Nothing can be marked under it any more. What is sealed under it keeps reading, and counts as the most sensitive of all.</source>
        <translation>لن يوسم وفقها شيء بعد الآن. وما خُتم وفقها يبقى مقروءا، ويُعدّ أشد الأشياء حساسية.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Take in the policy {name}?</source>
        <translation>إدخال السياسة {name}؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Whoever writes a policy says what counts as sensitive. Take it only from the office that answers for it, and compare the SHA-256 with that office.</source>
        <translation>من يكتب سياسة يحدد ما يُعدّ حساسا. لا تأخذها إلا من المكتب المسؤول عنها، وقارن معه قيمة SHA-256.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Levels, the most sensitive first</source>
        <translation>المستويات، الأشد حساسية أولا</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_policies.py"/>
        <source>Says what equals what in</source>
        <translation>تذكر ما يعادلها في</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>Take in an invitation…</source>
        <translation>إدخال دعوة…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>Send and fetch now</source>
        <translation>الإرسال والجلب الآن</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>Only when I ask, as where every byte is paid for or heard</source>
        <translation>عند طلبي فقط، كما حيث يُدفع ثمن كل بايت أو يُتنصت عليه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>Relay</source>
        <translation>خادم الترحيل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>Carries sealed bundles when there is a network. It is trusted with nothing: it sees neither names nor content, and only the recipient's signature counts.</source>
        <translation>ينقل الحزم المختومة عندما تتوفر شبكة. لا يؤتمن على شيء: لا يرى أسماء ولا مضمونا، ولا يُعتد إلا بتوقيع المستلم.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>Take in an invitation to a relay</source>
        <translation>إدخال دعوة إلى خادم ترحيل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>The relay is joined; destroy the file, the vault has what it says</source>
        <translation>تم الانضمام إلى خادم الترحيل؛ أتلف الملف فالخزنة تحفظ ما فيه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>Forget the relay?</source>
        <translation>نسيان خادم الترحيل؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>To use it again you need a new invitation. What was sealed stays in the vault and can be written to a stick.</source>
        <translation>لاستخدامه مجددا تحتاج إلى دعوة جديدة. ما خُتم يبقى في الخزنة ويمكن كتابته على ذاكرة USB.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_relay.py"/>
        <source>The relay is forgotten</source>
        <translation>نُسي خادم الترحيل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Something was destroyed, and the file is still to be written anew.</source>
        <translation>أُتلف شيء، وما زال يجب أن يُكتب الملف من جديد.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Rules from a file…</source>
        <translation>قواعد من ملف…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Save the rules…</source>
        <translation>حفظ القواعد…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Hold everything…</source>
        <translation>حجز كل شيء…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Clean up now</source>
        <translation>التنظيف الآن</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>What must be kept and what must go when. Each set is an entry of your log.</source>
        <translation>ما يجب إبقاؤه وما يجب أن يزول ومتى. كل مجموعة قيد في مسارك.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Legal holds</source>
        <translation>الحجوز القانونية</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Disposition</source>
        <translation>التصرف النهائي</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>What is due is shown and chosen by you; nothing goes by itself.</source>
        <translation>يُعرض ما حان أجله وأنت تختاره؛ ولا يزول شيء تلقائيا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>No rule is in force.</source>
        <translation>لا قاعدة سارية.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>No hold stands.</source>
        <translation>لا حجز قائم.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>On {what}, lifted {when}: {why}</source>
        <translation>على {what}، رُفع {when}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>A file of retention rules</source>
        <translation>ملف لقواعد الاحتفاظ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Where shall the rules go?</source>
        <translation>أين تُحفظ القواعد؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>The rules are saved as {name}</source>
        <translation>حُفظت القواعد باسم {name}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Gone: {rule}</source>
        <translation>أُلغيت: {rule}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>New: {rule}</source>
        <translation>جديدة: {rule}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Put these rules in force?</source>
        <translation>بدء سريان هذه القواعد؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Put in force</source>
        <translation>بدء السريان</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>They demand less than those in force: {names}.</source>
        <translation>تطلب أقل مما تطلبه القواعد السارية: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>In force</source>
        <translation>القواعد سارية</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>Hold everything?</source>
        <translation>حجز كل شيء؟</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>From now on nothing is destroyed until the hold is lifted.</source>
        <translation>من الآن فصاعدا لا يُتلف شيء حتى يُرفع الحجز.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_retention.py"/>
        <source>The file is written anew</source>
        <translation>كُتب الملف من جديد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The passphrase as it is</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>It is asked for at each unlocking. Recovery words stay as they are.</source>
        <translation>تُطلب عند كل فتح للقفل. وتبقى كلمات الاسترداد كما هي.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The two new ones differ.</source>
        <translation>العبارتان الجديدتان مختلفتان.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Deriving the new key; this takes a few seconds.</source>
        <translation>جارٍ اشتقاق المفتاح الجديد؛ يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The passphrase is changed. Use the new one from now on.</source>
        <translation>تغيرت عبارة المرور. استخدم الجديدة من الآن فصاعدا.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The passphrase is changed</source>
        <translation>تغيرت عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Make new recovery words…</source>
        <translation>إنشاء كلمات استرداد جديدة…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>They open the vault when the passphrase is lost. Making new ones ends the old.</source>
        <translation>تفتح الخزنة عند ضياع عبارة المرور. وإنشاء كلمات جديدة يلغي القديمة.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>New recovery words</source>
        <translation>كلمات استرداد جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>The words on your present sheet stop working. Have pen and paper ready: the new ones are shown once.</source>
        <translation>تتوقف الكلمات المكتوبة على ورقتك الحالية عن العمل. جهّز قلما وورقة: فالكلمات الجديدة تُعرض مرة واحدة.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Make them</source>
        <translation>إنشاؤها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Making new words; this takes a few seconds.</source>
        <translation>جارٍ إنشاء كلمات جديدة؛ يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Write these words down</source>
        <translation>اكتب هذه الكلمات على ورقة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>They open the vault when the passphrase is lost, and they are shown only now. Keep the sheet apart from this computer.</source>
        <translation>تفتح الخزنة عند ضياع عبارة المرور، ولا تُعرض إلا الآن. احفظ الورقة بعيدا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>Word {n}</source>
        <translation>الكلمة {n}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>To be sure that you have them, type two of them:</source>
        <translation>للتأكد من أنها لديك، اكتب اثنتين منها:</translation>
    </message>
    <message>
        <location filename="../../ui/pages/settings_secrets.py"/>
        <source>I have them</source>
        <translation>كتبتها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>SITREP of the day</source>
        <translation>تقرير الحالة لليوم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Nothing waits for you.</source>
        <translation>لا شيء ينتظرك.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Drafts to complete, promises that fall due, indicators to tick, meetings and bundles on their way will stand here.</source>
        <translation>ستظهر هنا المسودات المطلوب إكمالها والوعود التي يحين أجلها والمؤشرات المطلوب تسجيلها والاجتماعات والحزم التي في الطريق.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Urgent, not answered yet</source>
        <translation>عاجل، لم يُرد عليه بعد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Receipts overdue</source>
        <translation>إشعارات استلام متأخرة عن موعدها</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Your consent is asked</source>
        <translation>موافقتك مطلوبة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Promises due</source>
        <translation>الوعود المستحقة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Next meetings</source>
        <translation>الاجتماعات المقبلة</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Indicators to tick</source>
        <translation>مؤشرات للتسجيل</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Drafts to complete</source>
        <translation>مسودات للإكمال</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Amendments under way</source>
        <translation>تعديلات جارية</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Overdue: {who}</source>
        <translation>متأخر: {who}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>nobody named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Overdue</source>
        <translation>متأخر عن موعده</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Show all {n}</source>
        <translation>عرض الكل ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Show all {n}: {page}</source>
        <translation>عرض الكل ({n}): {page}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Sealing needs: {fields}</source>
        <translation>يلزم للختم: {fields}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Still empty: {fields}</source>
        <translation>ما زال فارغا: {fields}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>was due {when}</source>
        <translation>كان مستحقا في {when}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>last {when}: {what}</source>
        <translation>آخر رصد {when}: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>not observed in its period</source>
        <translation>لم يُرصد في فترته</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Tick…</source>
        <translation>تسجيل…</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Tick {what}</source>
        <translation>تسجيل {what}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>In the watched folder</source>
        <translation>في المجلد المراقب</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/today.py"/>
        <source>{n} bundles are sealed</source>
        <extracomment>One in English: {n} bundle is sealed</extracomment>
        <translation>
            <numerusform>لا حزم مختومة</numerusform>
            <numerusform>حزمة واحدة مختومة</numerusform>
            <numerusform>حزمتان مختومتان</numerusform>
            <numerusform>{n} حزم مختومة</numerusform>
            <numerusform>{n} حزمة مختومة</numerusform>
            <numerusform>{n} حزمة مختومة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Not written to a stick yet</source>
        <translation>لم تُكتب على ذاكرة USB بعد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/today.py"/>
        <source>{n} bundles were given</source>
        <extracomment>One in English: {n} bundle was given</extracomment>
        <translation>
            <numerusform>لم تُسلَّم أي حزمة</numerusform>
            <numerusform>سُلّمت حزمة واحدة</numerusform>
            <numerusform>سُلّمت حزمتان</numerusform>
            <numerusform>سُلّمت {n} حزم</numerusform>
            <numerusform>سُلّمت {n} حزمة</numerusform>
            <numerusform>سُلّمت {n} حزمة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Not acknowledged by everybody it is for</source>
        <translation>لم يُقر بالاستلام كل من وُجهت إليه</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Bundles waiting</source>
        <translation>حزم في الانتظار</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>It becomes a draft of now, of the level and trend that follow from it.</source>
        <translation>يصبح مسودة بوقت الآن، بالمستوى والاتجاه الناتجين عنه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>Tick it</source>
        <translation>تسجيله</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today.py"/>
        <source>What was observed</source>
        <translation>ما رُصد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today_notices.py"/>
        <source>Taken in {when}; say to the sender what was done</source>
        <translation>أُدخلت في {when}؛ اذكر للمرسل ما الذي تم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today_notices.py"/>
        <source>No receipt from {people}</source>
        <translation>لا إشعار استلام من {people}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/today_notices.py"/>
        <source>Bundle {number}, expected {when}</source>
        <translation>الحزمة {number}، المتوقع {when}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>Destroyed {when} under the rule {rule}</source>
        <translation>أُتلف في {when} بموجب القاعدة {rule}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>Destroyed {when}</source>
        <translation>أُتلف في {when}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/tombstone.py"/>
        <source>{n} versions</source>
        <extracomment>One in English: {n} version</extracomment>
        <translation>
            <numerusform>لا إصدارات</numerusform>
            <numerusform>إصدار واحد</numerusform>
            <numerusform>إصداران</numerusform>
            <numerusform>{n} إصدارات</numerusform>
            <numerusform>{n} إصدارا</numerusform>
            <numerusform>{n} إصدار</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>{count}: entries and proofs stay, nothing of the content is left</source>
        <translation>{count}: تبقى القيود والبراهين، ولم يبق من المحتوى شيء</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>The tombstone is entry {n} of the audit trail</source>
        <translation>محضر الإتلاف هو القيد {n} من مسار التدقيق</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>By authority of {authority}</source>
        <translation>السند: {authority}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>Reason: {why}</source>
        <translation>السبب: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>Given to</source>
        <translation>أُعطي إلى</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>{who}, in bundle {n}, {when}</source>
        <translation>{who}، في الحزمة {n}، {when}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>Write a recall notice</source>
        <translation>كتابة إشعار استرداد</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>Version {n}: entry with the hash {hash}</source>
        <translation>الإصدار {n}: القيد ذو البصمة {hash}</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>Entry and proof of the tombstone</source>
        <translation>قيد محضر الإتلاف وإثباته</translation>
    </message>
    <message>
        <location filename="../../ui/pages/tombstone.py"/>
        <source>What can still be proven</source>
        <translation>ما يمكن إثباته بعد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/pages/tombstone.py"/>
        <source>{n} pieces of evidence against its author's audit trail are kept</source>
        <extracomment>One in English: {n} piece of evidence against its author's audit trail is kept</extracomment>
        <translation>
            <numerusform>لا يُحفظ أي دليل على مسار تدقيق كاتبه</numerusform>
            <numerusform>يُحفظ دليل واحد على مسار تدقيق كاتبه</numerusform>
            <numerusform>يُحفظ دليلان على مسار تدقيق كاتبه</numerusform>
            <numerusform>تُحفظ {n} أدلة على مسار تدقيق كاتبه</numerusform>
            <numerusform>يُحفظ {n} دليلا على مسار تدقيق كاتبه</numerusform>
            <numerusform>يُحفظ {n} دليل على مسار تدقيق كاتبه</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/pages/versions.py"/>
        <source>Older version</source>
        <translation>الإصدار الأقدم</translation>
    </message>
    <message>
        <location filename="../../ui/pages/versions.py"/>
        <source>Newer version</source>
        <translation>الإصدار الأحدث</translation>
    </message>
    <message>
        <location filename="../../ui/pages/versions.py"/>
        <source>These two say the same.</source>
        <translation>يقول هذان الإصداران الشيء نفسه.</translation>
    </message>
    <message>
        <location filename="../../ui/pages/versions.py"/>
        <source>Version {n}</source>
        <translation>الإصدار {n}</translation>
    </message>
    <message>
        <location filename="../../ui/palette.py"/>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="../../ui/palette.py"/>
        <source>Search everything, or type what to do</source>
        <translation>ابحث في كل شيء، أو اكتب ما تريد فعله</translation>
    </message>
    <message>
        <location filename="../../ui/palette.py"/>
        <source>Records and actions that fit</source>
        <translation>السجلات والإجراءات المطابقة</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Nothing belongs to this case yet.</source>
        <translation>لا شيء يتبع هذه القضية بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Also named in</source>
        <translation>مذكور أيضا في</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>{n} kept</source>
        <translation>{n} موفى بها</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>{n} broken</source>
        <translation>{n} منقوضة</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>{n} disputed</source>
        <translation>{n} متنازع عليها</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>{n} open</source>
        <translation>{n} قائمة</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>Promises that this person made</source>
        <translation>الوعود التي قطعها هذا الشخص</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>No record names this person yet.</source>
        <translation>لا يذكر أي سجل هذا الشخص بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/panels.py"/>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>already here</source>
        <translation>موجود هنا</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>new here</source>
        <translation>جديد هنا</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/papers.py"/>
        <source>{n} papers</source>
        <extracomment>One in English: {n} paper</extracomment>
        <translation>
            <numerusform>لا شهادات</numerusform>
            <numerusform>شهادة واحدة</numerusform>
            <numerusform>شهادتان</numerusform>
            <numerusform>{n} شهادات</numerusform>
            <numerusform>{n} شهادة</numerusform>
            <numerusform>{n} شهادة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>All of it is here already; there is nothing to take in.</source>
        <translation>كل ما فيه موجود هنا؛ ولا شيء لإدخاله.</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>Each is signed by the officer named, with the keys of the card that is here. It is that officer's word: take it in if you want to go by it.</source>
        <translation>كل منها موقعة من الضابط المذكور بمفاتيح البطاقة الموجودة هنا. وهي قول ذلك الضابط: أدخلها إن أردت العمل بها.</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>The file holds {papers}</source>
        <translation>في الملف {papers}</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>Papers about {who}</source>
        <translation>شهادات عن {who}</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>Signed by this officer, or by others who speak of this card; newest first.</source>
        <translation>موقعة من هذا الضابط أو من آخرين يتحدثون عن هذه البطاقة؛ الأحدث أولا.</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>here since {when}</source>
        <translation>موجودة هنا منذ {when}</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>There is none here.</source>
        <translation>لا توجد هنا أي شهادة.</translation>
    </message>
    <message>
        <location filename="../../ui/papers.py"/>
        <source>Where shall the file go?</source>
        <translation>أين يوضع الملف؟</translation>
    </message>
    <message>
        <location filename="../../ui/portions.py"/>
        <source>Attachment {n}</source>
        <translation>المرفق {n}</translation>
    </message>
    <message>
        <location filename="../../ui/portions.py"/>
        <source>Link {n}</source>
        <translation>الرابط {n}</translation>
    </message>
    <message>
        <location filename="../../ui/portions.py"/>
        <source>{portion} {mark}</source>
        <translation>{portion} {mark}</translation>
    </message>
    <message>
        <location filename="../../ui/portions.py"/>
        <source>{portion} {mark}: another policy</source>
        <translation>{portion} {mark}: سياسة أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Relay: offline</source>
        <translation>خادم الترحيل: غير متصل</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Relay: connecting</source>
        <translation>خادم الترحيل: جار الاتصال</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Relay: connected</source>
        <translation>خادم الترحيل: متصل</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Dead drop: offline</source>
        <translation>صندوق البريد الميت: غير متصل</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Dead drop: connecting</source>
        <translation>صندوق البريد الميت: جار الاتصال</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Dead drop: connected</source>
        <translation>صندوق البريد الميت: متصل</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Dead drop: see the settings</source>
        <translation>صندوق البريد الميت: انظر الإعدادات</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Relay: see the settings</source>
        <translation>خادم الترحيل: انظر الإعدادات</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Dead drop: silent</source>
        <translation>صندوق البريد الميت: صامت</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Relay: silent</source>
        <translation>خادم الترحيل: صامت</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Dead drop: {n}% sent</source>
        <translation>صندوق البريد الميت: أُرسل {n}%</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Relay: {n}% sent</source>
        <translation>خادم الترحيل: أُرسل {n}%</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>{state}, waiting: {n}</source>
        <translation>{state}، في الانتظار: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Nothing is sent or fetched until you press this.</source>
        <translation>لا يُرسل شيء ولا يُجلب حتى تضغط هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/relayline.py"/>
        <source>Bundles wait until their officers have signed that they received them.</source>
        <translation>تنتظر الحزم حتى يوقّع ضباطها أنهم استلموها.</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>Proven</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <location filename="../../ui/report.py"/>
        <source>Not proven</source>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <location filename="../../ui/revoking.py"/>
        <source>When the key fell into other hands</source>
        <translation>متى وقع المفتاح في أيد أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/revoking.py"/>
        <source>Revoke the key</source>
        <translation>إبطال المفتاح</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Rosters</source>
        <translation>جداول الضباط</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>An organisation's authority signs which officers it knows, what they are and until when. A roster certifies where you named its author the authority of it.</source>
        <translation>يوقّع المرجع المعتمد لمنظمة من تعرفهم من الضباط وما هم وحتى متى. والجدول يصدّق حيث سمّيت صاحبه مرجعا معتمدا لها.</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>There is no roster yet. Take one in as a file, or make one.</source>
        <translation>لا يوجد جدول ضباط بعد. أدخل جدولا من ملف، أو أنشئ واحدا.</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Make a roster…</source>
        <translation>إنشاء جدول ضباط…</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>no card here</source>
        <translation>لا بطاقة هنا</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Make a roster</source>
        <translation>إنشاء جدول ضباط</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>You sign that these cards belong to these officers. Whoever has named you the authority of the organisation takes them as certified until the last day. The newest roster of an organisation counts alone, so put everybody on it.</source>
        <translation>توقّع أن هذه البطاقات لهؤلاء الضباط. ومن سمّاك مرجعا معتمدا للمنظمة يعدّهم مصدَّقا عليهم حتى اليوم الأخير. وأحدث جدول لمنظمة هو وحده المعتبر، فأدرج فيه الجميع.</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Put the cards into the file too</source>
        <translation>وضع البطاقات في الملف أيضا</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Who is on it</source>
        <translation>من فيه</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Officer</source>
        <translation>الضابط</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Clearance</source>
        <translation>التصريح الأمني</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>{what} of {who}</source>
        <translation>{what}، {who}</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>Where shall the roster's file go?</source>
        <translation>أين يوضع ملف جدول الضباط؟</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>The roster is signed, and saved as {name}.</source>
        <translation>وُقّع جدول الضباط وحُفظ باسم {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>over</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>{n} of {all} parts here</source>
        <translation>الأقسام الموجودة هنا: {n} من {all}</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>in use</source>
        <translation>معمول به</translation>
    </message>
    <message>
        <location filename="../../ui/rosters.py"/>
        <source>not used</source>
        <translation>غير معمول به</translation>
    </message>
    <message>
        <location filename="../../ui/safe.py"/>
        <source>Shown up to here, of {n} characters in all. An export has all of it.</source>
        <translation>المعروض حتى هنا من {n} حرف إجمالا. والتصدير يحوي النص كله.</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>The day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>The week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Nothing of it</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Case, reference, serial</source>
        <translation>القضية والمرجع والرقم المسلسل</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>These and the links</source>
        <translation>هذه والروابط</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>All of it, with the files</source>
        <translation>كل شيء مع الملفات</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Sanitised copy</source>
        <translation>نسخة منقحة</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>A new draft with code names and coarse places and times; it does not say what it was made of. Names that stand only in a text cannot be known: read the draft before you seal it.</source>
        <translation>مسودة جديدة بأسماء رمزية وأماكن وأوقات تقريبية، ولا تذكر ما أُعدت منه. الأسماء التي لا ترد إلا داخل نص لا يمكن معرفتها: اقرأ المسودة قبل أن تختمها.</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Places to a square of</source>
        <translation>الأماكن إلى مربع ضلعه</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Times to</source>
        <translation>الأوقات إلى</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Names of places</source>
        <translation>أسماء الأماكن</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Left out, with the area</source>
        <translation>تُحذف مع المنطقة</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Replaced by the area</source>
        <translation>تحل المنطقة محلها</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>What else goes with it</source>
        <translation>ما يرافقها أيضا</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Make the draft</source>
        <translation>أنشئ المسودة</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>{name} becomes {code}</source>
        <translation>{name} يصبح {code}</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Nothing differs.</source>
        <translation>لا شيء يختلف.</translation>
    </message>
    <message>
        <location filename="../../ui/sanitising.py"/>
        <source>Sanitised copy…</source>
        <translation>نسخة منقحة…</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>older copies not recognised</source>
        <translation>النسخ الأقدم لا تُكتشف</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>reading only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>This vault is open for reading only: nothing can be written.</source>
        <translation>هذه الخزنة مفتوحة للقراءة فقط: لا يمكن كتابة شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>A contact happening now, from any page</source>
        <translation>اتصال يجري الآن، من أي صفحة</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell.py"/>
        <source>{n} drafts</source>
        <extracomment>One in English: {n} draft</extracomment>
        <translation>
            <numerusform>لا مسودات</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>{n} مسودات</numerusform>
            <numerusform>{n} مسودة</numerusform>
            <numerusform>{n} مسودة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell.py"/>
        <source>{n} entries unwitnessed</source>
        <extracomment>One in English: {n} entry unwitnessed</extracomment>
        <translation>
            <numerusform>لا قيود بلا شاهد</numerusform>
            <numerusform>قيد واحد بلا شاهد</numerusform>
            <numerusform>قيدان بلا شاهد</numerusform>
            <numerusform>{n} قيود بلا شاهد</numerusform>
            <numerusform>{n} قيدا بلا شاهد</numerusform>
            <numerusform>{n} قيد بلا شاهد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>all entries witnessed</source>
        <translation>كل القيود مشهود عليها</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>NO MARKED CONTENT IN VIEW</source>
        <translation>لا محتوى موسوما في العرض</translation>
    </message>
    <message>
        <location filename="../../ui/shell.py"/>
        <source>Marking of what shows: {text}</source>
        <translation>وسم المعروض: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Create a vault</source>
        <translation>إنشاء خزنة</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Your name stands on every record you seal and on the card others get from you.</source>
        <translation>يظهر اسمك على كل سجل تختمه وعلى البطاقة التي يأخذها الآخرون منك.</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Create the vault</source>
        <translation>إنشاء الخزنة</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Rank</source>
        <translation>الرتبة</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Nation</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Another</source>
        <translation>غيرها</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Passphrase: six random words, made for you</source>
        <translation>عبارة المرور: ست كلمات عشوائية أُنشئت لك</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Type it, or one of your own</source>
        <translation>اكتبها، أو اكتب عبارة من عندك</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Where shall the vault lie?</source>
        <translation>أين توضع الخزنة؟</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>Making the keys and the vault; this takes a few seconds.</source>
        <translation>جارٍ إنشاء المفاتيح والخزنة؛ يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <location filename="../../ui/start/create.py"/>
        <source>I have them: open the vault</source>
        <translation>كتبتها: فتح الخزنة</translation>
    </message>
    <message>
        <location filename="../../ui/start/gate.py"/>
        <source>Contact logs and negotiation notes that stay yours and hold up.</source>
        <translation>محاضر اتصال ومذكرات تفاوض تبقى لك ويُعتد بها.</translation>
    </message>
    <message>
        <location filename="../../ui/start/gate.py"/>
        <source>Encrypted in one folder on this computer.</source>
        <translation>مشفرة في مجلد واحد على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/start/gate.py"/>
        <source>Carried by stick, signed and sealed to each officer.</source>
        <translation>تُنقل على ذاكرة USB، موقعة ومختومة لكل ضابط.</translation>
    </message>
    <message>
        <location filename="../../ui/start/gate.py"/>
        <source>An audit trail that others can check.</source>
        <translation>مسار تدقيق يستطيع الآخرون التحقق منه.</translation>
    </message>
    <message>
        <location filename="../../ui/start/gate.py"/>
        <source>No network and no account needed.</source>
        <translation>لا حاجة إلى شبكة ولا إلى حساب.</translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>Type the words from your sheet. With several sheets, one sheet on a line. Then set a new passphrase; the old one opens nothing any more.</source>
        <translation>اكتب الكلمات من ورقتك. إن كانت لديك عدة أوراق فاكتب كل ورقة في سطر. ثم عيّن عبارة مرور جديدة؛ فالقديمة لا تفتح شيئا بعد ذلك.</translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>At least 15 characters.</source>
        <translation>15 حرفا على الأقل.</translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>New passphrase once more</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>Set the passphrase</source>
        <translation>تعيين عبارة المرور</translation>
    </message>
    <message>
        <location filename="../../ui/start/recover.py"/>
        <source>Opening the vault with the words…</source>
        <translation>جارٍ فتح الخزنة بالكلمات…</translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>The tour</source>
        <translation>الجولة التعريفية</translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>Three fictitious officers write, seal, exchange and check. Everything is made in a temporary folder; nothing of yours is touched.</source>
        <translation>ثلاثة ضباط وهميين يكتبون ويختمون ويتبادلون ويتحققون. كل شيء يُنشأ في مجلد مؤقت؛ ولا يُمس شيء مما لك.</translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>What the tour does</source>
        <translation>ما تفعله الجولة التعريفية</translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>The passphrase of all three vaults:</source>
        <translation>عبارة مرور الخزنات الثلاث كلها:</translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>Open the first vault</source>
        <translation>فتح الخزنة الأولى</translation>
    </message>
    <message>
        <location filename="../../ui/start/toured.py"/>
        <source>Taking the tour…</source>
        <translation>الجولة التعريفية جارية…</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Nothing of the vault is in memory.</source>
        <translation>لا شيء من الخزنة في ذاكرة الحاسوب.</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Open for reading only</source>
        <translation>الفتح للقراءة فقط</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Use recovery words</source>
        <translation>استخدام كلمات الاسترداد</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Open another vault…</source>
        <translation>فتح خزنة أخرى…</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Bringing the vault to the present form. It is done once; {share} so far.</source>
        <translation>تحويل الخزنة إلى الصيغة الحالية. يحدث مرة واحدة؛ أُنجز {share}.</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Deriving the key from the passphrase; this takes about a second.</source>
        <translation>جارٍ اشتقاق المفتاح من عبارة المرور؛ يستغرق ذلك نحو ثانية.</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Open a vault</source>
        <translation>فتح خزنة</translation>
    </message>
    <message>
        <location filename="../../ui/start/unlock.py"/>
        <source>Open vault</source>
        <translation>فتح الخزنة</translation>
    </message>
    <message>
        <location filename="../../ui/start/welcome.py"/>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <location filename="../../ui/start/welcome.py"/>
        <source>A vault is one encrypted folder that holds everything you write. It can be copied as a whole, and it opens with your passphrase alone.</source>
        <translation>الخزنة مجلد واحد مشفر يضم كل ما تكتبه. يمكن نسخه كاملا، ولا يُفتح إلا بعبارة مرورك.</translation>
    </message>
    <message>
        <location filename="../../ui/start/welcome.py"/>
        <source>Open a vault…</source>
        <translation>فتح خزنة…</translation>
    </message>
    <message>
        <location filename="../../ui/start/welcome.py"/>
        <source>Take the tour</source>
        <translation>بدء الجولة التعريفية</translation>
    </message>
    <message>
        <location filename="../../ui/timeline.py"/>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <location filename="../../ui/timeline.py"/>
        <source>Violations</source>
        <translation>الانتهاكات</translation>
    </message>
    <message>
        <location filename="../../ui/timeline.py"/>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <location filename="../../ui/timeline.py"/>
        <source>Nothing has a time yet.</source>
        <translation>لا شيء له وقت بعد.</translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>just now</source>
        <translation>قبل لحظات</translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>{n} s ago</source>
        <translation>قبل {n} ث</translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>{n} min ago</source>
        <translation>قبل {n} د</translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>{n} h ago</source>
        <translation>قبل {n} س</translation>
    </message>
    <message>
        <location filename="../../ui/times.py"/>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="../../ui/trust.py"/>
        <source>introduced, not compared yet</source>
        <translation>مُعرَّف به، لم يُقارن بعد</translation>
    </message>
    <message>
        <location filename="../../ui/trust.py"/>
        <source>certified by roster</source>
        <translation>مصدَّق عليه بجدول الضباط</translation>
    </message>
    <message>
        <location filename="../../ui/trust.py"/>
        <source>not compared yet</source>
        <translation>لم يُقارن بعد</translation>
    </message>
    <message>
        <location filename="../../ui/trust.py"/>
        <source>compared {how} on {day} by you</source>
        <translation>قارنته {how} في {day}</translation>
    </message>
    <message>
        <location filename="../../ui/trust.py"/>
        <source>compared</source>
        <translation>مُقارَن</translation>
    </message>
    <message>
        <location filename="../../ui/trust.py"/>
        <source>key revoked by {who} as of {day}</source>
        <translation>أبطل المفتاحَ {who} اعتبارا من {day}</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Everything about this bundle holds.</source>
        <translation>كل شيء في هذه الحزمة صحيح.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>It is safe to take in.</source>
        <translation>يمكن إدخالها بأمان.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>This bundle was taken in before, {when}.</source>
        <translation>أُدخلت هذه الحزمة من قبل، في {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>There is nothing more to do with it; a newer one has another file name.</source>
        <translation>لم يبق ما يُفعل بها؛ والحزمة الأحدث لها اسم ملف آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>The bundle is whole, but nobody has made sure whose key signed it.</source>
        <translation>الحزمة سليمة، لكن لم يتأكد أحد لمن المفتاح الذي وقّعها.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Compare fingerprint words with the officer before you rely on what it says.</source>
        <translation>قارن كلمات البصمة مع الضابط قبل أن تعتمد على ما تقوله.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>This officer's keys have signed two histories: the evidence is kept here.</source>
        <translation>وقّعت مفاتيح هذا الضابط تاريخين: والدليل محفوظ هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Speak to the officer before you rely on anything; see the audit trail.</source>
        <translation>كلّم الضابط قبل أن تعتمد على شيء؛ وانظر مسار التدقيق.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>The bundle holds, and it shows that something is wrong with {who}.</source>
        <translation>الحزمة صحيحة، وتُظهر أن هناك خللا في أمر {who}.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Take it in: the sender has done nothing wrong, and what it proves is kept.</source>
        <translation>أدخلها: لم يرتكب المرسل خطأ، وما تثبته يُحفظ.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Another officer has seen a state of the sender's trail that is not proven here.</source>
        <translation>رأى ضابط آخر حالة من مسار المرسل لم تثبت هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Your next bundle to the sender asks for the proof; later bundles must bring it.</source>
        <translation>تطلب حزمتك التالية إلى المرسل البرهان؛ ويجب أن تأتي به الحزم اللاحقة.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Nothing connects the sender's audit trail with what you knew of it before.</source>
        <translation>لا شيء يصل مسار تدقيق المرسل بما كنت تعرفه منه.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>A bundle in between has not arrived: ask the sender to write it again.</source>
        <translation>لم تصل حزمة بينهما: اطلب من المرسل أن يكتبها مجددا.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>The bundle is whole, but {which} before it.</source>
        <translation>الحزمة سليمة، لكن {which} قبلها.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Ask the sender to write it again; this one can be taken in meanwhile.</source>
        <translation>اطلب من المرسل أن يكتبها مجددا؛ ويمكن إدخال هذه في الأثناء.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Signed with the key of this card, {words}.</source>
        <translation>موقعة بمفتاح هذه البطاقة، {words}.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Whole</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Both signatures and entry {n} of the sender's trail cover every byte.</source>
        <translation>التوقيعان والقيد {n} من مسار المرسل يغطيان كل بايت.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Seen before</source>
        <translation>شوهدت من قبل</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Yes, taken in {when}.</source>
        <translation>نعم، أُدخلت في {when}.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>No, it is new here.</source>
        <translation>لا، هي جديدة هنا.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Number {n} to these recipients</source>
        <translation>الرقم {n} إلى هؤلاء المتلقين</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{number}, none missing.</source>
        <translation>{number}، ولا شيء ناقص.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>number {n} has not arrived</source>
        <translation>الرقم {n} لم يصل</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{n} bundles have not arrived</source>
        <translation>{n} حزم لم تصل</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>numbers {numbers} have not arrived</source>
        <translation>الأرقام {numbers} لم تصل</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{entries}; no proof leads to it from {sizes}, which another officer has seen.</source>
        <translation>{entries}؛ ولا برهان يصل بينها وبين {sizes}، وقد رآها ضابط آخر.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{entries}, seen for the first time: later ones are held against it.</source>
        <translation>{entries}، تُرى لأول مرة: وستُقابل بها القيود اللاحقة.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{entries}; proven to contain all that you knew of it before.</source>
        <translation>{entries}؛ ثبت أنها تضم كل ما كنت تعرفه منه.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{entries}: older than what you already know of it, and it fits.</source>
        <translation>{entries}: أقدم مما تعرفه منه، وهي متسقة معه.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{entries}, and no proof that leads from what you knew to it.</source>
        <translation>{entries}، ولا برهان يصل بينها وبين ما كنت تعرفه.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Witness</source>
        <translation>شاهد</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/verdict.py"/>
        <source>{n} pieces of evidence</source>
        <extracomment>One in English: {n} piece of evidence</extracomment>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>{n} أدلة</numerusform>
            <numerusform>{n} دليلا</numerusform>
            <numerusform>{n} دليل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{pieces} kept against the sender's trail.</source>
        <translation>المحفوظ ضد مسار المرسل: {pieces}.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>The keys of {who} signed two trails, which part at entry {n}.</source>
        <translation>وقّعت مفاتيح {who} مسارين يفترقان عند القيد {n}.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>The sender knows {who} by other keys than you: compare that card once more.</source>
        <translation>يعرف المرسل {who} بمفاتيح غير التي تعرفها: قارن تلك البطاقة مرة أخرى.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>It shows nothing of other officers' trails that you know.</source>
        <translation>لا تُظهر شيئا تعرفه من مسارات ضباط آخرين.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/verdict.py"/>
        <source>{n} states</source>
        <extracomment>One in English: {n} state</extracomment>
        <translation>
            <numerusform>لا حالات</numerusform>
            <numerusform>حالة واحدة</numerusform>
            <numerusform>حالتان</numerusform>
            <numerusform>{n} حالات</numerusform>
            <numerusform>{n} حالة</numerusform>
            <numerusform>{n} حالة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>It shows {states} of other officers' trails; none contradicts yours.</source>
        <translation>ما تُظهره من مسارات ضباط آخرين: {states}؛ ولا شيء منها يناقض ما لديك.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Keep aside</source>
        <translation>وضع جانبا</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Refuse…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Add a card…</source>
        <translation>إضافة بطاقة…</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Keep the evidence</source>
        <translation>حفظ الدليل جانبا</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Verdict: {what} {then}</source>
        <translation>الحكم: {what} {then}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/verdict.py"/>
        <source>{n} archive keys</source>
        <extracomment>One in English: {n} archive key</extracomment>
        <translation>
            <numerusform>لا مفاتيح أرشيف</numerusform>
            <numerusform>مفتاح أرشيف واحد</numerusform>
            <numerusform>مفتاحا أرشيف</numerusform>
            <numerusform>{n} مفاتيح أرشيف</numerusform>
            <numerusform>{n} مفتاح أرشيف</numerusform>
            <numerusform>{n} مفتاح أرشيف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{people} and {keys}</source>
        <translation>{people} و{keys}</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Sealed {when} · {precedence} · {size} · for {people}</source>
        <translation>خُتمت في {when} · {precedence} · {size} · إلى {people}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/verdict.py"/>
        <source>papers</source>
        <extracomment>One in English: paper</extracomment>
        <translation>
            <numerusform>شهادات</numerusform>
            <numerusform>شهادة</numerusform>
            <numerusform>شهادتين</numerusform>
            <numerusform>شهادات</numerusform>
            <numerusform>شهادات</numerusform>
            <numerusform>شهادات</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>{papers} cannot be checked here, for want of the authors' cards.</source>
        <translation>لا يمكن التحقق هنا من {papers}، لعدم وجود بطاقات أصحابها.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>What is inside</source>
        <translation>ما في داخلها</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>newer version</source>
        <translation>إصدار أحدث</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>earlier version</source>
        <translation>إصدار أسبق</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>more of what is here</source>
        <translation>زيادة على ما هو موجود هنا</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Your vault</source>
        <translation>خزنتك</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Nothing was taken in and nothing was changed.</source>
        <translation>لم يُدخل شيء ولم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>Keep it as it is: it is the evidence.</source>
        <translation>احفظه كما هو: فهو الدليل.</translation>
    </message>
    <message>
        <location filename="../../ui/verdict.py"/>
        <source>It stays where it is.</source>
        <translation>يبقى حيث هو.</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>not a picture, a text or a sound</source>
        <translation>ليس صورة ولا نصا ولا صوتا</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>too large or damaged</source>
        <translation>كبير جدا أو تالف</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>a sound without sound</source>
        <translation>صوت بلا محتوى</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>a sound of an unknown coding</source>
        <translation>صوت بترميز مجهول</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>stopped, for it took too much memory or time</source>
        <translation>أوقف لأنه أخذ ذاكرة أو وقتا أكثر من اللازم</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Close the attachment</source>
        <translation>إغلاق المرفق</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>It is decoded in a process apart.</source>
        <translation>يجري فك ترميزه في عملية منفصلة.</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Attachment {name}</source>
        <translation>المرفق {name}</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Beside what it shows, it tells: {blocks}.</source>
        <translation>إلى جانب ما يعرضه، يكشف: {blocks}.</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Waveform, {length}</source>
        <translation>شكل الموجة، {length}</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Unknown content</source>
        <translation>محتوى غير معروف</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>The sound cannot be played here. Save it outside the vault to listen to it.</source>
        <translation>لا يمكن تشغيل الصوت هنا. احفظه خارج الخزنة لتسمعه.</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Liaison looks at pictures, text and sound (WAV). Save it outside the vault to open it there; that is logged.</source>
        <translation>يعرض Liaison الصور والنصوص والصوت (WAV). احفظه خارج الخزنة لفتحه هناك؛ ويُدوَّن ذلك في المسار.</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>It cannot be shown: {why}.</source>
        <translation>لا يمكن عرضه: {why}.</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Only the beginning is shown.</source>
        <translation>لا يظهر إلا أوله.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/viewer.py"/>
        <source>{n} channels</source>
        <extracomment>One in English: {n} channel</extracomment>
        <translation>
            <numerusform>لا قنوات</numerusform>
            <numerusform>قناة واحدة</numerusform>
            <numerusform>قناتان</numerusform>
            <numerusform>{n} قنوات</numerusform>
            <numerusform>{n} قناة</numerusform>
            <numerusform>{n} قناة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>loudest {percent} %</source>
        <translation>أعلى صوت {percent} %</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>Its name does not say what it is.</source>
        <translation>لا يدل اسمه على ماهيته.</translation>
    </message>
    <message>
        <location filename="../../ui/viewer.py"/>
        <source>It is not what its name says.</source>
        <translation>ليس ما يقوله اسمه.</translation>
    </message>
    <message>
        <location filename="../../ui/viewing.py"/>
        <source>Attachment</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <location filename="../../ui/viewing.py"/>
        <source>Save outside the vault</source>
        <translation>حفظ خارج الخزنة</translation>
    </message>
    <message>
        <location filename="../../ui/viewing.py"/>
        <source>The copy will be readable by anyone who finds it. The audit trail keeps that it was made.</source>
        <translation>سيستطيع كل من يعثر على النسخة أن يقرأها. ويحفظ مسار التدقيق أنها أُنشئت.</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Introduce to others…</source>
        <translation>تعريف الآخرين به…</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Name as the authority of an organisation…</source>
        <translation>تسميته مرجعا معتمدا لمنظمة…</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>No longer the authority of {organisation}…</source>
        <translation>لم يعد مرجعا معتمدا لـ{organisation}…</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Revoke the key…</source>
        <translation>إبطال المفتاح…</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Papers about this officer…</source>
        <translation>شهادات عن هذا الضابط…</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Introduce {who}</source>
        <translation>التعريف بـ{who}</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>You sign that you have compared this card yourself, when and how. The others see it as your word, marked as introduced and not as compared. It goes with your next bundle to each of them, and your audit trail keeps it.</source>
        <translation>توقّع أنك قارنت هذه البطاقة بنفسك، ومتى وكيف. ويراها الآخرون قولا منك، فتظهر بوصفها معرَّفا بها لا مُقارَنة. وتذهب مع حزمتك التالية إلى كل منهم، ويحفظها مسار تدقيقك.</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>All officers</source>
        <translation>كل الضباط</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Introduce</source>
        <translation>تعريف</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Name {who} as an authority</source>
        <translation>تسمية {who} مرجعا معتمدا</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Whoever is on a roster that this officer signs for the organisation then counts as certified here, without a comparison, and a key that this officer revokes is out of use. Name only whom the organisation itself appointed.</source>
        <translation>من كان في جدول يوقّعه هذا الضابط للمنظمة يُعدّ هنا عندئذ مصدَّقا عليه بلا مقارنة، والمفتاح الذي يبطله هذا الضابط لا يُستخدم. لا تسمّ إلا من عيّنته المنظمة نفسها.</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Organisation, as its rosters name it</source>
        <translation>المنظمة، كما تسميها جداول ضباطها</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Name as authority</source>
        <translation>تسمية مرجعا معتمدا</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>There is nobody to introduce this officer to.</source>
        <translation>لا يوجد من تعرّفه بهذا الضابط.</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Signed; it goes with the next bundle to {people}</source>
        <translation>وُقّعت؛ وتذهب مع الحزمة التالية إلى {people}</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Rosters of {who} count now</source>
        <translation>جداول {who} معتبرة الآن</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Rosters of {who} count no more</source>
        <translation>جداول {who} لم تعد معتبرة</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Is {who} no longer the authority of {organisation}?</source>
        <translation>ألم يعد {who} مرجعا معتمدا لـ{organisation}؟</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Your organisation's policy rests on this: nothing of it is in force here then.</source>
        <translation>توجيه منظمتك يستند إلى هذا: فلن يسري منه شيء هنا بعدئذ.</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>No longer</source>
        <translation>لم يعد كذلك</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Whoever rests on rosters of this officer is not certified any more, and keys that only this officer revoked are in use again. Records and bundles stay.</source>
        <translation>من يستند إلى جداول هذا الضابط لم يعد مصدَّقا عليه، والمفاتيح التي أبطلها هذا الضابط وحده تعود إلى الاستخدام. وتبقى السجلات والحزم.</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Revoke the key of {who}?</source>
        <translation>إبطال مفتاح {who}؟</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>Here it counts at once: nothing is sealed to the key, its bundles are refused, and of what is here all is flagged that nobody had seen before that time. With others it counts where they named you an authority for this officer. It goes with your next bundle to everybody, and cannot be taken back.</source>
        <translation>يسري هنا فورا: لا يُختم شيء بالمفتاح، وتُرفض حزمه، ويُنبَّه إلى كل ما هو موجود هنا ولم يكن أحد قد رآه قبل ذلك الوقت. ويسري عند الآخرين حيث سمّوك مرجعا معتمدا لهذا الضابط. ويذهب مع حزمتك التالية إلى الجميع، ولا يمكن الرجوع عنه.</translation>
    </message>
    <message>
        <location filename="../../ui/vouching.py"/>
        <source>The key of {who} is revoked</source>
        <translation>أُبطل مفتاح {who}</translation>
    </message>
    <message>
        <location filename="../../ui/witnessed.py"/>
        <source>{n} of {size} entries witnessed</source>
        <translation>القيود المشهود عليها: {n} من {size}</translation>
    </message>
    <message>
        <location filename="../../ui/working.py"/>
        <source>Beginning…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <location filename="../../ui/working.py"/>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <location filename="../../ui/working.py"/>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>A few words by which you will find this again.</source>
        <translation>بضع كلمات تجد بها هذا لاحقا.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Start and end as date-time groups with a zone letter, for example 031732BJUL04 - 031900BJUL04.</source>
        <translation>البداية والنهاية كمجموعتي تاريخ ووقت مع حرف المنطقة، مثلا 031732BJUL04 - 031900BJUL04.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Name of the place and its grid reference or coordinates, no more exact than you know it.</source>
        <translation>اسم المكان ومرجعه الشبكي أو إحداثياته، بدقة لا تتجاوز ما تعرفه.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Sides, units or organisations that this is about, one a line.</source>
        <translation>الجوانب أو الوحدات أو المنظمات المعنية، واحد في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>People who were there or are spoken of, one a line.</source>
        <translation>من كانوا حاضرين أو يجري الحديث عنهم، شخص في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>One entry for each thing said: keep what you saw, what they claim and what you make of it apart.</source>
        <translation>بند لكل شيء قيل: افصل بين ما رأيته وما يدعونه وما تستنتجه منه.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>How sensitive this is and who may have it; unmarked records cannot be sealed.</source>
        <translation>مدى حساسية هذا ومن يجوز له الاطلاع عليه؛ لا يمكن ختم السجلات غير الموسومة.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Serial no.</source>
        <translation>الرقم المسلسل</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Unit, year and running number, as your headquarters counts them.</source>
        <translation>الوحدة والسنة والرقم المتسلسل، كما يعدها مقرك.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>How fast this has to reach those it is addressed to.</source>
        <translation>بأي سرعة يجب أن يصل هذا إلى الموجه إليهم.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Sector, team site or area of responsibility where this belongs.</source>
        <translation>القطاع أو موقع الفريق أو منطقة المسؤولية التي يتبعها هذا.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Negotiation case</source>
        <translation>قضية تفاوض</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>The negotiation that this is a part of.</source>
        <translation>التفاوض الذي هذا جزء منه.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Case or file reference</source>
        <translation>مرجع القضية أو الملف</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>The file under which your office keeps this matter.</source>
        <translation>الملف الذي يحفظ فيه مكتبك هذا الموضوع.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>The language spoken, and the one this record is written in if it differs.</source>
        <translation>اللغة المنطوقة، واللغة التي كُتب بها هذا السجل إن اختلفت.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Source reliability</source>
        <translation>موثوقية المصدر</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>How far this source has deserved belief before, whatever it says now.</source>
        <translation>إلى أي حد استحق هذا المصدر التصديق من قبل، أيا كان ما يقوله الآن.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Information credibility</source>
        <translation>مصداقية المعلومة</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>How believable the content is by itself, whoever said it.</source>
        <translation>مدى قابلية المحتوى للتصديق بذاته، أيا كان قائله.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Set this for training, so that nobody takes the record for a real event.</source>
        <translation>ضع العلامة للتدريب، حتى لا يظن أحد أن السجل حدث حقيقي.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Addressees who are expected to act, one a line.</source>
        <translation>الموجه إليهم المتوقع منهم التحرك، واحد في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Info</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Addressees who only need to know, one a line.</source>
        <translation>الموجه إليهم للعلم فقط، واحد في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Gender, child protection, PoC</source>
        <translation>الجنسانية وحماية الأطفال والمدنيين</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Anything that bears on women, children or the protection of civilians, without names that could harm them.</source>
        <translation>كل ما يخص النساء أو الأطفال أو حماية المدنيين، دون أسماء قد تضر بأصحابها.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Other records that this one points at, each with the kind of link, its date and its source.</source>
        <translation>سجلات أخرى يشير إليها هذا السجل، كل منها مع نوع الرابط وتاريخه ومصدره.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/header.json"/>
        <source>Files that belong to this record; each is fixed by its fingerprint when you seal.</source>
        <translation>الملفات التابعة لهذا السجل؛ ويُثبَّت كل منها ببصمته عند الختم.</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Given by</source>
        <translation>قطعه</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Exact words</source>
        <translation>الكلمات بنصها</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Last consulted</source>
        <translation>آخر استشارة</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>ToD TS</source>
        <translation>مغادرة موقع الفريق</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>ToA</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>ToA TS</source>
        <translation>العودة إلى موقع الفريق</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Last visited</source>
        <translation>آخر زيارة</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Decided by</source>
        <translation>متخذ القرار</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Promisor's explanation</source>
        <translation>تفسير الواعد</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Party or group</source>
        <translation>الطرف أو الجماعة</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Harm</source>
        <translation>الضرر</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Best</source>
        <translation>الأرجح</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Low</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>High</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Start - end</source>
        <translation>البداية - النهاية</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Observer position</source>
        <translation>موقع الراصد</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Event location</source>
        <translation>موقع الحدث</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Means</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Observation</source>
        <translation>الملاحظة المرصودة</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Distance (km)</source>
        <translation>المسافة (كم)</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Weapon and calibre</source>
        <translation>السلاح والعيار</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Live-fire exercise</source>
        <translation>تمرين بالذخيرة الحية</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Disengagement area</source>
        <translation>منطقة فك الاشتباك</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Photo references</source>
        <translation>مراجع الصور</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Issue</source>
        <translation>المسألة</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Sense</source>
        <translation>معنى الحد</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Figure</source>
        <translation>القيمة الرقمية</translation>
    </message>
    <message>
        <location filename="../../resources/fields/rows.json"/>
        <source>Legal or policy source</source>
        <translation>المصدر القانوني أو السياساتي</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Cease-fire violation report</source>
        <translation>تقرير عن انتهاك وقف إطلاق النار</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Cease-fire violation reports</source>
        <translation>تقارير عن انتهاكات وقف إطلاق النار</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Essentials</source>
        <translation>الأساسيات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The alleged violation in a few words.</source>
        <translation>الانتهاك المدعى به في بضع كلمات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Kind of violation</source>
        <translation>نوع الانتهاك</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>What is said to have been done against the agreement.</source>
        <translation>ما يقال إنه ارتُكب خلافا للاتفاق.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>When it happened, as a date-time group with a zone letter, for example 031732BJUL04.</source>
        <translation>وقت وقوعه، كمجموعة تاريخ ووقت مع حرف المنطقة، مثلا 031732BJUL04.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Name of the place and its grid reference, no more exact than you know it.</source>
        <translation>اسم المكان ومرجعه الشبكي، بدقة لا تتجاوز ما تعرفه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Alleged by</source>
        <translation>الجهة المدعية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Where the allegation comes from.</source>
        <translation>مصدر الادعاء.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Alleged against</source>
        <translation>الجهة المدعى عليها</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The side that is said to have done it.</source>
        <translation>الطرف الذي يقال إنه ارتكبه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Observations</source>
        <translation>الملاحظات المرصودة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>One row for each thing seen or heard; leave open what you could not tell.</source>
        <translation>صف لكل شيء شوهد أو سُمع؛ اترك ما لم تستطع تحديده فارغا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Every state with its date, who reached it and what was said; the last row counts.</source>
        <translation>كل حالة مع تاريخها ومن قررها وما قيل؛ والعبرة بالصف الأخير.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Allegation</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The agreement that is said to be broken.</source>
        <translation>الاتفاق الذي يقال إنه خُرق.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Article</source>
        <translation>المادة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The article of that agreement.</source>
        <translation>مادة ذلك الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Alleged by, name</source>
        <translation>اسم مقدم الادعاء</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Who brings the allegation; use a code name where a name could harm.</source>
        <translation>من يقدم الادعاء؛ استخدم اسما رمزيا إذا كان ذكر الاسم قد يسبب ضررا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Account</source>
        <translation>الرواية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>What is alleged, in the words of those who bring it.</source>
        <translation>ما يُدعى، بكلمات من يقدمونه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Investigation</source>
        <translation>التحقيق</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Interviews</source>
        <translation>المقابلات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Whom the team spoke with and what came out.</source>
        <translation>من تحدث إليهم الفريق وما خلص إليه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Summary</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Site visit</source>
        <translation>زيارة الموقع</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>When the team was there, and what it found.</source>
        <translation>متى كان الفريق هناك، وما وجده.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Access denied by</source>
        <translation>الجهة التي منعت الوصول</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The side that kept the team out.</source>
        <translation>الطرف الذي منع الفريق من الدخول.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Finding</source>
        <translation>الاستنتاج</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>What the investigation concludes.</source>
        <translation>ما يخلص إليه التحقيق.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Attributed to</source>
        <translation>منسوب إلى</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Who did it, if that is confirmed.</source>
        <translation>من ارتكبه، إذا تأكد ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Remedy</source>
        <translation>التصحيح</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Remedial action asked</source>
        <translation>الإجراء التصحيحي المطلوب</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>What the side at fault is asked to do.</source>
        <translation>ما يُطلب من الطرف المخطئ أن يفعله.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>By when it is to be done.</source>
        <translation>الموعد الذي يجب أن يتم قبله.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Whether it was done.</source>
        <translation>هل نُفذ.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Casualties and damage</source>
        <translation>الإصابات والأضرار</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Casualties</source>
        <translation>الإصابات البشرية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>People harmed, by group, with the best, the lowest and the highest figure.</source>
        <translation>المتضررون حسب الفئة، مع الرقم الأرجح والأدنى والأعلى.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Damage</source>
        <translation>الأضرار</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Objects damaged or destroyed.</source>
        <translation>الأعيان المتضررة أو المدمرة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Displaced</source>
        <translation>النازحون</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>How many people left their homes.</source>
        <translation>عدد الذين غادروا ديارهم.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Displacement</source>
        <translation>النزوح</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>From where to where they went, and what they need.</source>
        <translation>من أين وإلى أين ذهبوا، وما يحتاجون إليه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Coding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Type of violence</source>
        <translation>نوع العنف</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The type by which UCDP counts organised violence.</source>
        <translation>النوع الذي يصنف به UCDP العنف المنظم.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Side A</source>
        <translation>الطرف ألف</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The first side, in state-based violence the government.</source>
        <translation>الطرف الأول، وهو الحكومة في العنف الذي تشارك فيه دولة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Side B</source>
        <translation>الطرف باء</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>The other side.</source>
        <translation>الطرف الآخر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Precision of place</source>
        <translation>دقة المكان</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>How exactly the place is known.</source>
        <translation>مدى دقة معرفة المكان.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Precision of date</source>
        <translation>دقة التاريخ</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>How exactly the date is known.</source>
        <translation>مدى دقة معرفة التاريخ.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Clarity of event</source>
        <translation>وضوح الحدث</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Whether this is one event or several reported together.</source>
        <translation>هل هو حدث واحد أم عدة أحداث أُبلغ عنها معا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Reference and grading</source>
        <translation>المرجع والتقدير</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Distribution and protection</source>
        <translation>التوزيع والحماية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/ceasefire-violation.json"/>
        <source>Case and links</source>
        <translation>القضية والروابط</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The promise in a few words.</source>
        <translation>الوعد في بضع كلمات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Whether we or they are bound.</source>
        <translation>هل الملتزم نحن أم هم.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Promisor, party</source>
        <translation>الواعد، الطرف</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The party that is bound.</source>
        <translation>الطرف الملتزم.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Promisor, person</source>
        <translation>الواعد، الشخص</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The person who gave the promise.</source>
        <translation>الشخص الذي قطع الوعد.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Beneficiary</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Who is to have the good of it.</source>
        <translation>من يعود عليه نفعه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The promise word for word.</source>
        <translation>الوعد بالحرف.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>When it must be kept.</source>
        <translation>متى يجب الوفاء به.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Status history</source>
        <translation>تاريخ الوضع</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Every change of status with its date, who decided so and on what evidence; the last row counts.</source>
        <translation>كل تغير في الوضع مع تاريخه ومن قرره وبأي دليل؛ والعبرة بالصف الأخير.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Promise</source>
        <translation>وعد</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The number in your register of commitments.</source>
        <translation>الرقم في سجل الالتزامات لديك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Promised at</source>
        <translation>وقت الوعد</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>When the promise was given, as a date-time group with a zone letter.</source>
        <translation>متى قُطع الوعد، كمجموعة تاريخ ووقت مع حرف المنطقة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Promised where</source>
        <translation>مكان الوعد</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Where the promise was given.</source>
        <translation>أين قُطع الوعد.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Authority</source>
        <translation>السلطة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>By what right the promisor binds the party.</source>
        <translation>بأي حق يُلزم الواعد الطرف.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Language of the words</source>
        <translation>لغة الكلمات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The language in which the promise was given.</source>
        <translation>اللغة التي قُطع بها الوعد.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The same words in the language of this record.</source>
        <translation>الكلمات نفسها بلغة هذا السجل.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>CBM category</source>
        <translation>فئة تدبير بناء الثقة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The category of confidence-building that it serves, if it does.</source>
        <translation>فئة بناء الثقة التي يخدمها، إن كان يخدم أيا منها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Duty</source>
        <translation>الواجب</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Obligation</source>
        <translation>نوع الالتزام</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What kind of act the promisor owes.</source>
        <translation>نوع الفعل الذي يلتزم به الواعد.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Object</source>
        <translation>المحل</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What is to be done, given, left or released.</source>
        <translation>ما يجب أن يُفعل أو يُعطى أو يُترك أو يُفرج عنه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>How much or how many.</source>
        <translation>مقدار ذلك أو عدده.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The unit of that quantity.</source>
        <translation>الوحدة التي تُقاس بها تلك الكمية.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Place or route</source>
        <translation>المكان أو خط السير</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Where it has to happen.</source>
        <translation>أين يجب أن يحدث.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>From when it binds.</source>
        <translation>متى يصبح ملزما.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Recurrence</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Whether and how often it has to be done again.</source>
        <translation>هل يجب أن يتكرر وكم مرة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What must happen before it binds.</source>
        <translation>ما يجب أن يحدث قبل أن يصبح ملزما.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Reciprocity</source>
        <translation>المعاملة بالمثل</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What the other side owes in return; link its record as reciprocal.</source>
        <translation>ما يلتزم به الجانب الآخر في المقابل؛ اربط سجله بوصفه مقابلا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The agreement that it comes from, by title or number.</source>
        <translation>الاتفاق الذي ينبثق منه، بعنوانه أو رقمه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The clause of that agreement.</source>
        <translation>بند ذلك الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Stage of agreement</source>
        <translation>مرحلة الاتفاق</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What kind of agreement that is.</source>
        <translation>نوع ذلك الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>How anybody can see whether it is kept.</source>
        <translation>كيف يمكن لأي شخص أن يرى هل يُوفى به.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Verifier</source>
        <translation>القائم بالتحقق</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>The person or team that looks and reports.</source>
        <translation>الشخص أو الفريق الذي يعاين ويبلغ.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Evidence wanted</source>
        <translation>الدليل المطلوب</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What would settle the question.</source>
        <translation>ما من شأنه أن يحسم المسألة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Access needed</source>
        <translation>الوصول اللازم</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Where the verifier must be let in, and by whom.</source>
        <translation>أين يجب السماح بدخول القائم بالتحقق، ومن يسمح به.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Visible to</source>
        <translation>يجوز إطلاعهم</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Parties that may know of this promise, one a line.</source>
        <translation>الأطراف التي يجوز لها أن تعلم بهذا الوعد، طرف في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Consequence</source>
        <translation>العاقبة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>What follows if it is not kept, and who raises it with whom.</source>
        <translation>ما يترتب على عدم الوفاء به، ومن يثير الأمر ومع من.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Witnesses</source>
        <translation>الشهود</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Who heard or signed it besides the two sides, one a line.</source>
        <translation>من سمعه أو وقعه غير الجانبين، شخص في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <location filename="../../resources/forms/commitment.json"/>
        <source>How firmly it is laid down.</source>
        <translation>مدى رسوخ توثيقه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Confidence-building measure</source>
        <translation>تدبير لبناء الثقة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Confidence-building measures</source>
        <translation>تدابير بناء الثقة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The measure in a few words.</source>
        <translation>التدبير في بضع كلمات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Which kind of confidence-building it is.</source>
        <translation>أي نوع من بناء الثقة هو.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Type of measure</source>
        <translation>نوع التدبير</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>What the sides do.</source>
        <translation>ما تفعله الأطراف.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The party or parties that are bound.</source>
        <translation>الطرف الملتزم أو الأطراف الملتزمة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The measure as it was agreed, word for word.</source>
        <translation>التدبير كما اتُّفق عليه، بالحرف.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Notification lead time (hours)</source>
        <translation>مهلة الإخطار (بالساعات)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>How many hours before the other side must be told.</source>
        <translation>قبل كم ساعة يجب إبلاغ الجانب الآخر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>When it must be in place.</source>
        <translation>متى يجب أن يكون قائما.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Measure</source>
        <translation>التدبير</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The number in your register of measures.</source>
        <translation>الرقم في سجل التدابير لديك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Agreed at</source>
        <translation>وقت الاتفاق عليه</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>When the measure was agreed, as a date-time group with a zone letter.</source>
        <translation>متى اتُّفق على التدبير، كمجموعة تاريخ ووقت مع حرف المنطقة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Where the measure takes place.</source>
        <translation>أين يُنفذ التدبير.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The person who agreed to it.</source>
        <translation>الشخص الذي وافق عليه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>By what right that person binds the party.</source>
        <translation>بأي حق يُلزم ذلك الشخص الطرف.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Sides bound</source>
        <translation>الأطراف الملتزمة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>How many sides bind themselves.</source>
        <translation>كم طرفا يلتزم به.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Symmetric</source>
        <translation>متماثل</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Whether all sides owe the same.</source>
        <translation>هل تلتزم كل الأطراف بالشيء نفسه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Made public</source>
        <translation>مُعلن</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Whether the measure is made known.</source>
        <translation>هل يُعلن التدبير على الجمهور.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>The language in which it was agreed.</source>
        <translation>اللغة التي اتُّفق بها عليه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>What kind of act is owed.</source>
        <translation>نوع الفعل الواجب.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Verification and inspections</source>
        <translation>التحقق والتفتيش</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Inspections</source>
        <translation>عمليات التفتيش</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Every inspection, done or refused.</source>
        <translation>كل عملية تفتيش، نُفذت أو رُفضت.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>By</source>
        <translation>القائم به</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Outcome</source>
        <translation>الحصيلة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Parties that may know of this measure, one a line.</source>
        <translation>الأطراف التي يجوز لها أن تعلم بهذا التدبير، طرف في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Status and effect</source>
        <translation>الوضع والأثر</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Effect on trust</source>
        <translation>الأثر في الثقة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>What the measure has done to trust, and how it shows.</source>
        <translation>ما فعله التدبير بالثقة، وكيف يظهر ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Review date</source>
        <translation>تاريخ المراجعة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>When the measure is to be looked at again.</source>
        <translation>متى يُعاد النظر في التدبير.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/confidence-building-measure.json"/>
        <source>Who heard or signed it besides the sides, one a line.</source>
        <translation>من سمعه أو وقعه غير الأطراف، شخص في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Contact log</source>
        <translation>محضر اتصال</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Contact logs</source>
        <translation>محاضر الاتصال</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>A few words by which you will find this contact again.</source>
        <translation>بضع كلمات تجد بها هذا الاتصال لاحقا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Why the two sides met, in a sentence or two.</source>
        <translation>لماذا التقى الجانبان، في جملة أو جملتين.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Sides, units or organisations that took part, one a line.</source>
        <translation>الجوانب أو الوحدات أو المنظمات التي شاركت، واحد في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>People who were there or were spoken of, one a line.</source>
        <translation>من حضروا أو جرى الحديث عنهم، شخص في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Every promise, theirs and ours, in the words that were used, and when it falls due.</source>
        <translation>كل وعد، منهم ومنا، بالكلمات التي استُخدمت، ومتى يُستحق.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>1 Identification</source>
        <translation>1 التعريف</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Engagement no.</source>
        <translation>رقم اللقاء</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The running number of this engagement in your plan or register.</source>
        <translation>الرقم المتسلسل لهذا اللقاء في خطتك أو سجلك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Type of engagement</source>
        <translation>نوع اللقاء</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>How the contact came about.</source>
        <translation>كيف جرى الاتصال.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>2 Origin and desired effect</source>
        <translation>2 المنشأ والأثر المنشود</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Initiated by</source>
        <translation>صاحب المبادرة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The side or person who sought the contact.</source>
        <translation>الجانب أو الشخص الذي سعى إلى الاتصال.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Requested by</source>
        <translation>طلبه</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who on our side asked for it.</source>
        <translation>من طلبه من جانبنا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Desired effect</source>
        <translation>الأثر المنشود</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What should be different after the contact, in words you can check afterwards.</source>
        <translation>ما ينبغي أن يتغير بعد الاتصال، بكلمات يمكن التحقق منها لاحقا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Engagement plan or synch matrix</source>
        <translation>خطة اللقاءات أو مصفوفة التزامن</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The plan or line of the matrix that this contact serves.</source>
        <translation>الخطة أو سطر المصفوفة الذي يخدمه هذا الاتصال.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who approved the contact.</source>
        <translation>من وافق على الاتصال.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>3 Time and venue</source>
        <translation>3 الوقت والمكان</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Planned time</source>
        <translation>الوقت المقرر</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The time agreed beforehand; the actual one stands under When.</source>
        <translation>الوقت المتفق عليه مسبقا؛ أما الوقت الفعلي فيرد في «متى».</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Venue</source>
        <translation>مكان اللقاء</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Building, room or spot where you met.</source>
        <translation>المبنى أو الغرفة أو الموضع الذي التقيتم فيه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Whose venue</source>
        <translation>صاحب المكان</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The side that controls the ground you met on.</source>
        <translation>الجانب الذي يسيطر على الأرض التي التقيتم عليها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Seating</source>
        <translation>ترتيب الجلوس</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who sat where, and what that told you.</source>
        <translation>من جلس أين، وما استنتجته من ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Security measures</source>
        <translation>التدابير الأمنية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Guards, weapons, searches, phones: what each side insisted on.</source>
        <translation>الحراسة والأسلحة والتفتيش والهواتف: ما أصر عليه كل جانب.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Media present</source>
        <translation>حضور الإعلام</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Journalists or cameras, ours or theirs.</source>
        <translation>صحفيون أو كاميرات، من جانبنا أو من جانبهم.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>4 Own participants</source>
        <translation>4 المشاركون من جانبنا</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Own participants</source>
        <translation>المشاركون من جانبنا</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who came with you and in which role.</source>
        <translation>من جاء معك وبأي دور.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Interpreters</source>
        <translation>المترجمون الشفويون</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Name or code, languages, how well it worked, and any tie to a party.</source>
        <translation>الاسم أو الرمز، واللغات، ومدى نجاح العمل، وأي صلة بطرف.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Name or code</source>
        <translation>الاسم أو الرمز</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Known affiliation</source>
        <translation>الانتماء المعروف</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>5 Counterpart participants</source>
        <translation>5 المشاركون من الجانب المقابل</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Counterparts</source>
        <translation>النظراء</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who sat across from you, with the title they use for themselves and the mood they came in.</source>
        <translation>من جلس قبالتك، باللقب الذي يستخدمه لنفسه والمزاج الذي حضر به.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Faction</source>
        <translation>الفصيل</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Rank or title as used</source>
        <translation>الرتبة أو اللقب المستخدم</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Attitude on arrival</source>
        <translation>المزاج عند الوصول</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Unexpected attendees</source>
        <translation>حاضرون غير متوقعين</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Anyone you had not been told of, who brought them, and what changed because of them.</source>
        <translation>كل من لم تُبلَّغ بحضوره، ومن أحضره، وما تغير بسببه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>6 Preparation</source>
        <translation>6 التحضير</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What a stand-in would have to know before going in.</source>
        <translation>ما يلزم أن يعرفه من ينوب عنك قبل الدخول.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Previous contact</source>
        <translation>الاتصال السابق</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>When you last dealt with this counterpart.</source>
        <translation>آخر مرة تعاملت فيها مع هذا النظير.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Open promises</source>
        <translation>الوعود القائمة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What each side still owed the other on that day.</source>
        <translation>ما كان كل جانب مدينا به للآخر في ذلك اليوم.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Talking points</source>
        <translation>نقاط الحديث</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you meant to say, in order.</source>
        <translation>ما نويت قوله، بالترتيب.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Red lines</source>
        <translation>الخطوط الحمراء</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What could not be conceded, as recalled before you went in.</source>
        <translation>ما لم يكن يجوز التنازل عنه، كما استُذكر قبل دخولك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Questions to ask</source>
        <translation>أسئلة للطرح</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you wanted to learn.</source>
        <translation>ما أردت معرفته.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Gifts and customs</source>
        <translation>الهدايا والأعراف</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Courtesies expected or exchanged.</source>
        <translation>المجاملات المتوقعة أو المتبادلة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Rehearsed (murder board)</source>
        <translation>أُجري تمرين مسبق (لجنة محاكاة)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Set this if the meeting was played through against a hostile panel beforehand.</source>
        <translation>ضع العلامة إذا جرى التدرب على الاجتماع مسبقا أمام لجنة تؤدي دور الخصم.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>7 Conduct</source>
        <translation>7 سير اللقاء</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Issues beyond the agenda</source>
        <translation>مسائل خارج جدول الأعمال</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What they or you brought up that was not planned.</source>
        <translation>ما طرحوه أو طرحته دون تخطيط.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>8 Listening notes</source>
        <translation>8 ملاحظات الإصغاء</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Emotions</source>
        <translation>المشاعر</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Anger, fear, pride, relief: who showed it, and at which point.</source>
        <translation>غضب أو خوف أو فخر أو ارتياح: من أظهره، وعند أي نقطة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Body language</source>
        <translation>لغة الجسد</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What hands, faces and seats said beside the words.</source>
        <translation>ما قالته الأيدي والوجوه والجلسات إلى جانب الكلمات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What was avoided</source>
        <translation>ما جرى تجنبه</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Subjects they went around, or questions left without an answer.</source>
        <translation>المواضيع التي تحاشوها، أو الأسئلة التي بقيت بلا جواب.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Words repeated</source>
        <translation>الكلمات المتكررة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Expressions that came back, in the original language where you can.</source>
        <translation>العبارات التي تكررت، باللغة الأصلية حيث أمكن.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Interpreter doubts</source>
        <translation>شكوك في الترجمة الشفوية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Where you are not sure that the words reached the other side as spoken.</source>
        <translation>حيث لا تثق بأن الكلمات وصلت إلى الجانب الآخر كما قيلت.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>9 Outcome</source>
        <translation>9 النتائج</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Desired effect achieved</source>
        <translation>تحقق الأثر المنشود</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Measured against the desired effect above, not against hope.</source>
        <translation>بالقياس إلى الأثر المنشود أعلاه، لا إلى الأمل.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you can point to for that answer.</source>
        <translation>ما يمكنك الاستناد إليه في ذلك الجواب.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Refusals</source>
        <translation>حالات الرفض</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What was refused, by whom, and the reason they gave.</source>
        <translation>ما رُفض، ومن رفضه، والسبب الذي ذكره.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Points deferred</source>
        <translation>نقاط مؤجلة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What was put off, and until when.</source>
        <translation>ما أُجّل، وإلى متى.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Documents handed over</source>
        <translation>الوثائق المسلَّمة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you left with them, and whether they signed for it.</source>
        <translation>ما تركته لديهم، وهل وقعوا باستلامه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Documents received</source>
        <translation>الوثائق المستلمة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What they gave you, and the receipt you gave in return.</source>
        <translation>ما أعطوك إياه، والإيصال الذي قدمته في المقابل.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>10 Assessment</source>
        <translation>10 التقييم</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Assessor</source>
        <translation>القائم بالتقييم</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Whose judgement this section is; keep it apart from the report of what was said.</source>
        <translation>صاحب الحكم الوارد في هذا القسم؛ أبقه منفصلا عن تقرير ما قيل.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Sincerity</source>
        <translation>الصدق</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Whether they meant it, and what makes you think so.</source>
        <translation>هل كانوا جادين، وما الذي يجعلك ترى ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Authority to deliver</source>
        <translation>القدرة على التنفيذ</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Whether the person who promised can make it happen.</source>
        <translation>هل يستطيع الشخص الذي وعد أن ينفذ وعده.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Interests behind</source>
        <translation>المصالح الكامنة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What they need underneath what they ask for.</source>
        <translation>ما يحتاجون إليه وراء ما يطلبونه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Internal divisions</source>
        <translation>الانقسامات الداخلية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Signs that their side does not speak with one voice.</source>
        <translation>دلائل على أن جانبهم لا يتكلم بصوت واحد.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Risk</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What may go wrong from here, and for whom.</source>
        <translation>ما قد يسوء من الآن، ومن يتضرر منه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>How probable it is that what they said will come about.</source>
        <translation>مدى احتمال أن يتحقق ما قالوه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>How good the basis of your judgement is, not how probable the event.</source>
        <translation>مدى متانة أساس حكمك، لا مدى احتمال الحدث.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>11 Follow-up</source>
        <translation>11 المتابعة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What we have to do now, by whom, and by when.</source>
        <translation>ما علينا فعله الآن، ومن يفعله، ومتى.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Next meeting</source>
        <translation>الاجتماع المقبل</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>When you will meet again, if it is agreed.</source>
        <translation>متى تلتقون مجددا، إذا اتُّفق على ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who must be told</source>
        <translation>من يجب إبلاغه</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>People and offices who should hear of this, and what.</source>
        <translation>الأشخاص والمكاتب الذين ينبغي أن يعلموا بهذا، وبماذا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What must not be told to whom</source>
        <translation>ما لا يجوز قوله ولمن</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Confidences to keep, and from whom they are kept.</source>
        <translation>الأسرار الواجب حفظها، وعمن تُحفظ.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>12 Atmospherics and trust</source>
        <translation>12 الأجواء والثقة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Rapport</source>
        <translation>الألفة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>How easily the two of you could talk.</source>
        <translation>مدى سهولة الحديث بينكما.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you base that figure on.</source>
        <translation>ما تستند إليه في هذا الرقم.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Their trust in us</source>
        <translation>ثقتهم بنا</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Signs that they believe us or do not.</source>
        <translation>دلائل على أنهم يصدقوننا أو لا يصدقوننا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Our trust in them</source>
        <translation>ثقتنا بهم</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>How far we can rely on them, and in which matters.</source>
        <translation>إلى أي حد يمكن الاعتماد عليهم، وفي أي أمور.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Change since last time</source>
        <translation>التغير منذ آخر مرة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Trust compared with the previous contact.</source>
        <translation>الثقة مقارنة بالاتصال السابق.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>13 Debrief</source>
        <translation>13 استخلاص المعلومات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Debriefed by</source>
        <translation>أجرى الاستخلاص</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Who took you through it afterwards.</source>
        <translation>من راجع معك ما جرى بعد ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Debriefed at</source>
        <translation>وقت الاستخلاص</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>When the debrief took place.</source>
        <translation>متى جرى استخلاص المعلومات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Correction</source>
        <translation>التصويب</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What the debrief changed in your account; what stood before stays readable.</source>
        <translation>ما غيره الاستخلاص في روايتك؛ ويبقى ما كان قبله مقروءا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Commander's guidance</source>
        <translation>توجيهات القائد</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Endorsement, question or direction you were given.</source>
        <translation>ما تلقيته من إقرار أو سؤال أو توجيه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Liaison duty log</source>
        <translation>سجل واجبات الاتصال</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Arrival report</source>
        <translation>تقرير الوصول</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>When you reported in at the other headquarters, and to whom.</source>
        <translation>متى أبلغت عن حضورك في المقر الآخر، ولمن.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Departure report</source>
        <translation>تقرير المغادرة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>When you left, and whom you told.</source>
        <translation>متى غادرت، ومن أبلغته.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Commander's intent passed</source>
        <translation>قصد القائد المبلَّغ</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you conveyed of your commander's intent, and how it was taken.</source>
        <translation>ما نقلته من قصد قائدك، وكيف استُقبل.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Questions answered</source>
        <translation>أسئلة أُجيب عنها</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you were asked and could answer.</source>
        <translation>ما سُئلت عنه واستطعت الإجابة عنه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Questions pending</source>
        <translation>أسئلة معلقة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you were asked and still owe an answer to.</source>
        <translation>ما سُئلت عنه وما زلت مدينا بجوابه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>To carry back</source>
        <translation>ما يُنقل إلى المقر</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>What you have to take home to your own headquarters.</source>
        <translation>ما عليك أن تحمله إلى مقرك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>Daily liaison summary</source>
        <translation>موجز الاتصال اليومي</translation>
    </message>
    <message>
        <location filename="../../resources/forms/contact-log.json"/>
        <source>The day in a few lines.</source>
        <translation>اليوم في بضعة أسطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Incident report</source>
        <translation>تقرير عن حادث</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Incident reports</source>
        <translation>تقارير الحوادث</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Flash report</source>
        <translation>تقرير عاجل</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>The incident in a few words.</source>
        <translation>الحادث في بضع كلمات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>What happened, as far as you know it now.</source>
        <translation>ما حدث، بقدر ما تعرفه الآن.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Parties involved, one a line.</source>
        <translation>الأطراف المعنية، طرف في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Units involved</source>
        <translation>الوحدات المعنية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Units, groups or unknown people, and about how many.</source>
        <translation>وحدات أو جماعات أو مجهولون، وعددهم التقريبي.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Action taken</source>
        <translation>الإجراء المتخذ</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>What you and others have done about it.</source>
        <translation>ما فعلته أنت وغيرك بشأنه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>What you need from those who read this.</source>
        <translation>ما تحتاج إليه ممن يقرؤون هذا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Own safety</source>
        <translation>سلامة أفرادنا</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Whether all of yours are accounted for and where they are.</source>
        <translation>هل أفرادك كلهم معروفو المصير وأين هم.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Next report at</source>
        <translation>موعد التقرير التالي</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>When you will report again.</source>
        <translation>متى تبلغ مجددا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Initial - unconfirmed</source>
        <translation>أولي - غير مؤكد</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Set this as long as nobody has checked it.</source>
        <translation>ضع العلامة ما دام لم يتحقق منه أحد.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Type of report</source>
        <translation>نوع التقرير</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Which report of the series this is.</source>
        <translation>أي تقرير من السلسلة هو.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Cause</source>
        <translation>سبب الحادث</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>What led to it, as far as it is known.</source>
        <translation>ما أدى إليه، بقدر ما هو معروف.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Weapons</source>
        <translation>الأسلحة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Weapons used or seen, with calibre where known.</source>
        <translation>الأسلحة المستخدمة أو المشاهدة، مع العيار إن عُرف.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Who saw or heard it, one a line; use code names where names could harm.</source>
        <translation>من رآه أو سمعه، شخص في كل سطر؛ استخدم أسماء رمزية حيث قد تضر الأسماء.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>What has to be looked into, and who does it.</source>
        <translation>ما يجب النظر فيه، ومن يتولاه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/incident.json"/>
        <source>Damage and displacement</source>
        <translation>الأضرار والنزوح</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Indicator observation</source>
        <translation>رصد مؤشر</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Indicator observations</source>
        <translation>عمليات رصد المؤشرات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Indicator and period in a few words.</source>
        <translation>المؤشر والفترة في بضع كلمات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The indicator that was observed.</source>
        <translation>المؤشر الذي رُصد.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The code of the indicator.</source>
        <translation>رمز المؤشر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The period that was observed, as date-time groups with a zone letter.</source>
        <translation>الفترة المرصودة، كمجموعتي تاريخ ووقت مع حرف المنطقة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Observed value</source>
        <translation>القيمة المرصودة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The answer: yes or no, a figure, or words.</source>
        <translation>الجواب: نعم أو لا، أو رقم، أو كلمات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Coverage (%)</source>
        <translation>التغطية (%)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>How much of the area was seen.</source>
        <translation>مقدار ما شوهد من المنطقة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Who or what the value comes from.</source>
        <translation>ممن أو مم تأتي القيمة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>How sure you are of the value.</source>
        <translation>مدى تأكدك من القيمة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Change and alert</source>
        <translation>التغير والإنذار</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Previous value</source>
        <translation>القيمة السابقة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The value of the period before.</source>
        <translation>قيمة الفترة السابقة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Change</source>
        <translation>التغير</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>What has changed since then.</source>
        <translation>ما تغير منذ ذلك الحين.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Trend</source>
        <translation>الاتجاه العام</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Where the value goes.</source>
        <translation>إلى أين تتجه القيمة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Trend over (periods)</source>
        <translation>مدة الاتجاه (فترات)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Over how many periods that trend holds.</source>
        <translation>على مدى كم فترة يستمر هذا الاتجاه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Alert</source>
        <translation>الإنذار</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The level that the value reaches; this is worked out from the thresholds.</source>
        <translation>المستوى الذي تبلغه القيمة؛ ويُحسب من العتبات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The rule by which that level is reached.</source>
        <translation>القاعدة التي يُبلغ بها ذلك المستوى.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Coverage note</source>
        <translation>ملاحظة عن التغطية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>What was not seen, and why.</source>
        <translation>ما لم يُشاهد، ولماذا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Proposed response</source>
        <translation>الاستجابة المقترحة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>What should be done now.</source>
        <translation>ما ينبغي فعله الآن.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Decision taken</source>
        <translation>القرار المتخذ</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>What was decided, and when.</source>
        <translation>ما قُرر، ومتى.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>The person or body that decided.</source>
        <translation>الشخص أو الهيئة التي قررت.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>What came of it.</source>
        <translation>ما نتج عنه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>False alarm</source>
        <translation>إنذار كاذب</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Whether it turned out to mean nothing.</source>
        <translation>هل تبين أنه لا يعني شيئا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>False-alarm review</source>
        <translation>مراجعة الإنذار الكاذب</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator-observation.json"/>
        <source>Why it misled, and what to change.</source>
        <translation>لماذا كان مضللا، وما ينبغي تغييره.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Early-warning indicator</source>
        <translation>مؤشر إنذار مبكر</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Early-warning indicators</source>
        <translation>مؤشرات الإنذار المبكر</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The indicator in a few words.</source>
        <translation>المؤشر في بضع كلمات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The short name by which observations refer to it.</source>
        <translation>الاسم القصير الذي تشير به عمليات الرصد إليه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>One plain question that a patrol can answer.</source>
        <translation>سؤال واحد بسيط تستطيع دورية الإجابة عنه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Whether it points towards violence or towards calm.</source>
        <translation>هل يشير نحو العنف أم نحو الهدوء.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Type of value</source>
        <translation>نوع القيمة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>What kind of answer is wanted.</source>
        <translation>أي نوع من الجواب مطلوب.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Worse when</source>
        <translation>يسوء عند</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Which way the value moves when things get worse.</source>
        <translation>إلى أي جهة تتحرك القيمة حين تسوء الأمور.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Amber threshold</source>
        <translation>عتبة الكهرماني</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The value from which to watch closely.</source>
        <translation>القيمة التي تبدأ عندها المراقبة عن كثب.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Red threshold</source>
        <translation>عتبة الأحمر</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The value from which to act.</source>
        <translation>القيمة التي يبدأ عندها التحرك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Group and level</source>
        <translation>المجموعة والمستوى</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The CEWARN group that it belongs to.</source>
        <translation>مجموعة CEWARN التي ينتمي إليها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>How directly it leads to violence.</source>
        <translation>إلى أي حد يفضي مباشرة إلى العنف.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>What is counted, in the plural.</source>
        <translation>ما يُعد، بصيغة الجمع.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Reporting period</source>
        <translation>فترة الإبلاغ</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>How often it is observed.</source>
        <translation>كم مرة يُرصد.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The value in an ordinary period.</source>
        <translation>القيمة في فترة عادية.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Normal range, low</source>
        <translation>المدى العادي، الأدنى</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The lowest value that means nothing.</source>
        <translation>أدنى قيمة لا تعني شيئا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Normal range, high</source>
        <translation>المدى العادي، الأعلى</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>The highest value that means nothing.</source>
        <translation>أعلى قيمة لا تعني شيئا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Valid</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>From when to when this indicator is watched.</source>
        <translation>من متى إلى متى يُراقب هذا المؤشر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>What it points to if it rises to red.</source>
        <translation>ما يشير إليه إذا ارتفع إلى الأحمر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Recommended response</source>
        <translation>الاستجابة الموصى بها</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>What should be done then.</source>
        <translation>ما ينبغي فعله عندئذ.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Addressee</source>
        <translation>الموجه إليه</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Who has to decide.</source>
        <translation>من عليه أن يقرر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Decide within</source>
        <translation>مهلة القرار</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>How long the addressee has.</source>
        <translation>المدة المتاحة للموجه إليه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Upkeep</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Who keeps this indicator in order.</source>
        <translation>من يتولى صيانة هذا المؤشر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>When to ask whether it still serves.</source>
        <translation>متى يُسأل هل ما زال مفيدا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Grounds</source>
        <translation>الأسس</translation>
    </message>
    <message>
        <location filename="../../resources/forms/indicator.json"/>
        <source>Facts, claims and assessments on which the indicator rests.</source>
        <translation>الوقائع والادعاءات والتقييمات التي يستند إليها المؤشر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Negotiation cases</source>
        <translation>قضايا التفاوض</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>A few words by which everybody will know this negotiation.</source>
        <translation>بضع كلمات يعرف بها الجميع هذا التفاوض.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>How far the talks have come.</source>
        <translation>إلى أين بلغت المحادثات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Those you negotiate with, one a line.</source>
        <translation>من تتفاوض معهم، واحد في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Strategic objective</source>
        <translation>الهدف الاستراتيجي</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>The larger end that an agreement should serve.</source>
        <translation>الغاية الأوسع التي ينبغي أن يخدمها الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What may not be agreed, with a figure where there is one, and the law or policy behind it.</source>
        <translation>ما لا يجوز الاتفاق عليه، مع رقم إن وجد، والقانون أو السياسة التي يستند إليها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Bottom lines</source>
        <translation>الحدود الدنيا المقبولة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>The least you can live with; a proposal that reaches it goes back to the mandator.</source>
        <translation>أقل ما يمكنك قبوله؛ والمقترح الذي يبلغه يُعاد إلى المفوِّض.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Mandate signed by</source>
        <translation>موقّع التفويض</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Who gave the mandate; without a signature every proposal goes back to the mandator.</source>
        <translation>من منح التفويض؛ ودون توقيع يُعاد كل مقترح إلى المفوِّض.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>How the matter came to be negotiated, for someone who was not there.</source>
        <translation>كيف آل الأمر إلى التفاوض، لمن لم يكن حاضرا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Typology</source>
        <translation>التصنيف النوعي</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Whether identity and power, professional standards or practical details are at issue.</source>
        <translation>هل محل الخلاف الهوية والسلطة، أم المعايير المهنية، أم التفاصيل العملية.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>How the sides reach each other: direct, shuttle, telephone, in writing.</source>
        <translation>كيف يتواصل الجانبان: مباشرة أو مكوكيا أو هاتفيا أو كتابة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Confidentiality regime</source>
        <translation>نظام السرية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What the sides agreed about keeping the talks to themselves.</source>
        <translation>ما اتفق عليه الجانبان بشأن إبقاء المحادثات بينهما.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Third parties and mediators</source>
        <translation>الأطراف الثالثة والوسطاء</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Who else is in the room or behind it, and in which role.</source>
        <translation>من غيرهم في الغرفة أو خلفها، وبأي دور.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>From the first feeler to the end, as far as it is known.</source>
        <translation>من أول جس نبض إلى النهاية، بقدر ما هو معروف.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Where the talks are held, if it is always the same place.</source>
        <translation>أين تُعقد المحادثات، إن كان المكان واحدا دائما.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What is known</source>
        <translation>ما هو معروف</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Facts, claims and assessments that bear on the whole negotiation.</source>
        <translation>الوقائع والادعاءات والتقييمات المتصلة بالتفاوض كله.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Naivasha Grid</source>
        <translation>شبكة نيفاشا</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Who negotiates, who supports, who gave the mandate, and when each was last consulted.</source>
        <translation>من يتفاوض، ومن يدعم، ومن منح التفويض، ومتى استُشير كل منهم آخر مرة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Mandate</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Mission</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What you were sent to obtain.</source>
        <translation>ما أُرسلت للحصول عليه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>The subjects you may negotiate.</source>
        <translation>المواضيع التي يجوز لك التفاوض عليها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Where your mandate ends.</source>
        <translation>أين ينتهي تفويضك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Delegated authority</source>
        <translation>السلطة المخولة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What you may agree to without asking back.</source>
        <translation>ما يجوز لك الموافقة عليه دون الرجوع إلى أحد.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>When the mandate runs out.</source>
        <translation>متى ينتهي التفويض.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>External communication</source>
        <translation>التواصل الخارجي</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>The line to take with the press and with everybody outside.</source>
        <translation>ما يقال للصحافة ولكل من هو خارج المحادثات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Agreements</source>
        <translation>الاتفاقات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What has been agreed so far, and where it is written.</source>
        <translation>ما اتُّفق عليه حتى الآن، وأين هو مدون.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-case.json"/>
        <source>What comes next, and who sees to it.</source>
        <translation>ما يلي، ومن يتولاه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Negotiation note</source>
        <translation>مذكرة تفاوض</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Negotiation notes</source>
        <translation>مذكرات التفاوض</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>A few words by which you will find this case again.</source>
        <translation>بضع كلمات تجد بها هذه القضية لاحقا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our position</source>
        <translation>موقفنا</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What we ask for, as we put it to them.</source>
        <translation>ما نطلبه، كما نعرضه عليهم.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their position (what)</source>
        <translation>موقفهم (ماذا)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What they ask for or refuse, as they put it.</source>
        <translation>ما يطلبونه أو يرفضونه، كما يعبرون عنه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The round or period this note covers, as date-time groups with a zone letter, for example 031732BJUL04 - 031900BJUL04.</source>
        <translation>الجولة أو الفترة التي تغطيها هذه المذكرة، كمجموعتي تاريخ ووقت مع حرف المنطقة، مثلا 031732BJUL04 - 031900BJUL04.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Sides, units or organisations that take part, one a line.</source>
        <translation>الجوانب أو الوحدات أو المنظمات المشاركة، واحد في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>People who take part or are spoken of, one a line.</source>
        <translation>الأشخاص المشاركون أو الذين يجري الحديث عنهم، شخص في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Signed by</source>
        <translation>وقعه</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Who gave the mandate.</source>
        <translation>من منح التفويض.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What may not be conceded, and the law or policy behind it.</source>
        <translation>ما لا يجوز التنازل عنه، والقانون أو السياسة التي يستند إليها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Red line</source>
        <translation>الخط الأحمر</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Context analysis</source>
        <translation>تحليل السياق</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Context information</source>
        <translation>معلومات السياق</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What you know of the situation, each with its source and grading.</source>
        <translation>ما تعرفه عن الوضع، كل معلومة مع مصدرها وتقديرها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Island of Agreements</source>
        <translation>جزيرة الاتفاقات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Facts and norms that the sides share or dispute, and how to handle each.</source>
        <translation>الوقائع والمعايير التي يتفق عليها الجانبان أو يختلفان، وكيف يُعالج كل منها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Fact or norm</source>
        <translation>الواقعة أو المعيار</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Legitimacy, trust and norms</source>
        <translation>الشرعية والثقة والمعايير</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Legitimacy and trust</source>
        <translation>الشرعية والثقة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Why they should talk to you, and what would make them more willing.</source>
        <translation>لماذا ينبغي لهم أن يحاوروك، وما قد يزيد استعدادهم.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Normative pathway</source>
        <translation>المسار المعياري</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The norm you appeal to, the one they set against it, your argument and their reply.</source>
        <translation>المعيار الذي تحتج به، والمعيار الذي يواجهونه به، وحجتك وردهم.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Norm invoked</source>
        <translation>المعيار المحتج به</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Counterpart's norm</source>
        <translation>معيار النظير</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Argument</source>
        <translation>الحجة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Iceberg</source>
        <translation>جبل الجليد</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their tactical reasoning (how)</source>
        <translation>منطقهم التكتيكي (كيف)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How they argue and bargain for that position, and what leads them to it.</source>
        <translation>كيف يحاجون ويساومون دفاعا عن ذلك الموقف، وما يقودهم إليه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their values and motives (why)</source>
        <translation>قيمهم ودوافعهم (لماذا)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Why it matters to them underneath.</source>
        <translation>لماذا يهمهم الأمر في العمق.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our tactical reasoning (how)</source>
        <translation>منطقنا التكتيكي (كيف)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How we argue and bargain for our position.</source>
        <translation>كيف نحاج ونساوم دفاعا عن موقفنا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our values and motives (why)</source>
        <translation>قيمنا ودوافعنا (لماذا)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Why it matters to us underneath.</source>
        <translation>لماذا يهمنا الأمر في العمق.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Common shared space</source>
        <translation>الحيز المشترك</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Where positions, reasons or motives of both sides overlap.</source>
        <translation>حيث تتداخل مواقف الجانبين أو أسبابهما أو دوافعهما.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Network map</source>
        <translation>خريطة الشبكة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Who could move the counterpart, by what, and who of us can reach them.</source>
        <translation>من يستطيع تحريك النظير، وبماذا، ومن منا يستطيع الوصول إليه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Actor</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Position on the issue</source>
        <translation>الموقف من المسألة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Influence on counterpart</source>
        <translation>التأثير في النظير</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Lever</source>
        <translation>أداة التأثير</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Who can approach</source>
        <translation>من يستطيع مفاتحته</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Alliance type</source>
        <translation>نوع التحالف</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Scenarios and options</source>
        <translation>السيناريوهات والخيارات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How the talks may go, from the best case to the worst.</source>
        <translation>كيف قد تسير المحادثات، من أفضل حالة إلى أسوئها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Shared benefit</source>
        <translation>المنفعة المشتركة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What both sides gain if they agree.</source>
        <translation>ما يكسبه الجانبان إذا اتفقا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The least that each side can live with.</source>
        <translation>أقل ما يمكن لكل جانب قبوله.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Cost and benefit of options</source>
        <translation>تكاليف الخيارات ومنافعها</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The ways open to you, with what each costs and brings.</source>
        <translation>السبل المتاحة لك، مع كلفة كل منها وفائدته.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Option</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Costs</source>
        <translation>التكاليف</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Benefits</source>
        <translation>المنافع</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>TIPO: trust, information, power, options</source>
        <translation>TIPO: الثقة والمعلومات والقوة والخيارات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How far you trust them, and on what grounds.</source>
        <translation>إلى أي حد تثق بهم، وعلى أي أساس.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How far they trust you, as it shows.</source>
        <translation>إلى أي حد يثقون بك، كما يظهر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Basis of trust</source>
        <translation>أساس الثقة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Whether trust rests on the person or on the way the talks are run.</source>
        <translation>هل تقوم الثقة على الشخص أم على طريقة إدارة المحادثات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Information we have</source>
        <translation>المعلومات التي لدينا</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What you know that bears on the outcome.</source>
        <translation>ما تعرفه مما يؤثر في النتيجة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Information they may have</source>
        <translation>المعلومات التي قد تكون لديهم</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What they are likely to know of us.</source>
        <translation>ما يُرجح أن يعرفوه عنا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Assumptions to validate</source>
        <translation>افتراضات يلزم التحقق منها</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What you take for granted and should test early.</source>
        <translation>ما تعده مسلما به وينبغي اختباره مبكرا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our power</source>
        <translation>قوتنا</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Expert, reward, coercive, referent or position: which kinds you hold here.</source>
        <translation>الخبرة أو المكافأة أو الإكراه أو القدوة أو المنصب: أي أنواع القوة تملكها هنا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their power</source>
        <translation>قوتهم</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Which of these kinds they hold over you.</source>
        <translation>أي هذه الأنواع يملكونها تجاهك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Options open</source>
        <translation>الخيارات المطروحة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Whether one outcome is on the table or several.</source>
        <translation>هل المطروح نتيجة واحدة أم عدة نتائج.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our strategy</source>
        <translation>استراتيجيتنا</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How you mean to negotiate.</source>
        <translation>كيف تنوي التفاوض.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their likely strategy</source>
        <translation>استراتيجيتهم المرجحة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>How you expect them to negotiate.</source>
        <translation>كيف تتوقع أن يتفاوضوا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Planning</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Aspiration point</source>
        <translation>نقطة الطموح</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The best you can reasonably hope for.</source>
        <translation>أفضل ما يمكنك أن تأمله بصورة معقولة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Reservation point</source>
        <translation>نقطة التحفظ</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The point below which you had better leave without agreement.</source>
        <translation>النقطة التي يكون الانسحاب دونها بلا اتفاق أفضل.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Prioritised interests</source>
        <translation>المصالح حسب الأولوية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What matters to you, most important first.</source>
        <translation>ما يهمك، الأهم فالأهم.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Our BATNA</source>
        <translation>البديل الأفضل لنا (BATNA)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Your best course if there is no agreement.</source>
        <translation>أفضل مسار لك إذا لم يحصل اتفاق.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their BATNA</source>
        <translation>البديل الأفضل لهم (BATNA)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Their best course if there is no agreement, as you see it.</source>
        <translation>أفضل مسار لهم إذا لم يحصل اتفاق، كما تراه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>ZOPA</source>
        <translation>منطقة الاتفاق الممكن (ZOPA)</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>The ground between both reservation points, if there is any.</source>
        <translation>المساحة بين نقطتي التحفظ لدى الجانبين، إن وجدت.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Warrants and criteria</source>
        <translation>المسوغات والمعايير</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Standards that both sides could accept as fair.</source>
        <translation>معايير يمكن للجانبين قبولها على أنها منصفة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Subjects in the order you want them.</source>
        <translation>المواضيع بالترتيب الذي تريده.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Opening</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Your first words and your first offer.</source>
        <translation>كلماتك الأولى وعرضك الأول.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Concessions plan</source>
        <translation>خطة التنازلات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What you can give, in which order, and against what.</source>
        <translation>ما يمكنك إعطاؤه، وبأي ترتيب، ومقابل ماذا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Transaction</source>
        <translation>التعامل التفاوضي</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Conducive environment</source>
        <translation>البيئة المواتية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Place, time, safety and company that help an agreement along.</source>
        <translation>المكان والزمان والأمان والصحبة التي تساعد على الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What is to be agreed, point by point.</source>
        <translation>ما ينبغي الاتفاق عليه، نقطة نقطة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Human elements</source>
        <translation>العناصر الإنسانية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Personalities, fatigue, face and emotion that will shape the talks.</source>
        <translation>الشخصيات والإرهاق والكرامة والانفعالات التي ستؤثر في المحادثات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Ground rules and confidentiality</source>
        <translation>القواعد الأساسية والسرية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Ground rules</source>
        <translation>القواعد الأساسية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>What the sides agreed about how they talk.</source>
        <translation>ما اتفق عليه الجانبان بشأن طريقة الحديث.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Chatham House Rule</source>
        <translation>قاعدة تشاتام هاوس</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Set this if what was said may be used but not who said it.</source>
        <translation>ضع العلامة إذا جاز استخدام ما قيل دون ذكر قائله.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Attribution allowed</source>
        <translation>النسبة إلى القائل مسموح بها</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Whether words may be linked to the person who spoke them.</source>
        <translation>هل يجوز ربط الكلمات بالشخص الذي قالها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Note-taking agreed</source>
        <translation>التدوين متفق عليه</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Whether the sides know and accept that notes are taken.</source>
        <translation>هل يعلم الجانبان بتدوين الملاحظات ويقبلان به.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Recording agreed</source>
        <translation>التسجيل متفق عليه</translation>
    </message>
    <message>
        <location filename="../../resources/forms/negotiation-note.json"/>
        <source>Whether sound or pictures may be recorded.</source>
        <translation>هل يجوز تسجيل الصوت أو الصورة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The name by which you will find this party again.</source>
        <translation>الاسم الذي تجد به هذا الطرف لاحقا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Acronym</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The short form that people use.</source>
        <translation>الصيغة القصيرة التي يستخدمها الناس.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>What kind of actor it is.</source>
        <translation>أي نوع من الفاعلين هو.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Aims</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>What it wants to reach, as far as it shows.</source>
        <translation>ما يريد بلوغه، بقدر ما يظهر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Where it is, and where it decides.</source>
        <translation>أين يوجد، وأين يقرر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Liaison points of contact</source>
        <translation>جهات اتصال التنسيق</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Whom to call, in which order, and when they answer.</source>
        <translation>بمن تتصل، وبأي ترتيب، ومتى يجيبون.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Number or channel</source>
        <translation>الرقم أو القناة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Hours</source>
        <translation>ساعات الرد</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Relationship owner</source>
        <translation>المسؤول عن العلاقة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Who of us keeps the contact.</source>
        <translation>من منا يتولى الاتصال.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>All names in their scripts, with former and other names.</source>
        <translation>كل الأسماء بخطوطها، مع الأسماء السابقة والأخرى.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Recognised emblem</source>
        <translation>الشعار المعترف به</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Flag, badge or colours by which it is known.</source>
        <translation>العلم أو الشارة أو الألوان التي يُعرف بها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Structure and strength</source>
        <translation>البنية والقوام</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Structure and command chain</source>
        <translation>البنية وسلسلة القيادة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Who commands whom, from the top down.</source>
        <translation>من يقود من، من الأعلى إلى الأسفل.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Strength, best</source>
        <translation>القوام، الأرجح</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The most likely number of members.</source>
        <translation>عدد الأعضاء الأرجح.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Strength, low</source>
        <translation>القوام، الأدنى</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The lowest number that is credible.</source>
        <translation>أدنى عدد معقول.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Strength, high</source>
        <translation>القوام، الأعلى</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The highest number that is credible.</source>
        <translation>أعلى عدد معقول.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Source of strength</source>
        <translation>مصدر أرقام القوام</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Where these numbers come from.</source>
        <translation>من أين تأتي هذه الأرقام.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Weapons that matter under the agreement.</source>
        <translation>الأسلحة المهمة بموجب الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Splinters</source>
        <translation>الجماعات المنشقة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Groups that broke away, from when to when.</source>
        <translation>جماعات انفصلت، من متى إلى متى.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Other parties</source>
        <translation>الأطراف الأخرى</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Parties that it belongs to or leads, one a line.</source>
        <translation>الأطراف التي ينتمي إليها أو يقودها، طرف في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Signatory to</source>
        <translation>موقّع على</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Agreements that it has signed.</source>
        <translation>الاتفاقات التي وقعها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Status under the mandate</source>
        <translation>وضعه بموجب التفويض</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>How our mandate treats it.</source>
        <translation>كيف يعامله تفويضنا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Profile covers</source>
        <translation>المدة التي يغطيها الملف</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The time for which this profile holds.</source>
        <translation>المدة التي يسري فيها هذا الملف.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Negotiation</source>
        <translation>التفاوض</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Where it stands on what is negotiated.</source>
        <translation>موقفه مما يجري التفاوض عليه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Influence</source>
        <translation>التأثير</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Whom it can move, and by what.</source>
        <translation>من يستطيع تحريكه، وبماذا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Alliance potential</source>
        <translation>إمكان التحالف</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Whether and for what it could be won.</source>
        <translation>هل يمكن كسبه ولأي غرض.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Facts, claims and assessments about the party, each with its grading.</source>
        <translation>الوقائع والادعاءات والتقييمات بشأن الطرف، كل منها مع تقديره.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Civil actors</source>
        <translation>الجهات المدنية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Single point of entry</source>
        <translation>نقطة الدخول الوحيدة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The one office through which to deal with it.</source>
        <translation>المكتب الواحد الذي يجري التعامل معه من خلاله.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Mandate and principles</source>
        <translation>التفويض والمبادئ</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>What it is there for, and what it holds to.</source>
        <translation>ما وُجد من أجله، وما يلتزم به.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Will share</source>
        <translation>ما يطلعنا عليه</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>What it is ready to tell us.</source>
        <translation>ما هو مستعد لإخبارنا به.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Will not share</source>
        <translation>ما لا يطلعنا عليه</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>What it will not tell us, and why.</source>
        <translation>ما لن يخبرنا به، ولماذا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>Coordination body</source>
        <translation>هيئة التنسيق</translation>
    </message>
    <message>
        <location filename="../../resources/forms/party.json"/>
        <source>The body in which it meets others.</source>
        <translation>الهيئة التي يلتقي فيها الآخرين.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Patrol report</source>
        <translation>تقرير دورية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Patrol reports</source>
        <translation>تقارير الدوريات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>The patrol in a few words.</source>
        <translation>الدورية في بضع كلمات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Patrol no.</source>
        <translation>رقم الدورية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>The number on the patrol plan.</source>
        <translation>الرقم في خطة الدوريات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>What the patrol was sent to do.</source>
        <translation>ما أُرسلت الدورية لفعله.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Departure and return, as date-time groups with a zone letter.</source>
        <translation>المغادرة والعودة، كمجموعتي تاريخ ووقت مع حرف المنطقة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Route</source>
        <translation>خط السير</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>The way taken, place by place.</source>
        <translation>الطريق المسلوك، مكانا بعد مكان.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Places visited</source>
        <translation>الأماكن المزورة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Each place with time of departure from the team site, of arrival, and of return.</source>
        <translation>كل مكان مع وقت المغادرة من موقع الفريق والوصول والعودة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>What you make of it.</source>
        <translation>ما تستنتجه منه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Patrol</source>
        <translation>الدورية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Type of patrol</source>
        <translation>نوع الدورية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>How it was planned and made.</source>
        <translation>كيف خُططت ونُفذت.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Who went, and in which role.</source>
        <translation>من ذهب، وبأي دور.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Team site</source>
        <translation>موقع الفريق</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Where the patrol set out.</source>
        <translation>من أين انطلقت الدورية.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Persons met</source>
        <translation>الأشخاص الذين جرى لقاؤهم</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Whom the patrol spoke with; write a contact log for longer talks.</source>
        <translation>من تحدثت إليهم الدورية؛ اكتب محضر اتصال للأحاديث الأطول.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Roads, bridges, mines</source>
        <translation>الطرق والجسور والألغام</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>State of the ground</source>
        <translation>حالة الأرض</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Roads, bridges, fords and mines, and what state they are in.</source>
        <translation>الطرق والجسور والمخاضات والألغام، والحالة التي هي عليها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>What happened on the way; write an incident report for each.</source>
        <translation>ما حدث في الطريق؛ اكتب تقريرا عن كل حادث.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Communications check</source>
        <translation>فحص الاتصالات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Which means worked, and where they failed.</source>
        <translation>أي الوسائل عملت، وأين أخفقت.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>How likely your assessment is.</source>
        <translation>مدى احتمال صحة تقييمك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>How good the grounds for it are.</source>
        <translation>مدى متانة أسسه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>What should be done next.</source>
        <translation>ما ينبغي فعله بعد ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Vehicles and fuel</source>
        <translation>المركبات والوقود</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Vehicles</source>
        <translation>المركبات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Vehicles used, and their state.</source>
        <translation>المركبات المستخدمة، وحالتها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Fuel</source>
        <translation>الوقود</translation>
    </message>
    <message>
        <location filename="../../resources/forms/patrol-report.json"/>
        <source>Fuel used, and fuel left.</source>
        <translation>الوقود المستهلك، والوقود المتبقي.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>The name by which you will find this person again, or a code name.</source>
        <translation>الاسم الذي تجد به هذا الشخص لاحقا، أو اسم رمزي.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Rank or title as the person uses it.</source>
        <translation>الرتبة أو اللقب كما يستخدمه الشخص.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person does now.</source>
        <translation>ما يفعله الشخص الآن.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>The party, office or community the person belongs to.</source>
        <translation>الطرف أو المكتب أو المجتمع الذي ينتمي إليه الشخص.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Languages spoken, and how well.</source>
        <translation>اللغات التي يتكلمها، ومدى إتقانها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Preferred channel</source>
        <translation>القناة المفضلة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>How the person wants to be reached.</source>
        <translation>كيف يريد الشخص أن يُتصل به.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Whether the person agrees to being kept on file and shared.</source>
        <translation>هل يوافق الشخص على حفظ بياناته وتبادلها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Do not share</source>
        <translation>عدم التبادل</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Set this if passing the profile on could harm the person.</source>
        <translation>ضع العلامة إذا كان نقل الملف قد يضر بالشخص.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>All names in their scripts, with aliases and clan forms.</source>
        <translation>كل الأسماء بخطوطها، مع الأسماء المستعارة والصيغ القبلية.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Code name</source>
        <translation>الاسم الرمزي</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>The name used in reports in place of the real one.</source>
        <translation>الاسم المستخدم في التقارير بدل الاسم الحقيقي.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Pronunciation</source>
        <translation>النطق</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>How to say the name.</source>
        <translation>كيف يُنطق الاسم.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Form of address</source>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>How the person wants to be spoken to.</source>
        <translation>كيف يريد الشخص أن يُخاطب.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>As the person would say it.</source>
        <translation>كما يعبر عنه الشخص.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Approximate age</source>
        <translation>العمر التقريبي</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>About how old the person is.</source>
        <translation>كم يبلغ عمر الشخص تقريبا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Photo consent</source>
        <translation>الموافقة على الصورة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Whether a picture may be kept.</source>
        <translation>هل يجوز حفظ صورة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Also known with</source>
        <translation>يُعرف معه أيضا</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Family and close companions, one a line.</source>
        <translation>الأسرة والمرافقون المقربون، شخص في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Standing and power</source>
        <translation>المكانة والسلطة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Former roles</source>
        <translation>الأدوار السابقة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person did before.</source>
        <translation>ما كان الشخص يفعله من قبل.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Formal power</source>
        <translation>السلطة الرسمية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the office allows.</source>
        <translation>ما يتيحه المنصب.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Real decision power</source>
        <translation>سلطة القرار الفعلية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person can truly decide.</source>
        <translation>ما يستطيع الشخص أن يقرره حقا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Mandate to negotiate</source>
        <translation>التفويض بالتفاوض</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>For whom the person may speak, and about what.</source>
        <translation>باسم من يجوز للشخص أن يتكلم، وعن ماذا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Parties that the person belongs to or speaks for, one a line.</source>
        <translation>الأطراف التي ينتمي إليها الشخص أو يتكلم باسمها، طرف في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Outlook</source>
        <translation>الرؤية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Interests</source>
        <translation>المصالح</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person wants in the end.</source>
        <translation>ما يريده الشخص في نهاية المطاف.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Known positions</source>
        <translation>المواقف المعروفة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person has asked for or refused.</source>
        <translation>ما طلبه الشخص أو رفضه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person holds dear.</source>
        <translation>ما يعتز به الشخص.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Sensitivities and taboos</source>
        <translation>الحساسيات والمحظورات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What hurts, and what must not be said or done.</source>
        <translation>ما يؤلم، وما لا يجوز قوله أو فعله.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Negotiating style</source>
        <translation>أسلوب التفاوض</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>How the person bargains.</source>
        <translation>كيف يساوم الشخص.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Facts, claims and assessments about the person, each with its grading.</source>
        <translation>الوقائع والادعاءات والتقييمات بشأن الشخص، كل منها مع تقديره.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Relationship</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>First contact</source>
        <translation>أول اتصال</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>When we first met.</source>
        <translation>متى التقينا أول مرة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Last contact</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>When we last met.</source>
        <translation>متى التقينا آخر مرة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Interpreter needed</source>
        <translation>الحاجة إلى مترجم شفوي</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Whether you need one with this person.</source>
        <translation>هل تحتاج إلى مترجم مع هذا الشخص.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Usually met at</source>
        <translation>مكان اللقاء المعتاد</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Where the person can be found.</source>
        <translation>أين يمكن العثور على الشخص.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Risk of meeting us</source>
        <translation>خطر اللقاء بنا</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What could happen to the person for being seen with us.</source>
        <translation>ما قد يصيب الشخص إذا شوهد معنا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Scope of consent</source>
        <translation>نطاق الموافقة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>What the person agreed to, and for whom.</source>
        <translation>ما وافق عليه الشخص، ولمن.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Consent until</source>
        <translation>الموافقة حتى</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>When the consent runs out.</source>
        <translation>متى تنتهي الموافقة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Sanctions or legal note</source>
        <translation>ملاحظة عن الجزاءات أو الوضع القانوني</translation>
    </message>
    <message>
        <location filename="../../resources/forms/person.json"/>
        <source>Lists, warrants or bans that bear on dealing with the person.</source>
        <translation>القوائم أو أوامر القبض أو الحظر التي تؤثر في التعامل مع الشخص.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Proposal round</source>
        <translation>جولة مقترحات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Proposal rounds</source>
        <translation>جولات المقترحات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Issue and round in a few words.</source>
        <translation>المسألة والجولة في بضع كلمات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The case whose mandate this proposal is checked against.</source>
        <translation>القضية التي يُفحص هذا المقترح على تفويضها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Whose proposal</source>
        <translation>صاحب المقترح</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Whether we propose it, they do, or we carry it between two parties.</source>
        <translation>هل نقترحه نحن، أم هم، أم ننقله بين طرفين.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The party that proposes.</source>
        <translation>الطرف الذي يقترح.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The party it is meant for.</source>
        <translation>الطرف الموجه إليه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When it was proposed, as a date-time group with a zone letter, for example 031732BJUL04.</source>
        <translation>متى قُدم المقترح، كمجموعة تاريخ ووقت مع حرف المنطقة، مثلا 031732BJUL04.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The proposal word for word, in the language it was made in.</source>
        <translation>المقترح بالحرف، باللغة التي قُدم بها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Measured terms</source>
        <translation>الشروط المقيسة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What would hold on each issue if it were accepted; the mandate is checked against these figures.</source>
        <translation>ما سيكون عليه الحال في كل مسألة لو قُبل؛ ويُفحص التفويض على هذه الأرقام.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Move</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Condition or quid pro quo</source>
        <translation>الشرط أو المقابل</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What it depends on, or what is wanted for it.</source>
        <translation>ما يتوقف عليه، أو ما يُطلب مقابله.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What the other side answered.</source>
        <translation>ما أجاب به الجانب الآخر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Round no.</source>
        <translation>رقم الجولة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The running number of this round on this issue.</source>
        <translation>الرقم المتسلسل لهذه الجولة في هذه المسألة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What is being negotiated, by the word the mandate uses for it.</source>
        <translation>ما يجري التفاوض عليه، بالكلمة التي يستخدمها التفويض.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The clause of the text that this would change.</source>
        <translation>بند النص الذي سيغيره هذا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Clause version</source>
        <translation>إصدار البند</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The version of that clause which lay on the table.</source>
        <translation>إصدار ذلك البند الذي كان مطروحا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Carried by</source>
        <translation>ناقله</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Who brought it from one side to the other.</source>
        <translation>من نقله من جانب إلى آخر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Instrument</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The form in which it was made.</source>
        <translation>الشكل الذي قُدم به.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Type of proposal</source>
        <translation>نوع المقترح</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What kind of move it is.</source>
        <translation>أي نوع من الخطوات هو.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Received at</source>
        <translation>وقت الاستلام</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When the carrier took it over.</source>
        <translation>متى تسلمه الناقل.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Delivered</source>
        <translation>سُلِّم</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When the other side had it.</source>
        <translation>متى وصل إلى الجانب الآخر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When the other side replied.</source>
        <translation>متى رد الجانب الآخر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The language in which the exact words were spoken or written.</source>
        <translation>اللغة التي قيلت أو كُتبت بها الكلمات بنصها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Translator</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Who translated, and how sure the rendering is.</source>
        <translation>من ترجم، ومدى الوثوق بالترجمة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Substance</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Asked</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What the proposing side wants.</source>
        <translation>ما يريده الجانب صاحب المقترح.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Offered</source>
        <translation>معروض</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What the proposing side would give.</source>
        <translation>ما قد يقدمه الجانب صاحب المقترح.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Conceded</source>
        <translation>متنازل عنه</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What the proposing side has moved from and to.</source>
        <translation>ما انتقل الجانب صاحب المقترح منه وإليه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When the proposal lapses.</source>
        <translation>متى يسقط المقترح.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Authority behind it</source>
        <translation>السلطة التي وراءه</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Who can bind the proposing party, and whether he stands behind it.</source>
        <translation>من يستطيع إلزام الطرف صاحب المقترح، وهل هو مؤيد له.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What may be carried</source>
        <translation>ما يجوز نقله</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Authorised words</source>
        <translation>الكلمات المأذون بها</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The words that may be carried to the other side.</source>
        <translation>الكلمات التي يجوز نقلها إلى الجانب الآخر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Words approved by</source>
        <translation>وافق على الكلمات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Who cleared these words.</source>
        <translation>من أجاز هذه الكلمات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Words approved at</source>
        <translation>وقت الموافقة على الكلمات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When they were cleared.</source>
        <translation>متى أُجيزت.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Not to be disclosed</source>
        <translation>ما لا يُفشى</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What must not be told, and to whom.</source>
        <translation>ما لا يجوز قوله، ولمن.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>To whom not</source>
        <translation>عمن يُكتم</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Delivery</source>
        <translation>طريقة التبليغ</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Whether the words were carried as they stand.</source>
        <translation>هل نُقلت الكلمات كما هي.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Circumstances</source>
        <translation>الظروف</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Where, before whom and in which mood it was delivered.</source>
        <translation>أين سُلّم، وأمام من، وفي أي أجواء.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Words of the response</source>
        <translation>كلمات الرد</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The answer word for word.</source>
        <translation>الجواب بالحرف.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Reason given</source>
        <translation>السبب المذكور</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The reason they gave for their answer.</source>
        <translation>السبب الذي ذكروه لجوابهم.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Reading of motive</source>
        <translation>قراءة الدافع</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Why they may have moved as they did; this is your assessment.</source>
        <translation>لماذا قد يكونون تحركوا هكذا؛ وهذا تقييمك أنت.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>How likely your reading is.</source>
        <translation>مدى احتمال صحة قراءتك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What this round did to the distance between the sides.</source>
        <translation>ما فعلته هذه الجولة بالمسافة بين الجانبين.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Distance by issue</source>
        <translation>المسافة حسب المسألة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>How far apart the sides now are on each issue.</source>
        <translation>ما مقدار تباعد الجانبين الآن في كل مسألة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Mandate check</source>
        <translation>فحص التفويض</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>How the measured terms stand to the mandate; this is worked out when you seal.</source>
        <translation>كيف تقف الشروط المقيسة من التفويض؛ ويُحسب ذلك عند الختم.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Why the check came out as it did.</source>
        <translation>لماذا جاءت نتيجة الفحص هكذا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Next move</source>
        <translation>الخطوة المقبلة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Next moves</source>
        <translation>الخطوات المقبلة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>What is to be done next, by whom and by when.</source>
        <translation>ما ينبغي فعله بعد ذلك، ومن يفعله ومتى.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Signed by mediator</source>
        <translation>توقيع الوسيط</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>The mediator who vouches for the words.</source>
        <translation>الوسيط الذي يشهد بصحة الكلمات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Acknowledged by</source>
        <translation>أقر به</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Who of the party confirmed that the words are right.</source>
        <translation>من أكد من الطرف أن الكلمات صحيحة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>Acknowledged at</source>
        <translation>وقت الإقرار</translation>
    </message>
    <message>
        <location filename="../../resources/forms/proposal-round.json"/>
        <source>When that was confirmed.</source>
        <translation>متى تأكد ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>SITREP</source>
        <translation>تقرير الحالة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>SITREPs</source>
        <translation>تقارير الحالة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Unit and day in a few words.</source>
        <translation>الوحدة واليوم في بضع كلمات.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>The unit that reports.</source>
        <translation>الوحدة المبلِّغة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Period covered</source>
        <translation>الفترة المشمولة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Start and end of the period, as date-time groups with a zone letter.</source>
        <translation>بداية الفترة ونهايتها، كمجموعتي تاريخ ووقت مع حرف المنطقة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Unit location</source>
        <translation>موقع الوحدة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Where the unit is.</source>
        <translation>أين توجد الوحدة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1b Significant incidents</source>
        <translation>1b الحوادث المهمة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Incidents and observations of the period, one a line.</source>
        <translation>حوادث الفترة وملاحظاتها، واحدة في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1c Action taken</source>
        <translation>1c الإجراء المتخذ</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>What was done about them.</source>
        <translation>ما فُعل بشأنها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1h General assessment</source>
        <translation>1h التقييم العام</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>How things stand in the sector.</source>
        <translation>كيف هي الأحوال في القطاع.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Contacts held</source>
        <translation>الاتصالات التي جرت</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Whom the liaison officers met, one a line.</source>
        <translation>من التقاهم ضباط الاتصال، شخص في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Prepared by</source>
        <translation>أعده</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Rank and name of who wrote it.</source>
        <translation>رتبة كاتبه واسمه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1 Operational</source>
        <translation>1 العمليات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1a Places visited or patrolled</source>
        <translation>1a الأماكن المزورة أو المشمولة بالدوريات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Each place with times and when it was last visited.</source>
        <translation>كل مكان مع أوقاته وتاريخ آخر زيارة له.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1d Special reports issued</source>
        <translation>1d التقارير الخاصة الصادرة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Flash and special reports of the last 24 hours.</source>
        <translation>التقارير العاجلة والخاصة في آخر 24 ساعة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1e Special tasks</source>
        <translation>1e المهام الخاصة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>What the unit was asked to do besides its routine.</source>
        <translation>ما طُلب من الوحدة فعله إلى جانب عملها المعتاد.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1f National resources</source>
        <translation>1f الموارد الوطنية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>What was drawn from or given to contingents.</source>
        <translation>ما أُخذ من الوحدات الوطنية أو أُعطي لها.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>1g Gender related observations</source>
        <translation>1g ملاحظات ذات صلة بالمنظور الجنساني</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Observations and actions that bear on women, men, girls and boys.</source>
        <translation>ملاحظات وإجراءات تخص النساء والرجال والفتيات والفتيان.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>How likely the general assessment is.</source>
        <translation>مدى احتمال صحة التقييم العام.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>2 Patrol report</source>
        <translation>2 تقرير الدورية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Patrols</source>
        <translation>الدوريات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Patrols of the period, one a line.</source>
        <translation>دوريات الفترة، دورية في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>3 Administration</source>
        <translation>3 الإدارة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>3a Personnel</source>
        <translation>3a الأفراد</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>How many there are, present and away.</source>
        <translation>كم عددهم، حاضرين وغائبين.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Strength</source>
        <translation>القوام</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Effective</source>
        <translation>الحاضرون فعليا</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>CTO or leave</source>
        <translation>إجازة أو إجازة تعويضية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>3b Communication state</source>
        <translation>3b حالة الاتصالات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Means of communication, and whether they reach the force headquarters.</source>
        <translation>وسائل الاتصال، وهل تصل إلى مقر قيادة القوة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Reaches FHQ</source>
        <translation>تصل إلى مقر القوة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>3c Vehicles</source>
        <translation>3c المركبات</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Vehicles by type, and how many of them run.</source>
        <translation>المركبات حسب النوع، وكم منها يعمل.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Operational</source>
        <translation>تشغيلية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>3d Future activities</source>
        <translation>3d الأنشطة المقبلة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Patrols and meetings that are planned.</source>
        <translation>الدوريات والاجتماعات المقررة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Grid</source>
        <translation>المرجع الشبكي</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Commitments due and overdue</source>
        <translation>الالتزامات المستحقة والمتأخرة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Promises that are open or were settled in the period.</source>
        <translation>الوعود القائمة أو التي سُويت في الفترة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Proposals in play</source>
        <translation>المقترحات المتداولة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Proposals made or answered in the period.</source>
        <translation>المقترحات المقدمة أو المجاب عنها في الفترة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Indicators changed</source>
        <translation>المؤشرات المتغيرة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Indicators observed in the period, and what they reached.</source>
        <translation>المؤشرات المرصودة في الفترة، وما بلغته.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Bundles sent and received</source>
        <translation>الحزم المرسلة والمستلمة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>What was exchanged, with whom.</source>
        <translation>ما جرى تبادله، ومع من.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Log checkpoint</source>
        <translation>نقطة تحقق المسار</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Size and root of the audit log at the end of the period.</source>
        <translation>حجم مسار التدقيق وجذره في نهاية الفترة.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Approval</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Approved by</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <location filename="../../resources/forms/sitrep.json"/>
        <source>Rank and name of who approved it.</source>
        <translation>رتبة من اعتمده واسمه.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>The name by which this template will be chosen.</source>
        <translation>الاسم الذي سيُختار به هذا القالب.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>For kind</source>
        <translation>لنوع</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>The kind of record that gets the fields.</source>
        <translation>نوع السجل الذي يحصل على الحقول.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Heading</source>
        <translation>عنوان القسم</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>The heading above these fields.</source>
        <translation>العنوان فوق هذه الحقول.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>One row for each field; the name is what stands in the records and must not change later.</source>
        <translation>صف لكل حقل؛ والاسم هو ما يبقى في السجلات ولا يجوز أن يتغير لاحقا.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Required to seal</source>
        <translation>إلزامي للختم</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>Why these fields are wanted, and how to fill them.</source>
        <translation>لماذا تُطلب هذه الحقول، وكيف تُملأ.</translation>
    </message>
    <message>
        <location filename="../../resources/forms/template.json"/>
        <source>From when to when the template is to be used.</source>
        <translation>من متى إلى متى يُستخدم القالب.</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Statement</source>
        <translation>إفادة</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Something told, without asking for or giving anything.</source>
        <translation>شيء قيل دون طلب شيء أو إعطائه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Demand</source>
        <translation>مطالبة</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Something asked for with a claim to get it.</source>
        <translation>شيء يُطلب مع الادعاء باستحقاقه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Offer</source>
        <translation>عرض</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Something the speaker would give or do.</source>
        <translation>شيء قد يعطيه المتكلم أو يفعله.</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Threat</source>
        <translation>تهديد</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Harm announced if something is done or left undone.</source>
        <translation>ضرر يُعلن عنه إذا فُعل شيء أو تُرك.</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Something asked for as a favour.</source>
        <translation>شيء يُطلب على سبيل المعروف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Refusal</source>
        <translation>رفض</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>A no to something asked or offered.</source>
        <translation>جواب بلا على شيء طُلب أو عُرض.</translation>
    </message>
    <message>
        <location filename="../../resources/values/act.json"/>
        <source>Something the speaker binds himself to do.</source>
        <translation>شيء يُلزم المتكلم نفسه بفعله.</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Pre-negotiation</source>
        <translation>ما قبل التفاوض</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>About how and whether to talk.</source>
        <translation>بشأن كيفية الحديث وهل يُجرى أصلا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Substantive, partial</source>
        <translation>موضوعي، جزئي</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Settles some of the matters in dispute.</source>
        <translation>يسوي بعض المسائل المتنازع عليها.</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Substantive, comprehensive</source>
        <translation>موضوعي، شامل</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Settles the whole dispute.</source>
        <translation>يسوي النزاع كله.</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Implementation</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Carries out an earlier agreement.</source>
        <translation>ينفذ اتفاقا سابقا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Renewal</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Renews an earlier agreement.</source>
        <translation>يجدد اتفاقا سابقا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Cease-fire</source>
        <translation>وقف إطلاق النار</translation>
    </message>
    <message>
        <location filename="../../resources/values/agreement-stage.json"/>
        <source>Ends or suspends the fighting.</source>
        <translation>ينهي القتال أو يعلقه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>No threshold is reached.</source>
        <translation>لم تُبلغ أي عتبة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Watch closely and prepare.</source>
        <translation>راقب عن كثب واستعد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Act now.</source>
        <translation>تحرك الآن.</translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>Not measured</source>
        <translation>غير مقيس</translation>
    </message>
    <message>
        <location filename="../../resources/values/alert.json"/>
        <source>The value cannot be compared with a threshold.</source>
        <translation>لا يمكن مقارنة القيمة بعتبة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>A party to the agreement.</source>
        <translation>طرف في الاتفاق.</translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>Community</source>
        <translation>مجتمع محلي</translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>People who live there.</source>
        <translation>من يعيشون هناك.</translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>NGO</source>
        <translation>منظمة غير حكومية</translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>A non-governmental organisation.</source>
        <translation>منظمة لا تتبع أي حكومة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>Own observation</source>
        <translation>رصد ذاتي</translation>
    </message>
    <message>
        <location filename="../../resources/values/alleged-by.json"/>
        <source>Our own people saw or heard it.</source>
        <translation>رآه أفرادنا أو سمعوه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>Child</source>
        <translation>طفل</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>Under 18.</source>
        <translation>دون 18 سنة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>Adult</source>
        <translation>بالغ</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>18 to 59.</source>
        <translation>من 18 إلى 59 سنة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>Older person</source>
        <translation>مسن</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>60 and more.</source>
        <translation>60 سنة فأكثر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-age.json"/>
        <source>It is not known.</source>
        <translation>لا يُعرف ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Killed</source>
        <translation>قتيل</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Died of what happened.</source>
        <translation>مات بسبب ما حدث.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Injured</source>
        <translation>جريح</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Hurt and alive.</source>
        <translation>مصاب وعلى قيد الحياة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Not found, fate unknown.</source>
        <translation>لم يُعثر عليه ومصيره مجهول.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Detained</source>
        <translation>محتجز</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-outcome.json"/>
        <source>Held by somebody.</source>
        <translation>محتجز لدى جهة ما.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-sex.json"/>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-sex.json"/>
        <source>Women and girls.</source>
        <translation>النساء والفتيات.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-sex.json"/>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-sex.json"/>
        <source>Men and boys.</source>
        <translation>الرجال والفتيان.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Civilian</source>
        <translation>مدني</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Took no part in the fighting.</source>
        <translation>لم يشارك في القتال.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Combatant</source>
        <translation>مقاتل</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Member of an armed side.</source>
        <translation>عضو في جانب مسلح.</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Monitor</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <location filename="../../resources/values/casualty-status.json"/>
        <source>Member of a monitoring mission.</source>
        <translation>عضو في بعثة رصد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Held out, not yet taken.</source>
        <translation>طُرح ولم يُقبل بعد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Both sides take it as binding.</source>
        <translation>يعده الجانبان ملزما.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>The time to keep it has come.</source>
        <translation>حان وقت الوفاء به.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Partly kept</source>
        <translation>موفى به جزئيا</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Some of it was done.</source>
        <translation>نُفذ بعضه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Kept</source>
        <translation>موفى به</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>All of it was done.</source>
        <translation>نُفذ كله.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>The deadline has passed without it being kept.</source>
        <translation>انقضى الموعد النهائي دون الوفاء به.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Breached</source>
        <translation>منقوض</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>The opposite was done, or it was given up.</source>
        <translation>فُعل عكسه، أو جرى التخلي عنه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Disputed</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>The sides do not agree whether it was kept.</source>
        <translation>لا يتفق الجانبان على هل جرى الوفاء به.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Waived</source>
        <translation>متنازل عن المطالبة به</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>The beneficiary no longer asks for it.</source>
        <translation>لم يعد المستفيد يطلبه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>Superseded</source>
        <translation>حل محله غيره</translation>
    </message>
    <message>
        <location filename="../../resources/values/commitment-status.json"/>
        <source>A later promise stands in its place.</source>
        <translation>قام مقامه وعد لاحق.</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>VHF</source>
        <translation>VHF</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Short-range radio.</source>
        <translation>لاسلكي قصير المدى.</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>HF</source>
        <translation>HF</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Long-range radio.</source>
        <translation>لاسلكي بعيد المدى.</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Internet</source>
        <translation>الإنترنت</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Any data link.</source>
        <translation>أي وصلة بيانات.</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Mobile or fixed telephone.</source>
        <translation>هاتف محمول أو ثابت.</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Satellite</source>
        <translation>ساتل</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Satellite telephone or terminal.</source>
        <translation>هاتف ساتلي أو محطة ساتلية.</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <location filename="../../resources/values/communication-means.json"/>
        <source>Position receivers.</source>
        <translation>أجهزة تحديد الموقع.</translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>Low confidence</source>
        <translation>ثقة منخفضة</translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>Little or doubtful information stands behind the assessment.</source>
        <translation>يستند التقييم إلى معلومات قليلة أو مشكوك فيها.</translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>Moderate confidence</source>
        <translation>ثقة متوسطة</translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>Credible information, but not enough to be sure.</source>
        <translation>معلومات معقولة، لكنها لا تكفي لليقين.</translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>High confidence</source>
        <translation>ثقة عالية</translation>
    </message>
    <message>
        <location filename="../../resources/values/confidence.json"/>
        <source>Good information from several sources.</source>
        <translation>معلومات جيدة من عدة مصادر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Given</source>
        <translation>أُعطيت</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>The person agrees to the scope below.</source>
        <translation>يوافق الشخص على النطاق أدناه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Limited</source>
        <translation>محدودة</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>The person agrees within limits.</source>
        <translation>يوافق الشخص ضمن حدود.</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>The person does not agree.</source>
        <translation>لا يوافق الشخص.</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Withdrawn</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>The person agreed once and no longer does.</source>
        <translation>وافق الشخص سابقا ولم يعد موافقا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Not asked</source>
        <translation>لم تُطلب</translation>
    </message>
    <message>
        <location filename="../../resources/values/consent.json"/>
        <source>Nobody has asked yet.</source>
        <translation>لم يسأله أحد بعد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Primary</source>
        <translation>أساسية</translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Call this one first.</source>
        <translation>اتصل بهذه أولا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Alternate</source>
        <translation>بديلة</translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Call this one if the first does not answer.</source>
        <translation>اتصل بهذه إذا لم تجب الأولى.</translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Round the clock</source>
        <translation>على مدار الساعة</translation>
    </message>
    <message>
        <location filename="../../resources/values/contact-role.json"/>
        <source>Answers day and night.</source>
        <translation>تجيب ليلا ونهارا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>1 - confirmed by other sources</source>
        <translation>1 - أكدتها مصادر أخرى</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>Other independent sources say the same.</source>
        <translation>تقول مصادر مستقلة أخرى الشيء نفسه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>2 - probably true</source>
        <translation>2 - صحيحة على الأرجح</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>Not confirmed, but it fits what is known.</source>
        <translation>غير مؤكدة، لكنها تتفق مع ما هو معروف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>3 - possibly true</source>
        <translation>3 - ربما تكون صحيحة</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>Reasonable, fits some of what is known.</source>
        <translation>معقولة، وتتفق مع بعض ما هو معروف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>4 - doubtful</source>
        <translation>4 - مشكوك فيها</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>Possible, but nothing else supports it.</source>
        <translation>ممكنة، لكن لا شيء آخر يؤيدها.</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>5 - improbable</source>
        <translation>5 - مستبعدة</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>It contradicts what is known.</source>
        <translation>تناقض ما هو معروف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>6 - truth cannot be judged</source>
        <translation>6 - لا يمكن الحكم على صحتها</translation>
    </message>
    <message>
        <location filename="../../resources/values/credibility.json"/>
        <source>There is nothing to judge it by.</source>
        <translation>لا يوجد ما يُحكم عليها به.</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>1 - exact day</source>
        <translation>1 - اليوم بالضبط</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>The day is known.</source>
        <translation>اليوم معروف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>2 - within 2 to 6 days</source>
        <translation>2 - في حدود يومين إلى 6 أيام</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>A span of less than a week is known.</source>
        <translation>تُعرف مدة تقل عن أسبوع.</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>3 - within a week</source>
        <translation>3 - في حدود أسبوع</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>The week is known.</source>
        <translation>الأسبوع معروف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>4 - within a month</source>
        <translation>4 - في حدود شهر</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>The month, or 8 to 30 days, is known.</source>
        <translation>يُعرف الشهر، أو مدة من 8 أيام إلى 30 يوما.</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>5 - within a year</source>
        <translation>5 - في حدود سنة</translation>
    </message>
    <message>
        <location filename="../../resources/values/date-prec.json"/>
        <source>Only a longer span, up to a year, is known.</source>
        <translation>لا تُعرف إلا مدة أطول، تصل إلى سنة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/delivery.json"/>
        <source>Verbatim</source>
        <translation>بالنص الحرفي</translation>
    </message>
    <message>
        <location filename="../../resources/values/delivery.json"/>
        <source>Word for word as authorised.</source>
        <translation>كلمة كلمة كما أُذن بها.</translation>
    </message>
    <message>
        <location filename="../../resources/values/delivery.json"/>
        <source>Paraphrase</source>
        <translation>بالمعنى</translation>
    </message>
    <message>
        <location filename="../../resources/values/delivery.json"/>
        <source>In the carrier's own words.</source>
        <translation>بكلمات الناقل نفسه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>Ours</source>
        <translation>مقترحنا</translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>We propose it.</source>
        <translation>نقترحه نحن.</translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>Theirs</source>
        <translation>مقترحهم</translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>The counterpart proposes it to us.</source>
        <translation>يقترحه النظير علينا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>Carried</source>
        <translation>منقول</translation>
    </message>
    <message>
        <location filename="../../resources/values/direction.json"/>
        <source>We carry it from one party to another.</source>
        <translation>ننقله من طرف إلى آخر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/disengagement-area.json"/>
        <source>Inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <location filename="../../resources/values/disengagement-area.json"/>
        <source>Within an agreed disengagement area.</source>
        <translation>داخل منطقة فك اشتباك متفق عليها.</translation>
    </message>
    <message>
        <location filename="../../resources/values/disengagement-area.json"/>
        <source>Outside</source>
        <translation>في الخارج</translation>
    </message>
    <message>
        <location filename="../../resources/values/disengagement-area.json"/>
        <source>Not within such an area.</source>
        <translation>ليس داخل منطقة كهذه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/disengagement-area.json"/>
        <source>It could not be told.</source>
        <translation>لم يمكن تحديد ذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>Closer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>The sides stand nearer to each other than before.</source>
        <translation>الجانبان أقرب مما كانا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>The distance is what it was.</source>
        <translation>المسافة كما كانت.</translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>Further apart</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <location filename="../../resources/values/distance.json"/>
        <source>The sides have moved away from each other.</source>
        <translation>ابتعد كل من الجانبين عن الآخر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/effect-achieved.json"/>
        <source>What was wanted has come about.</source>
        <translation>تحقق ما كان منشودا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/effect-achieved.json"/>
        <source>Partly</source>
        <translation>جزئيا</translation>
    </message>
    <message>
        <location filename="../../resources/values/effect-achieved.json"/>
        <source>Some of what was wanted has come about.</source>
        <translation>تحقق بعض ما كان منشودا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/effect-achieved.json"/>
        <source>Nothing of what was wanted has come about.</source>
        <translation>لم يتحقق شيء مما كان منشودا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>KLE, deliberate</source>
        <translation>لقاء قيادي (KLE)، مخطط</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>A planned key leader engagement with a desired effect.</source>
        <translation>لقاء مخطط مع قيادات رئيسية له أثر منشود.</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>KLE, hasty or dynamic</source>
        <translation>لقاء قيادي (KLE)، عاجل أو مرتجل</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>A key leader engagement that had to be improvised.</source>
        <translation>لقاء مع قيادات رئيسية لزم ارتجاله.</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>Liaison visit</source>
        <translation>زيارة اتصال</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>A routine call on a headquarters, office or community.</source>
        <translation>زيارة معتادة لمقر أو مكتب أو مجتمع محلي.</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>Telephone or radio</source>
        <translation>هاتفي أو لاسلكي</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>A talk without meeting.</source>
        <translation>حديث دون لقاء.</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>Chance contact</source>
        <translation>اتصال عارض</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>An encounter that nobody planned.</source>
        <translation>لقاء لم يخطط له أحد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>Joint commission meeting</source>
        <translation>اجتماع لجنة مشتركة</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>A session of a commission in which the parties sit together.</source>
        <translation>جلسة للجنة تجتمع فيها الأطراف معا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>Written</source>
        <translation>كتابي</translation>
    </message>
    <message>
        <location filename="../../resources/values/engagement-type.json"/>
        <source>An exchange of letters, notes or messages.</source>
        <translation>تبادل رسائل أو مذكرات أو برقيات.</translation>
    </message>
    <message>
        <location filename="../../resources/values/event-clarity.json"/>
        <source>1 - clear</source>
        <translation>1 - واضح</translation>
    </message>
    <message>
        <location filename="../../resources/values/event-clarity.json"/>
        <source>The event stands apart from others in the reports.</source>
        <translation>الحدث متميز عن غيره في التقارير.</translation>
    </message>
    <message>
        <location filename="../../resources/values/event-clarity.json"/>
        <source>2 - unclear</source>
        <translation>2 - غير واضح</translation>
    </message>
    <message>
        <location filename="../../resources/values/event-clarity.json"/>
        <source>The reports sum up more than one event.</source>
        <translation>تجمع التقارير أكثر من حدث واحد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>Confirmed, attributed</source>
        <translation>مؤكد ومنسوب</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>It happened, and it is known who did it.</source>
        <translation>وقع، ويُعرف من ارتكبه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>Confirmed, not attributed</source>
        <translation>مؤكد وغير منسوب</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>It happened; who did it is not known.</source>
        <translation>وقع؛ ولا يُعرف من ارتكبه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>The evidence does not suffice.</source>
        <translation>الأدلة لا تكفي.</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>No violation</source>
        <translation>لا انتهاك</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>It did not happen, or it breaks no article.</source>
        <translation>لم يقع، أو لا يخرق أي مادة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>Could not investigate</source>
        <translation>تعذر التحقيق</translation>
    </message>
    <message>
        <location filename="../../resources/values/finding.json"/>
        <source>Access was denied or impossible.</source>
        <translation>مُنع الوصول أو كان مستحيلا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Front-line negotiator</source>
        <translation>مفاوض الخط الأمامي</translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Speaks with the counterpart in person.</source>
        <translation>يتحدث مع النظير شخصيا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Support team</source>
        <translation>فريق الدعم</translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Analyses, advises and keeps the negotiator company.</source>
        <translation>يحلل ويشير ويرافق المفاوض.</translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Mandator</source>
        <translation>المفوِّض</translation>
    </message>
    <message>
        <location filename="../../resources/values/grid-role.json"/>
        <source>Gives the mandate and its limits.</source>
        <translation>يمنح التفويض ويضع حدوده.</translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>The first ten minutes, as far as known.</source>
        <translation>الدقائق العشر الأولى، بقدر ما هو معروف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>Special incident report (SINREP)</source>
        <translation>تقرير عن حادث خاص (SINREP)</translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>An incident of its own importance.</source>
        <translation>حادث له أهميته الخاصة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>Shooting incident report</source>
        <translation>تقرير عن حادث إطلاق نار</translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>Fire, whoever fired.</source>
        <translation>إطلاق نار، أيا كان مطلقه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>Investigation report</source>
        <translation>تقرير تحقيق</translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>What came out on looking into it.</source>
        <translation>ما تبين عند النظر فيه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/incident-report-type.json"/>
        <source>More on an incident already reported.</source>
        <translation>مزيد عن حادث سبق الإبلاغ عنه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-family.json"/>
        <source>Conflict</source>
        <translation>نزاع</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-family.json"/>
        <source>Points towards violence.</source>
        <translation>يشير نحو العنف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-family.json"/>
        <source>Peace</source>
        <translation>سلام</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-family.json"/>
        <source>Points towards calm.</source>
        <translation>يشير نحو الهدوء.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Armed intervention</source>
        <translation>تدخل مسلح</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Raids, deployments, weapons (conflict).</source>
        <translation>غارات وانتشار وأسلحة (نزاع).</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Aggravating behaviour</source>
        <translation>سلوك مفاقم</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Acts that make tension worse (conflict).</source>
        <translation>أفعال تزيد التوتر سوءا (نزاع).</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Provocative behaviour</source>
        <translation>سلوك استفزازي</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Acts meant to provoke (conflict).</source>
        <translation>أفعال يُقصد بها الاستفزاز (نزاع).</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Environmental pressure</source>
        <translation>ضغط بيئي</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Drought, disease, influx of people (conflict).</source>
        <translation>جفاف وأمراض وتدفق للناس (نزاع).</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Alliance formation</source>
        <translation>تكوين تحالفات</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Groups come together (peace).</source>
        <translation>جماعات تتقارب (سلام).</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Exchange behaviour</source>
        <translation>سلوك تبادلي</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Trade and sharing between groups (peace).</source>
        <translation>تجارة وتقاسم بين الجماعات (سلام).</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Mitigating behaviour</source>
        <translation>سلوك مخفف</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Acts that ease tension (peace).</source>
        <translation>أفعال تخفف التوتر (سلام).</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Peace initiatives</source>
        <translation>مبادرات سلام</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-group.json"/>
        <source>Meetings and talks to make peace (peace).</source>
        <translation>اجتماعات ومحادثات لصنع السلام (سلام).</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Structural</source>
        <translation>هيكلي</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Changes over years.</source>
        <translation>يتغير على مدى سنوات.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Accelerator</source>
        <translation>مسرِّع</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Makes a bad state worse within weeks.</source>
        <translation>يزيد الوضع السيئ سوءا في غضون أسابيع.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Trigger</source>
        <translation>محفِّز مباشر</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-level.json"/>
        <source>Can set off violence within days.</source>
        <translation>قد يفجر العنف في غضون أيام.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>A question answered by yes or no.</source>
        <translation>سؤال جوابه نعم أو لا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>Count</source>
        <translation>عدّ</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>A number of things or people.</source>
        <translation>عدد من الأشياء أو الأشخاص.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>Scale 1 to 5</source>
        <translation>مقياس من 1 إلى 5</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>A judgement in five steps.</source>
        <translation>حكم بخمس درجات.</translation>
    </message>
    <message>
        <location filename="../../resources/values/indicator-value-type.json"/>
        <source>An answer in words.</source>
        <translation>جواب بالكلمات.</translation>
    </message>
    <message>
        <location filename="../../resources/values/inspection-outcome.json"/>
        <source>It took place in full.</source>
        <translation>جرى كاملا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/inspection-outcome.json"/>
        <source>Done in part</source>
        <translation>تم جزئيا</translation>
    </message>
    <message>
        <location filename="../../resources/values/inspection-outcome.json"/>
        <source>Some of it was not allowed or not possible.</source>
        <translation>بعضه لم يُسمح به أو لم يكن ممكنا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/inspection-outcome.json"/>
        <source>Not allowed</source>
        <translation>غير مسموح به</translation>
    </message>
    <message>
        <location filename="../../resources/values/inspection-outcome.json"/>
        <source>It was not allowed.</source>
        <translation>لم يُسمح به.</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Oral</source>
        <translation>شفوي</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Spoken, nothing handed over.</source>
        <translation>قيل، ولم يُسلَّم شيء.</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Non-paper</source>
        <translation>ورقة غير رسمية</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>A text without heading, signature or status.</source>
        <translation>نص بلا ترويسة ولا توقيع ولا صفة رسمية.</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Draft text</source>
        <translation>مشروع نص</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>A text put forward for discussion.</source>
        <translation>نص مطروح للنقاش.</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Signed text</source>
        <translation>نص موقع</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>A text that its author has signed.</source>
        <translation>نص وقعه كاتبه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Hot-line</source>
        <translation>خط ساخن</translation>
    </message>
    <message>
        <location filename="../../resources/values/instrument.json"/>
        <source>Passed over the agreed direct line.</source>
        <translation>نُقل عبر الخط المباشر المتفق عليه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Members of a party.</source>
        <translation>أعضاء طرف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Civil authority</source>
        <translation>سلطة مدنية</translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Officials of the place.</source>
        <translation>مسؤولو المكان.</translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Public</source>
        <translation>السكان المحليون</translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>People of the place.</source>
        <translation>أهل المكان.</translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Humanitarian organisation</source>
        <translation>منظمة إنسانية</translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Aid workers.</source>
        <translation>العاملون في مجال المعونة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/interview-group.json"/>
        <source>Our own or other monitors.</source>
        <translation>مراقبونا أو مراقبون آخرون.</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Clarify</source>
        <translation>الاستيضاح</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Find out together what is true.</source>
        <translation>التوصل معا إلى الصحيح.</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Underline</source>
        <translation>الإبراز</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Say aloud what both sides already share.</source>
        <translation>الجهر بما يتفق عليه الجانبان أصلا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Negotiate</source>
        <translation>التفاوض عليه</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-action.json"/>
        <source>Seek a common ground on what divides.</source>
        <translation>البحث عن أرضية مشتركة في ما يفرق.</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>Contested fact</source>
        <translation>واقعة متنازع عليها</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>A fact that the sides see differently.</source>
        <translation>واقعة يراها كل جانب على نحو مختلف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>Agreed fact</source>
        <translation>واقعة متفق عليها</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>A fact that both sides accept.</source>
        <translation>واقعة يقبلها الجانبان.</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>Convergent norm</source>
        <translation>معيار متقارب</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>A rule or value that both sides hold.</source>
        <translation>قاعدة أو قيمة يتمسك بها الجانبان.</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>Divergent norm</source>
        <translation>معيار متباعد</translation>
    </message>
    <message>
        <location filename="../../resources/values/island-kind.json"/>
        <source>A rule or value that only one side holds.</source>
        <translation>قاعدة أو قيمة لا يتمسك بها إلا جانب واحد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Basic</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>A few words.</source>
        <translation>بضع كلمات.</translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Working</source>
        <translation>مستوى العمل</translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Enough to talk business.</source>
        <translation>ما يكفي لبحث شؤون العمل.</translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Fluent</source>
        <translation>طليق</translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Without effort.</source>
        <translation>بلا جهد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Mother tongue</source>
        <translation>اللغة الأم</translation>
    </message>
    <message>
        <location filename="../../resources/values/language-level.json"/>
        <source>Spoken from childhood.</source>
        <translation>يتكلمها منذ الطفولة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Almost no chance (1-5 %)</source>
        <translation>شبه معدوم (1-5 %)</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Between one and five in a hundred.</source>
        <translation>بين واحد في المائة وخمسة في المائة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Very unlikely (5-20 %)</source>
        <translation>مستبعد جدا (5-20 %)</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Between five and twenty in a hundred.</source>
        <translation>بين خمسة في المائة وعشرين في المائة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Unlikely (20-45 %)</source>
        <translation>مستبعد (20-45 %)</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Between twenty and forty-five in a hundred.</source>
        <translation>بين عشرين في المائة وخمسة وأربعين في المائة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Roughly even chance (45-55 %)</source>
        <translation>متساوي الاحتمال تقريبا (45-55 %)</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>As likely as not.</source>
        <translation>يُحتمل وقوعه بقدر عدم وقوعه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Likely (55-80 %)</source>
        <translation>مرجح (55-80 %)</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Between fifty-five and eighty in a hundred.</source>
        <translation>بين خمسة وخمسين في المائة وثمانين في المائة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Very likely (80-95 %)</source>
        <translation>مرجح جدا (80-95 %)</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Between eighty and ninety-five in a hundred.</source>
        <translation>بين ثمانين في المائة وخمسة وتسعين في المائة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>Almost certain (95-99 %)</source>
        <translation>شبه مؤكد (95-99 %)</translation>
    </message>
    <message>
        <location filename="../../resources/values/likelihood.json"/>
        <source>More than ninety-five in a hundred.</source>
        <translation>أكثر من خمسة وتسعين في المائة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>Nothing below the figure may be agreed.</source>
        <translation>لا يجوز الاتفاق على ما دون هذا الرقم.</translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>Nothing above the figure may be agreed.</source>
        <translation>لا يجوز الاتفاق على ما فوق هذا الرقم.</translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>Never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <location filename="../../resources/values/line-sense.json"/>
        <source>Nothing on this issue may be agreed.</source>
        <translation>لا يجوز الاتفاق على شيء في هذه المسألة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The linked record is what this one deals with.</source>
        <translation>السجل المرتبط هو ما يتناوله هذا السجل.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>This belongs to the linked case or larger matter.</source>
        <translation>هذا يتبع القضية المرتبطة أو الموضوع الأوسع المرتبط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Drawn from</source>
        <translation>مأخوذ من</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>What stands here was taken from the linked record.</source>
        <translation>ما ورد هنا مأخوذ من السجل المرتبط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Promised in</source>
        <translation>وُعد به في</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The promise was made in the linked contact.</source>
        <translation>قُطع الوعد في الاتصال المرتبط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Reported in</source>
        <translation>أُبلغ عنه في</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It was told or seen in the linked contact or patrol.</source>
        <translation>قيل أو شوهد في الاتصال المرتبط أو الدورية المرتبطة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Violates</source>
        <translation>ينتهك</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It breaks the linked promise, measure or agreement.</source>
        <translation>يخرق الوعد أو التدبير أو الاتفاق المرتبط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Answers</source>
        <translation>يجيب عن</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It replies to the linked proposal or report.</source>
        <translation>يرد على المقترح المرتبط أو التقرير المرتبط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Follows</source>
        <translation>يلي</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It is a later step of the same matter.</source>
        <translation>هو خطوة لاحقة في الموضوع نفسه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Confirms</source>
        <translation>يؤكد</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It supports what the linked record says.</source>
        <translation>يؤيد ما يقوله السجل المرتبط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It speaks against what the linked record says.</source>
        <translation>يخالف ما يقوله السجل المرتبط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Reciprocal of</source>
        <translation>مقابل للوعد</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The two promises stand or fall together.</source>
        <translation>الوعدان يقومان معا أو يسقطان معا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Promised by</source>
        <translation>الواعد به</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The linked person or party gave the promise.</source>
        <translation>الشخص المرتبط أو الطرف المرتبط قطع الوعد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Promised to</source>
        <translation>وُعد به لصالح</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The linked person or party benefits from the promise.</source>
        <translation>الشخص المرتبط أو الطرف المرتبط يستفيد من الوعد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Member of</source>
        <translation>عضو في</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The person or group belongs to the linked party.</source>
        <translation>الشخص أو الجماعة ينتمي إلى الطرف المرتبط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Reports to</source>
        <translation>يتبع إمرة</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The person takes orders from the linked one.</source>
        <translation>الشخص يتلقى الأوامر من المرتبط به.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Influences</source>
        <translation>يؤثر في</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The person or party can move the linked one.</source>
        <translation>الشخص أو الطرف يستطيع تحريك المرتبط به.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Allied with</source>
        <translation>متحالف مع</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The two work together.</source>
        <translation>الاثنان يعملان معا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Rival of</source>
        <translation>في خصومة مع</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The two work against each other.</source>
        <translation>الاثنان يعمل كل منهما ضد الآخر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Split from</source>
        <translation>منشق عن</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The group was once part of the linked one.</source>
        <translation>كانت الجماعة في الماضي جزءا من المرتبطة بها.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>The party has signed the linked agreement.</source>
        <translation>وقع الطرف الاتفاق المرتبط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Proposes to amend</source>
        <translation>يقترح تعديل</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>It says how the linked record of another officer should read.</source>
        <translation>يقول كيف ينبغي أن يكون السجل المرتبط الذي لضابط آخر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>Merges</source>
        <translation>يدمج</translation>
    </message>
    <message>
        <location filename="../../resources/values/link-type.json"/>
        <source>What the linked proposal says was considered and taken over here.</source>
        <translation>ما يقوله المقترح المرتبط نُظر فيه وأُخذ به هنا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>Inside the mandate</source>
        <translation>ضمن التفويض</translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>Everything measured keeps to the lines.</source>
        <translation>كل ما قيس يلتزم بالحدود.</translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>At the bottom line</source>
        <translation>عند الحد الأدنى المقبول</translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>Ask the mandator before going on.</source>
        <translation>استشر المفوِّض قبل المضي.</translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>Across a red line</source>
        <translation>متجاوز لخط أحمر</translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>Stop: this may not be agreed.</source>
        <translation>توقف: لا يجوز الاتفاق على هذا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/mandate-verdict.json"/>
        <source>The lines and the terms cannot be compared by figures.</source>
        <translation>لا يمكن مقارنة الخطوط والشروط بالأرقام.</translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>United Nations</source>
        <translation>الأمم المتحدة</translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>Three levels, for documents of the United Nations.</source>
        <translation>ثلاثة مستويات، لوثائق الأمم المتحدة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>NATO</source>
        <translation>NATO</translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>Five levels, for documents of the Alliance.</source>
        <translation>خمسة مستويات، لوثائق الحلف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>Traffic Light Protocol 2.0</source>
        <translation>بروتوكول إشارة المرور 2.0 (TLP)</translation>
    </message>
    <message>
        <location filename="../../resources/values/marking-policy.json"/>
        <source>Four colours that say how far a text may travel.</source>
        <translation>أربعة ألوان تبين إلى أي مدى يجوز تداول النص.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Communication and coordination</source>
        <translation>الاتصال والتنسيق</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Ways to speak, warn and plan together.</source>
        <translation>سبل للحديث والتحذير والتخطيط معا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Observation and verification</source>
        <translation>المراقبة والتحقق</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Ways to see whether the other side keeps its word.</source>
        <translation>سبل لمعرفة هل يفي الجانب الآخر بكلمته.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Cooperation and integration</source>
        <translation>التعاون والتكامل</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Work done together.</source>
        <translation>عمل يُنجز معا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Military constraint</source>
        <translation>تقييد عسكري</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Limits on forces, weapons or movements.</source>
        <translation>حدود على القوات أو الأسلحة أو التحركات.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Training and education</source>
        <translation>التدريب والتعليم</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-category.json"/>
        <source>Learning with or about each other.</source>
        <translation>التعلم مع الآخر أو عنه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>Unilateral</source>
        <translation>أحادي الطرف</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>One side binds itself.</source>
        <translation>طرف واحد يلزم نفسه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>Bilateral</source>
        <translation>ثنائي</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>Two sides bind themselves.</source>
        <translation>طرفان يلزمان نفسيهما.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>Multilateral</source>
        <translation>متعدد الأطراف</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-sides.json"/>
        <source>More than two sides bind themselves.</source>
        <translation>أكثر من طرفين يلزمون أنفسهم.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>A direct line between the sides.</source>
        <translation>خط مباشر بين الأطراف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Notification of manoeuvres</source>
        <translation>الإخطار بالمناورات</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Movements or exercises are announced before.</source>
        <translation>يُعلن عن التحركات أو التمارين مسبقا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Exchange of unit locations</source>
        <translation>تبادل مواقع الوحدات</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Each side tells where its units are.</source>
        <translation>يخبر كل جانب أين توجد وحداته.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Observers at exercises</source>
        <translation>مراقبون في التمارين</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>The other side may watch.</source>
        <translation>يجوز للجانب الآخر أن يشاهد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Liaison officers at headquarters</source>
        <translation>ضباط اتصال في المقار</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Officers are exchanged between headquarters.</source>
        <translation>يجري تبادل ضباط بين المقار.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Demilitarised or thinned-out zone</source>
        <translation>منطقة منزوعة السلاح أو مخففة القوات</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>An area without forces, or with fewer.</source>
        <translation>منطقة بلا قوات، أو بقوات أقل.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Weapons storage</source>
        <translation>تخزين الأسلحة</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Weapons are locked away under control.</source>
        <translation>تُقفل الأسلحة تحت الرقابة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Exchange of prisoners or remains</source>
        <translation>تبادل الأسرى أو الرفات</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>People or bodies are given back.</source>
        <translation>يُعاد أشخاص أو جثامين.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Humanitarian corridor</source>
        <translation>ممر إنساني</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>A safe way for aid or for people.</source>
        <translation>طريق آمن للمعونة أو للناس.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Joint patrol</source>
        <translation>دورية مشتركة</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Both sides patrol together.</source>
        <translation>يسير الجانبان دورية معا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>School or market opening</source>
        <translation>فتح مدرسة أو سوق</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>A place of daily life is opened again.</source>
        <translation>يُعاد فتح مكان من أماكن الحياة اليومية.</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <location filename="../../resources/values/measure-type.json"/>
        <source>A measure of another type; say which.</source>
        <translation>تدبير من نوع آخر؛ حدده.</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>Own script</source>
        <translation>بخطه الأصلي</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>As the bearer writes it.</source>
        <translation>كما يكتبه صاحبه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>Latin script</source>
        <translation>بالحرف اللاتيني</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>As it is written in this mission.</source>
        <translation>كما يُكتب في هذه البعثة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>Alias</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>A name used instead of the real one.</source>
        <translation>اسم يُستخدم بدل الاسم الحقيقي.</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>Kunya or clan form</source>
        <translation>كنية أو صيغة قبلية</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>A name from kin, clan or custom.</source>
        <translation>اسم من القرابة أو القبيلة أو العرف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>Former name</source>
        <translation>اسم سابق</translation>
    </message>
    <message>
        <location filename="../../resources/values/name-form.json"/>
        <source>A name no longer used.</source>
        <translation>اسم لم يعد مستخدما.</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Do</source>
        <translation>فعل</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To act.</source>
        <translation>القيام بفعل.</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Refrain</source>
        <translation>امتناع</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To leave something undone.</source>
        <translation>ترك شيء دون فعله.</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To let others act.</source>
        <translation>ترك الآخرين يفعلون.</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Inform</source>
        <translation>إبلاغ</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To tell somebody something.</source>
        <translation>إخبار شخص بشيء.</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To give up an object or a text.</source>
        <translation>إعطاء شيء أو نص.</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Withdraw</source>
        <translation>انسحاب</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To pull people or weapons back.</source>
        <translation>إرجاع أفراد أو أسلحة إلى الخلف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Release</source>
        <translation>إفراج</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To set people free.</source>
        <translation>إطلاق سراح أشخاص.</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>Pay</source>
        <translation>دفع</translation>
    </message>
    <message>
        <location filename="../../resources/values/obligation.json"/>
        <source>To give money or its worth.</source>
        <translation>إعطاء مال أو ما يعادله.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Incoming</source>
        <translation>وارد</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Towards the observer or the area watched.</source>
        <translation>نحو الراصد أو نحو المنطقة المراقبة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Outgoing</source>
        <translation>صادر</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Away from the observer or the area watched.</source>
        <translation>بعيدا عن الراصد أو عن المنطقة المراقبة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Undetermined</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>The direction of fire could not be told.</source>
        <translation>لم يمكن تحديد اتجاه النار.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Outside the area</source>
        <translation>خارج المنطقة</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-description.json"/>
        <source>Assessed as outside the area agreed.</source>
        <translation>قُدّر أنه خارج المنطقة المتفق عليها.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>Seen</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>With the eye or with glasses.</source>
        <translation>بالعين أو بالمنظار.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>Heard</source>
        <translation>سُمع</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>By ear alone.</source>
        <translation>بالسمع فقط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>Camera</source>
        <translation>كاميرا</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>On a fixed or carried camera.</source>
        <translation>بكاميرا ثابتة أو محمولة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>UAV</source>
        <translation>طائرة مسيّرة</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>By an unmanned aircraft of ours.</source>
        <translation>بطائرة غير مأهولة تابعة لنا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>Reported</source>
        <translation>أُبلغ عنه</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-means.json"/>
        <source>Told by somebody else.</source>
        <translation>رواه شخص آخر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Explosion</source>
        <translation>انفجار</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>A single blast.</source>
        <translation>انفجار واحد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Burst</source>
        <translation>رشقة</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Several rounds in a row.</source>
        <translation>عدة طلقات متتالية.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Shot</source>
        <translation>طلقة</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>A single round.</source>
        <translation>طلقة واحدة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Projectile in flight</source>
        <translation>مقذوف في الجو</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>A round seen or heard passing.</source>
        <translation>قذيفة شوهدت أو سُمعت وهي تمر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Muzzle flash</source>
        <translation>وميض فوهة</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>The light of a weapon firing.</source>
        <translation>ضوء سلاح يطلق النار.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Aircraft or UAV</source>
        <translation>طائرة أو مسيّرة</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Anything that flies, manned or not.</source>
        <translation>كل ما يطير، مأهولا أو غير مأهول.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Movement</source>
        <translation>تحرك</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>People, vehicles or weapons on the move.</source>
        <translation>أشخاص أو مركبات أو أسلحة في حركة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Obstruction</source>
        <translation>عائق</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Something that bars the way.</source>
        <translation>شيء يسد الطريق.</translation>
    </message>
    <message>
        <location filename="../../resources/values/observation-what.json"/>
        <source>Something else; describe it.</source>
        <translation>شيء آخر؛ صفه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/options-open.json"/>
        <source>Single</source>
        <translation>واحد</translation>
    </message>
    <message>
        <location filename="../../resources/values/options-open.json"/>
        <source>One outcome is on the table.</source>
        <translation>نتيجة واحدة مطروحة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/options-open.json"/>
        <source>Multiple</source>
        <translation>متعدد</translation>
    </message>
    <message>
        <location filename="../../resources/values/options-open.json"/>
        <source>Several outcomes are still possible.</source>
        <translation>ما زالت عدة نتائج ممكنة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>Several lines.</source>
        <translation>عدة أسطر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>Whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>A number without a fraction.</source>
        <translation>عدد بلا كسور.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>Choice</source>
        <translation>اختيار من قائمة</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>One of several values.</source>
        <translation>قيمة من بين عدة قيم.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>A box to tick.</source>
        <translation>خانة تُعلَّم.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>A date-time group.</source>
        <translation>مجموعة تاريخ ووقت.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-field-kind.json"/>
        <source>One entry a line.</source>
        <translation>بند واحد في كل سطر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Leader</source>
        <translation>رئيس الوفد</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Leads the talk for our side.</source>
        <translation>يقود الحديث من جانبنا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Recorder</source>
        <translation>مدون المحضر</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Writes down what is said.</source>
        <translation>يكتب ما يقال.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Second</source>
        <translation>نائب الرئيس</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Stands in for the leader.</source>
        <translation>ينوب عن رئيس الوفد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Looks after the safety of the group.</source>
        <translation>يعنى بسلامة المجموعة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Observer</source>
        <translation>ملاحِظ</translation>
    </message>
    <message>
        <location filename="../../resources/values/own-role.json"/>
        <source>Listens and watches without speaking.</source>
        <translation>يصغي ويراقب دون أن يتكلم.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>State force</source>
        <translation>قوة حكومية</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Armed forces of a government.</source>
        <translation>القوات المسلحة لحكومة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Non-state armed group</source>
        <translation>جماعة مسلحة من غير الدول</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>An organised armed group that is no government.</source>
        <translation>جماعة مسلحة منظمة ليست حكومة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Political party</source>
        <translation>حزب سياسي</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Seeks office or influence by politics.</source>
        <translation>يسعى إلى المنصب أو النفوذ بالسياسة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Police</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Police of any level.</source>
        <translation>شرطة من أي مستوى.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Local authority</source>
        <translation>سلطة محلية</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Mayor, council, administration.</source>
        <translation>رئيس بلدية أو مجلس أو إدارة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Traditional leader</source>
        <translation>قيادة تقليدية</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Elder, chief or council by custom.</source>
        <translation>شيخ أو زعيم أو مجلس بحكم العرف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Religious body</source>
        <translation>هيئة دينية</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Clergy, mosque, church, temple.</source>
        <translation>رجال دين أو مسجد أو كنيسة أو معبد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Women's group</source>
        <translation>مجموعة نسائية</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Women who act together.</source>
        <translation>نساء يعملن معا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Youth</source>
        <translation>شباب</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Young people who act together.</source>
        <translation>شبان وشابات يعملون معا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Media</source>
        <translation>وسائط إعلام</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Press, radio, television, channels.</source>
        <translation>صحافة وإذاعة وتلفزيون وقنوات.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>International organisation</source>
        <translation>منظمة دولية</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>An organisation of states.</source>
        <translation>منظمة مؤلفة من دول.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Business</source>
        <translation>أعمال تجارية</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>Traders, firms, transporters.</source>
        <translation>تجار وشركات وناقلون.</translation>
    </message>
    <message>
        <location filename="../../resources/values/party-type.json"/>
        <source>People of one place or kin.</source>
        <translation>أهل مكان واحد أو قرابة واحدة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Routine</source>
        <translation>روتينية</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>On the weekly plan.</source>
        <translation>مدرجة في الخطة الأسبوعية.</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Special</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Sent for one purpose.</source>
        <translation>مرسلة لغرض واحد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Joint</source>
        <translation>مشتركة</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Together with a party or another mission.</source>
        <translation>مع طرف أو مع بعثة أخرى.</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Air</source>
        <translation>جوية</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>From the air.</source>
        <translation>من الجو.</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>Foot</source>
        <translation>راجلة</translation>
    </message>
    <message>
        <location filename="../../resources/values/patrol-type.json"/>
        <source>On foot.</source>
        <translation>سيرا على الأقدام.</translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>In the normal course of the day.</source>
        <translation>في السياق العادي لليوم.</translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Priority</source>
        <translation>ذات أولوية</translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Before routine traffic.</source>
        <translation>قبل الرسائل الروتينية.</translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Immediate</source>
        <translation>فورية</translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Bears on an operation under way.</source>
        <translation>لها صلة بعملية جارية.</translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Flash</source>
        <translation>عاجلة للغاية (FLASH)</translation>
    </message>
    <message>
        <location filename="../../resources/values/precedence.json"/>
        <source>Contact or danger right now: minutes count.</source>
        <translation>اشتباك أو خطر الآن: كل دقيقة مهمة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>The first position on an issue.</source>
        <translation>الموقف الأول من مسألة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Something asked for.</source>
        <translation>شيء يُطلب.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Something held out.</source>
        <translation>شيء يُعرض.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Counter-offer</source>
        <translation>عرض مضاد</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>An offer in reply to another.</source>
        <translation>عرض ردا على عرض آخر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Conditional offer</source>
        <translation>عرض مشروط</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>An offer that depends on something else.</source>
        <translation>عرض يتوقف على شيء آخر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Clarification</source>
        <translation>توضيح</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>What an earlier proposal means.</source>
        <translation>ما يعنيه مقترح سابق.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Concession</source>
        <translation>تنازل</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>A step away from the own position.</source>
        <translation>خطوة بعيدا عن الموقف الذاتي.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Withdrawal</source>
        <translation>سحب</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>An earlier proposal is taken back.</source>
        <translation>سحب مقترح سابق.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Ultimatum</source>
        <translation>إنذار نهائي</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>A demand with a threat and a date.</source>
        <translation>مطالبة مع تهديد وتاريخ.</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Package</source>
        <translation>صفقة متكاملة</translation>
    </message>
    <message>
        <location filename="../../resources/values/proposal-type.json"/>
        <source>Several issues, to be taken together.</source>
        <translation>عدة مسائل تُقبل معا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A contact, visit or key leader engagement.</source>
        <translation>اتصال أو زيارة أو لقاء مع قيادات رئيسية.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A negotiation with its mandate.</source>
        <translation>تفاوض مع تفويضه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>Analysis and plan of a negotiation.</source>
        <translation>تحليل تفاوض وخطته.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>One message of the shuttle ledger.</source>
        <translation>رسالة واحدة من سجل الوساطة المكوكية.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A promise.</source>
        <translation>وعد مقطوع.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A measure that builds confidence.</source>
        <translation>تدبير يبني الثقة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A flash or incident report.</source>
        <translation>تقرير عاجل أو تقرير عن حادث.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>An alleged violation.</source>
        <translation>انتهاك مدعى به.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A question watched over time.</source>
        <translation>سؤال يُراقب مع الزمن.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>One answer to an indicator.</source>
        <translation>جواب واحد عن مؤشر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A person's profile.</source>
        <translation>ملف شخص.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A party's profile.</source>
        <translation>ملف طرف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A patrol.</source>
        <translation>دورية من الدوريات.</translation>
    </message>
    <message>
        <location filename="../../resources/values/record-kind.json"/>
        <source>A daily situation report.</source>
        <translation>تقرير يومي عن الحالة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>One time only.</source>
        <translation>مرة واحدة فقط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Daily</source>
        <translation>يوميا</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Every day.</source>
        <translation>كل يوم.</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Weekly</source>
        <translation>أسبوعيا</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Every week.</source>
        <translation>كل أسبوع.</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Monthly</source>
        <translation>شهريا</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Every month.</source>
        <translation>كل شهر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>Continuous</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <location filename="../../resources/values/recurrence.json"/>
        <source>All the time, without pause.</source>
        <translation>طوال الوقت، بلا انقطاع.</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>A - completely reliable</source>
        <translation>A - موثوق به تماما</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>Has never been found wrong.</source>
        <translation>لم يثبت خطؤه قط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>B - usually reliable</source>
        <translation>B - موثوق به عادة</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>Seldom wrong.</source>
        <translation>نادرا ما يخطئ.</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>C - fairly reliable</source>
        <translation>C - موثوق به إلى حد ما</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>Sometimes wrong.</source>
        <translation>يخطئ أحيانا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>D - not usually reliable</source>
        <translation>D - غير موثوق به عادة</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>Often wrong.</source>
        <translation>كثيرا ما يخطئ.</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>E - unreliable</source>
        <translation>E - غير موثوق به</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>Has been wrong or false before.</source>
        <translation>سبق أن أخطأ أو كذب.</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>F - reliability cannot be judged</source>
        <translation>F - لا يمكن الحكم على موثوقيته</translation>
    </message>
    <message>
        <location filename="../../resources/values/reliability.json"/>
        <source>There is no record to judge it by.</source>
        <translation>لا سابقة له يُحكم عليه بها.</translation>
    </message>
    <message>
        <location filename="../../resources/values/reporting-period.json"/>
        <source>Quarterly</source>
        <translation>كل ربع سنة</translation>
    </message>
    <message>
        <location filename="../../resources/values/reporting-period.json"/>
        <source>Every three months.</source>
        <translation>كل ثلاثة أشهر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Taken as it stands.</source>
        <translation>قُبل كما هو.</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Accepted with change</source>
        <translation>مقبول مع تغيير</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Taken, but not quite as it stands.</source>
        <translation>قُبل، لكن ليس كما هو تماما.</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Under study</source>
        <translation>قيد الدراسة</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>They want time.</source>
        <translation>يريدون وقتا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>They said no.</source>
        <translation>قالوا لا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <location filename="../../resources/values/response.json"/>
        <source>They said nothing.</source>
        <translation>لم يقولوا شيئا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Passable for all.</source>
        <translation>سالك للجميع.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Restricted</source>
        <translation>مقيد</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Passable with limits.</source>
        <translation>سالك بقيود.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Not passable.</source>
        <translation>غير سالك.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Suspected</source>
        <translation>مشتبه فيه</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Danger is suspected.</source>
        <translation>يُشتبه في وجود خطر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Cleared</source>
        <translation>مطهَّر</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>Danger was removed.</source>
        <translation>أُزيل الخطر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-state.json"/>
        <source>It was not seen.</source>
        <translation>لم يُشاهد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Road</source>
        <translation>طريق</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Road or track.</source>
        <translation>طريق أو مسلك.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Bridge</source>
        <translation>جسر</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Bridge or culvert.</source>
        <translation>جسر أو عبّارة مياه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Ford</source>
        <translation>مخاضة</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Crossing through water.</source>
        <translation>معبر عبر الماء.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Mines</source>
        <translation>ألغام</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Mines or unexploded ordnance.</source>
        <translation>ألغام أو ذخائر غير منفجرة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Airstrip</source>
        <translation>مهبط طائرات</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Place to land.</source>
        <translation>مكان للهبوط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/route-what.json"/>
        <source>Something else; say what.</source>
        <translation>شيء آخر؛ حدده.</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>1 - very low</source>
        <translation>1 - منخفض جدا</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>The lowest of five steps.</source>
        <translation>أدنى الدرجات الخمس.</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>2 - low</source>
        <translation>2 - منخفض</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>Below the middle.</source>
        <translation>دون الوسط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>3 - fair</source>
        <translation>3 - مقبول</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>The middle of the scale.</source>
        <translation>وسط المقياس.</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>4 - good</source>
        <translation>4 - جيد</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>Above the middle.</source>
        <translation>فوق الوسط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>5 - very good</source>
        <translation>5 - جيد جدا</translation>
    </message>
    <message>
        <location filename="../../resources/values/scale-1-5.json"/>
        <source>The highest of five steps.</source>
        <translation>أعلى الدرجات الخمس.</translation>
    </message>
    <message>
        <location filename="../../resources/values/sex.json"/>
        <source>Woman or girl.</source>
        <translation>امرأة أو فتاة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/sex.json"/>
        <source>Man or boy.</source>
        <translation>رجل أو فتى.</translation>
    </message>
    <message>
        <location filename="../../resources/values/sex.json"/>
        <source>Neither, or the person prefers another word.</source>
        <translation>لا هذا ولا ذاك، أو يفضل الشخص كلمة أخرى.</translation>
    </message>
    <message>
        <location filename="../../resources/values/side.json"/>
        <source>Us</source>
        <translation>نحن</translation>
    </message>
    <message>
        <location filename="../../resources/values/side.json"/>
        <source>Our mission or office.</source>
        <translation>بعثتنا أو مكتبنا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/side.json"/>
        <source>Them</source>
        <translation>هم</translation>
    </message>
    <message>
        <location filename="../../resources/values/side.json"/>
        <source>The counterpart.</source>
        <translation>النظير.</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Oral only</source>
        <translation>شفوي فقط</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Spoken, nothing written.</source>
        <translation>قيل، ولم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Written, unsigned</source>
        <translation>مكتوب غير موقع</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>On paper without a signature.</source>
        <translation>على الورق بلا توقيع.</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Initialled</source>
        <translation>موقع بالأحرف الأولى</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Initials as a sign of agreement to the text.</source>
        <translation>الأحرف الأولى علامة على الموافقة على النص.</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Signed</source>
        <translation>موقع</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Signed by the promisor.</source>
        <translation>وقعه الواعد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Signed and witnessed</source>
        <translation>موقع ومشهود عليه</translation>
    </message>
    <message>
        <location filename="../../resources/values/signature-state.json"/>
        <source>Signed, and others signed as witnesses.</source>
        <translation>موقع، ووقعه آخرون شهودا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Pre-talks</source>
        <translation>ما قبل المحادثات</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Feelers, before anybody has agreed to talk.</source>
        <translation>جس نبض، قبل أن يوافق أحد على الحديث.</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Contact</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>The sides speak, but not yet about substance.</source>
        <translation>الجانبان يتحدثان، لكن ليس في المضمون بعد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Talks</source>
        <translation>محادثات</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Substance is being negotiated.</source>
        <translation>يجري التفاوض على المضمون.</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Terms are agreed or being signed.</source>
        <translation>الشروط متفق عليها أو يجري توقيعها.</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>What was agreed is being carried out.</source>
        <translation>يجري تنفيذ ما اتُّفق عليه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/stage.json"/>
        <source>Nothing more is negotiated or owed; how long it is kept counts from here.</source>
        <translation>لم يعد شيء قيد التفاوض أو مستحقا؛ ومن هنا تُحسب مدة الاحتفاظ.</translation>
    </message>
    <message>
        <location filename="../../resources/values/statement-kind.json"/>
        <source>Fact</source>
        <translation>واقعة</translation>
    </message>
    <message>
        <location filename="../../resources/values/statement-kind.json"/>
        <source>Something that was seen, heard or measured.</source>
        <translation>شيء شوهد أو سُمع أو قيس.</translation>
    </message>
    <message>
        <location filename="../../resources/values/statement-kind.json"/>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <location filename="../../resources/values/statement-kind.json"/>
        <source>Something that somebody says is so.</source>
        <translation>شيء يقول أحد إنه كذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/values/statement-kind.json"/>
        <source>Something that the officer concludes.</source>
        <translation>شيء يستنتجه الضابط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Evade</source>
        <translation>تهرب</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Avoid the issue or the talks.</source>
        <translation>تجنب المسألة أو المحادثات.</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Insist</source>
        <translation>إصرار</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Hold to the own position.</source>
        <translation>التمسك بالموقف الذاتي.</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Settle</source>
        <translation>تسوية وسط</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Split the difference.</source>
        <translation>تقاسم الفارق.</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Comply</source>
        <translation>امتثال</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Give way.</source>
        <translation>الإذعان للآخر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Cooperate</source>
        <translation>تعاون</translation>
    </message>
    <message>
        <location filename="../../resources/values/strategy.json"/>
        <source>Look for what serves both.</source>
        <translation>البحث عما يخدم الجانبين.</translation>
    </message>
    <message>
        <location filename="../../resources/values/term-move.json"/>
        <source>What the proposing side has given up.</source>
        <translation>ما تخلى عنه الجانب صاحب المقترح.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>Rising</source>
        <translation>ارتفاع</translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>Above what was usual.</source>
        <translation>فوق المعتاد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>Steady</source>
        <translation>استقرار</translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>As usual.</source>
        <translation>على المعتاد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>Falling</source>
        <translation>انخفاض</translation>
    </message>
    <message>
        <location filename="../../resources/values/trend.json"/>
        <source>Below what was usual.</source>
        <translation>دون المعتاد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Personal</source>
        <translation>شخصية</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Trust in the person across the table.</source>
        <translation>ثقة في الشخص الجالس قبالتك.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Process</source>
        <translation>إجرائية</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Trust in the way the talks are run.</source>
        <translation>ثقة في طريقة إدارة المحادثات.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Personal and process</source>
        <translation>شخصية وإجرائية</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-basis.json"/>
        <source>Trust in the person and in the process.</source>
        <translation>ثقة في الشخص وفي طريقة الإدارة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-change.json"/>
        <source>Better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-change.json"/>
        <source>More trust than last time.</source>
        <translation>ثقة أكثر من المرة السابقة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-change.json"/>
        <source>No more and no less than last time.</source>
        <translation>لا أكثر ولا أقل من المرة السابقة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-change.json"/>
        <source>Worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <location filename="../../resources/values/trust-change.json"/>
        <source>Less trust than last time.</source>
        <translation>ثقة أقل من المرة السابقة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>1 - state-based</source>
        <translation>1 - تشارك فيه دولة</translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>A government on at least one side.</source>
        <translation>حكومة في جانب واحد على الأقل.</translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>2 - non-state</source>
        <translation>2 - بين جهات غير حكومية</translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>Organised groups, none of them a government.</source>
        <translation>جماعات منظمة ليست أي منها حكومة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>3 - one-sided</source>
        <translation>3 - من جانب واحد</translation>
    </message>
    <message>
        <location filename="../../resources/values/type-of-violence.json"/>
        <source>Force against civilians by an organised actor.</source>
        <translation>استخدام القوة ضد المدنيين من جانب فاعل منظم.</translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Political</source>
        <translation>سياسي</translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Identity, power or principle is at issue.</source>
        <translation>محل الخلاف الهوية أو السلطة أو المبدأ.</translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Professional</source>
        <translation>مهني</translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Standards and methods are at issue.</source>
        <translation>محل الخلاف المعايير والأساليب.</translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Technical</source>
        <translation>تقني</translation>
    </message>
    <message>
        <location filename="../../resources/values/typology.json"/>
        <source>Practical details are at issue.</source>
        <translation>محل الخلاف تفاصيل عملية.</translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>Ordinary patrol vehicle.</source>
        <translation>مركبة دوريات عادية.</translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>Armoured</source>
        <translation>مدرعة</translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>Protected vehicle.</source>
        <translation>مركبة محمية.</translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>With winch</source>
        <translation>مزودة برافعة سحب</translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>Vehicle that can pull others.</source>
        <translation>مركبة تستطيع جر غيرها.</translation>
    </message>
    <message>
        <location filename="../../resources/values/vehicle-type.json"/>
        <source>Another type; say which.</source>
        <translation>نوع آخر؛ حدده.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>Somebody says that it happened.</source>
        <translation>يقول أحد إنه وقع.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>Preliminary investigation</source>
        <translation>تحقيق أولي</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>First questions, to see whether to look further.</source>
        <translation>أسئلة أولى، لمعرفة هل يُتابع النظر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>Team, site visit, interviews.</source>
        <translation>فريق وزيارة موقع ومقابلات.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>Party response</source>
        <translation>رد الطرف</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation-state.json"/>
        <source>What a party says to the finding.</source>
        <translation>ما يقوله طرف عن الاستنتاج.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Fire</source>
        <translation>إطلاق نار</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Weapons were fired.</source>
        <translation>أُطلقت النار من أسلحة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Movement or reinforcement</source>
        <translation>تحرك أو تعزيز</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Forces moved or grew against the terms.</source>
        <translation>تحركت القوات أو ازدادت خلافا للشروط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>New position</source>
        <translation>موقع عسكري جديد</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>A post or trench that was not there.</source>
        <translation>نقطة أو خندق لم يكن موجودا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Breach of the withdrawal line</source>
        <translation>خرق خط الانسحاب</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Forces beyond the line agreed.</source>
        <translation>قوات تتجاوز الخط المتفق عليه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Weapon out of storage</source>
        <translation>سلاح خارج المخزن</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>A weapon away from where it must be kept.</source>
        <translation>سلاح بعيد عن المكان الذي يجب أن يُحفظ فيه.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Air or UAV</source>
        <translation>طيران أو مسيّرات</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Flights against the terms.</source>
        <translation>تحليق مخالف للشروط.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Mine or IED</source>
        <translation>لغم أو عبوة ناسفة يدوية الصنع</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Laid, found or gone off.</source>
        <translation>زُرع أو عُثر عليه أو انفجر.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Denial of freedom of movement</source>
        <translation>المنع من حرية التنقل</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Monitors or civilians were stopped.</source>
        <translation>أُوقف مراقبون أو مدنيون.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Abduction or detention</source>
        <translation>خطف أو احتجاز</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>People were taken or held.</source>
        <translation>أُخذ أشخاص أو احتُجزوا.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Attack on civilians, aid or monitors</source>
        <translation>هجوم على مدنيين أو معونة أو مراقبين</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>People under protection were attacked.</source>
        <translation>هوجم أشخاص مشمولون بالحماية.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Hostile propaganda</source>
        <translation>دعاية عدائية</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Words that stir up hatred or fighting.</source>
        <translation>كلام يثير الكراهية أو القتال.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Forced recruitment</source>
        <translation>تجنيد قسري</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>People were pressed into service.</source>
        <translation>أُجبر أشخاص على الخدمة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Blocking of aid routes</source>
        <translation>سد طرق المعونة</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Relief was kept from passing.</source>
        <translation>مُنعت الإغاثة من المرور.</translation>
    </message>
    <message>
        <location filename="../../resources/values/violation.json"/>
        <source>Another breach; say which.</source>
        <translation>خرق آخر؛ حدده.</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>1 - exact</source>
        <translation>1 - بالضبط</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>The very place is known.</source>
        <translation>المكان نفسه معروف.</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>2 - near a known place</source>
        <translation>2 - قرب مكان معروف</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>Within about 25 km of a known point.</source>
        <translation>في حدود نحو 25 كم من نقطة معروفة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>3 - second-level area</source>
        <translation>3 - منطقة من المستوى الثاني</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>Only the district is known.</source>
        <translation>لا تُعرف إلا المديرية.</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>4 - first-level area</source>
        <translation>4 - منطقة من المستوى الأول</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>Only the province is known.</source>
        <translation>لا تُعرف إلا المحافظة.</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>5 - along a line or a wide area</source>
        <translation>5 - على امتداد خط أو منطقة واسعة</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>Only a road, river or larger region is known.</source>
        <translation>لا يُعرف إلا طريق أو نهر أو إقليم أوسع.</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>6 - country</source>
        <translation>6 - البلد</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>Only the country is known.</source>
        <translation>لا يُعرف إلا البلد.</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>7 - sea or air</source>
        <translation>7 - البحر أو الجو</translation>
    </message>
    <message>
        <location filename="../../resources/values/where-prec.json"/>
        <source>In international waters or airspace.</source>
        <translation>في المياه الدولية أو المجال الجوي الدولي.</translation>
    </message>
    <message>
        <location filename="../../resources/values/worse-when.json"/>
        <source>Higher values are worse.</source>
        <translation>القيم الأعلى أسوأ.</translation>
    </message>
    <message>
        <location filename="../../resources/values/worse-when.json"/>
        <source>Lower values are worse.</source>
        <translation>القيم الأدنى أسوأ.</translation>
    </message>
    <message>
        <location filename="../../resources/values/yes-no-unknown.json"/>
        <source>It is so.</source>
        <translation>الأمر كذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/values/yes-no-unknown.json"/>
        <source>It is not so.</source>
        <translation>ليس الأمر كذلك.</translation>
    </message>
    <message>
        <location filename="../../resources/values/yes-no-unknown.json"/>
        <source>Nobody can say.</source>
        <translation>لا أحد يستطيع الجزم.</translation>
    </message>
</context>
</TS>
