# The log in plain words: one sentence for every kind of entry. The person stands before it.
log-unreadable = قيد من النوع { $kind } لا يمكن قراءته هنا
log-register-created = بدء سجل { $name }
log-device-enrolled = ضمّ { $person } بصفة: { $roles }
log-device-revoked = استبعاد جهاز { $person } ({ $cause }). تُحتسب قيوده حتى الرقم { $last }
log-entry-admitted =
    { $count ->
        [zero] لم يُحتسب أي قيد من جهاز مستبعد
        [one] احتساب قيد واحد من جهاز مستبعد رغم ذلك
        [two] احتساب قيدين من جهاز مستبعد رغم ذلك
        [few] احتساب { NUMBER($count) } قيود من جهاز مستبعد رغم ذلك
        [many] احتساب { NUMBER($count) } قيدًا من جهاز مستبعد رغم ذلك
       *[other] احتساب { NUMBER($count) } قيد من جهاز مستبعد رغم ذلك
    }
log-entry-seconded = الموافقة بصفة المنسّق الثاني
log-entry-erased =
    { $count ->
        [zero] لم يُمحَ محتوى أي قيد
        [one] محو محتوى قيد واحد
        [two] محو محتوى قيدين
        [few] محو محتوى { NUMBER($count) } قيود
        [many] محو محتوى { NUMBER($count) } قيدًا
       *[other] محو محتوى { NUMBER($count) } قيد
    }
log-entry-taken_back =
    { $count ->
        [zero] لم يُتراجَع عن أي قيد
        [one] التراجع عن قيد واحد
        [two] التراجع عن قيدين
        [few] التراجع عن { NUMBER($count) } قيود
        [many] التراجع عن { NUMBER($count) } قيدًا
       *[other] التراجع عن { NUMBER($count) } قيد
    }
log-erased = مُحي. ما قاله هذا القيد زال، ويبقى أنه كان هنا
log-import-withdrawn =
    { $count ->
        [zero] سحب استيراد الملف رقم { $number } من { $person }: لا قيود
        [one] سحب استيراد الملف رقم { $number } من { $person }: قيد واحد
        [two] سحب استيراد الملف رقم { $number } من { $person }: قيدان
        [few] سحب استيراد الملف رقم { $number } من { $person }: { NUMBER($count) } قيود
        [many] سحب استيراد الملف رقم { $number } من { $person }: { NUMBER($count) } قيدًا
       *[other] سحب استيراد الملف رقم { $number } من { $person }: { NUMBER($count) } قيد
    }
log-import-restored = احتساب استيراد مسحوب من جديد
log-register-rules_set = وضع قواعد السجل
log-register-rules_set_two = من الآن يجب أن يوافق منسّقان على الاستبعاد والمحو وسحب الاستيراد
log-register-rules_set_one = من الآن يكفي منسّق واحد للاستبعاد والمحو وسحب الاستيراد
log-bundle-received = استلام الملف رقم { $number } من { $person }
log-event-reported = الإبلاغ عن الحدث
log-event-adopted = استيراد بلاغ من خارج السجل
log-event-acknowledged = تأكيد الاطلاع على الحدث
log-event-info_requested = طلب معلومات
log-event-info_added = إضافة معلومات
log-event-noted = تدوين ملاحظة
log-event-assessed = التقييم الأول: { $outcome }
log-event-linked = ربط الحدث بحادثة
log-event-unlinked = إخراج الحدث من حادثة
log-event-split_off = إنشاء حدث مستقل مما يذكره بلاغ آخر أيضًا
log-event-split = العثور على حدث آخر في هذا البلاغ
log-event-field_resolved = اختيار القرار المعتمد من عدة قرارات
log-incident-opened = فتح الحادثة «{ $title }»
log-incident-event_added = إضافة حدث إلى الحادثة
log-incident-event_removed = إخراج حدث من الحادثة
log-incident-merged = هي نفسها حادثة أخرى: تستمر هناك
log-incident-unmerged = تستمر وحدها من جديد
log-incident-assessed = التقييم الثاني: { $verdict }
log-incident-assessed_classified = التقييم الثاني: { $verdict }. { $category }، { $severity }
log-incident-coordinator_assigned = تعيين { $person } للتنسيق
log-incident-noted = تدوين ملاحظة
log-incident-state_changed = حالة جديدة: { $state }
log-incident-renamed = عنوان جديد: «{ $title }»
log-incident-field_resolved = اختيار القيمة المعتمدة من عدة قيم: { $field }
