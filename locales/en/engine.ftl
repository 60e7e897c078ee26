# What the engine refuses, and what to do
engine-not-open = Watchbook could not open its data, so it cannot answer. Reload the page.
engine-follower = Watchbook is open in another tab, and only one tab can write. Choose "Write here" at the top of this page, or go on in the other tab.
engine-locked = The register is locked. Open it with your passphrase first.
engine-no-register = This device belongs to no register yet. Start one, or join one with an invitation file.
engine-has-register = This device belongs to a register already. One device belongs to one register.
engine-not-enrolled = This device waits to be enrolled. Send the key request to the person who invited you, then open the file you get back.
engine-revoked = This device was taken out of the register. What it holds can be read and handed over, but nothing can be added. To take part again, ask a coordinator for an invitation and join from a browser that begins anew.
engine-no-device = This device is just being set up. Wait a moment and try again.
engine-missing = What you asked for is not on this device. Go back and open it again.
engine-given-up = You stopped it. Nothing was written.
engine-file-large = This file is too large to keep: the limit is { $limit } MB. Pick a smaller one, for example a smaller picture.
engine-hold-members = Who belongs to the register goes with every file: without it nobody could verify the rest. It cannot be held back.
engine-keep-large = This file is too large to be kept here: the limit is { $limit } MB. Leave it where it came from.
engine-keep-many = { $files } files are kept already, and there is no place for more. Save one of them elsewhere and remove it here, then keep this one.
engine-keep-room = The files kept here may have { $limit } MB together, and this one does not fit in. Save one of them elsewhere and remove it here, then keep this one.
backup-no-paper = There is no key on paper in this register: a backup that nobody types a passphrase for could be opened by nobody once this device is lost. Make a key on paper under Members first.
backup-not-whole = A backup was written, but what lies in the folder is not what was made. It does not count; look whether the folder is full, and choose another one if it happens again.
engine-red-needs-names = TLP:RED is only for people you name. Choose named people as recipients, or another label.
engine-enrol-elsewhere = Somebody asks with this file to join a register that is not on this device. Give it back to the person who sent it: it has to go to the coordinator who invited them.
engine-join-first = This file belongs to a register that this device has not joined. Open the invitation first, a file whose name begins with "invitation", or all parts of a backup that was made for everyone.
engine-adopt-not-allowed = This is a report from outside the register. A point of contact, a team member or a coordinator can take it in: hand the file on to one of them.
engine-no-code = That is no code: a code has 20 letters and digits, in groups of five. Copy it again from the sheet.
engine-waiting = It relies on an entry that has not arrived yet.

# What storage refuses, and what to do
store-unavailable = This browser does not let Watchbook keep anything here. Leave private browsing, allow this site to store data, or use another browser. ({ $detail })
store-full = There is no room left, so nothing was changed. Free some space on this device, then try again.
store-newer = A newer version of Watchbook has used the data in this browser. Reload the page to get that version. Nothing was changed.
store-closed = Another tab has updated or removed the data. Reload the page.
store-damaged = Something was read back differently from how it was written, so it is not used. Reload the page. If it comes back, restore the register from the latest file others have. ({ $detail })
store-failed = The browser could not keep or read the data. Nothing was changed. Try again; if it comes back, reload the page. ({ $detail })

# What verifying a file finds
verify-signed = Made by { $person } for { $register } at { DATETIME($made) }, by the clock of that device.
verify-our-register = It belongs to the register of this device, and the keys of this device's own members fit. The register's id is { $register }.
verify-other-register = The keys come from the file itself, because this device does not belong to its register. Compare the id with one you got another way: { $register }.
verify-cover = It is file number { $number } of that device, part { $part } of { $parts }, marked { $tlp }.
verify-scope-all = It says that it carries everything its maker had.
verify-scope-since = It says that it carries only what somebody had not seen.
verify-scope-records = It says that it carries chosen records only.
verify-entries =
    { $count ->
        [one] { NUMBER($count) } entry is whole and signed by a member.
       *[other] { NUMBER($count) } entries are whole, and each is signed by a member.
    }
verify-set-aside =
    { $count ->
        [one] { NUMBER($count) } entry cannot be relied on. The reason follows.
       *[other] { NUMBER($count) } entries cannot be relied on. The reasons follow.
    }
verify-waiting =
    { $count ->
        [one] { NUMBER($count) } entry relies on another that is missing, although the file says it carries everything.
       *[other] { NUMBER($count) } entries rely on others that are missing, although the file says it carries everything.
    }
verify-relies =
    { $count ->
        [one] { NUMBER($count) } entry relies on another that is not in this file. That is normal for a file that carries only a part.
       *[other] { NUMBER($count) } entries rely on others that are not in this file. That is normal for a file that carries only a part.
    }
verify-gaps =
    { $count ->
        [one] Entries are missing in { NUMBER($count) } place, although the file says it carries everything.
       *[other] Entries are missing in { NUMBER($count) } places, although the file says it carries everything.
    }
verify-forks =
    { $count ->
        [one] { NUMBER($count) } device wrote two different histories. It was copied, put back from a backup, or somebody is cheating.
       *[other] { NUMBER($count) } devices wrote two different histories. Each was copied, put back from a backup, or somebody is cheating.
    }
verify-files =
    { $count ->
        [one] { NUMBER($count) } attached file came along and is what it claims to be.
       *[other] { NUMBER($count) } attached files came along and are what they claim to be.
    }
verify-files-missing =
    { $count ->
        [one] { NUMBER($count) } attached file is named but did not come along.
       *[other] { NUMBER($count) } attached files are named but did not come along.
    }
verify-report = It was signed by the device { $device } and not changed since. That device belongs to no register, so nobody vouches for who holds it.
verify-enrol = { $person } asks with the device { $device } to join a register. The file was not changed, but only comparing the eight words tells that it is really theirs.
