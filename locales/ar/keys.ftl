# The palette of commands
palette = انتقال، تنفيذ، بحث
palette-placeholder = ماذا تريد أن تفعل؟
palette-do = في هذه الصفحة
palette-go = الانتقال إلى
palette-set = الإعدادات
palette-incidents = الحوادث
palette-events = الأحداث
palette-waiting = الأحداث المنتظرة
palette-open = الحوادث المفتوحة
palette-mine = حوادثي المفتوحة
palette-nothing = لا يوجد ما يطابق. جرّب كلمات أقل، أو كلمات أخرى.

# Keys
keys-title = اختصارات لوحة المفاتيح
keys-palette = Ctrl K
keys-find = إلى حقل البحث
keys-next = السطر التالي في القائمة
keys-previous = السطر السابق
keys-here = في هذه الصفحة
keys-on = الحروف اختصارات
keys-on-hint = تعمل حين لا تكتب نصًا. أوقفها إذا كنت تتحكم في جهازك بالصوت، أو تضغط عليها دون قصد.
