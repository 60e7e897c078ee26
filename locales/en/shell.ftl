# The frame of every page
nav = Main menu
banners = Notices
nav-home = Home
nav-report = Report
nav-reports = My reports
nav-inbox = Inbox
nav-register = Register
nav-exchange = Exchange
nav-members = Members
nav-join = Join
nav-verify = Verify
nav-glossary = Glossary
nav-device = This device
nav-more = More
skip = Skip to the content
close = Close
busy = Working
loading = One moment…
online = Online
online-hint = There is a network. Watchbook does not need it: everything stays on this device.
offline = Offline, and that is fine
offline-hint = There is no network. Everything here works without one.
count-to-hand-over = not handed over yet
count-waiting = waiting
count-only-here = only in this browser
progress = Working on it
progress-percent = { $percent } percent done

# Banners
demo-banner = A demonstration: people and incidents are invented. Try anything.
demo-discard = Leave it
demo-discard-title = Leave the demonstration?
demo-discard-explain = The demonstration and everything you tried in it is removed from this browser. Your own register, if you have one, is not touched.
follower-title = Another tab is writing
follower-text = Watchbook is open in another tab. This one follows along and shows every change; to write here instead, take over.
follower-write = Write here
waiting-title = Waiting to be enrolled
waiting-text = Your key request has to reach the coordinator, and the answer has to come back to this device. You can report already.
waiting-link = How it goes on
update-title = A new version is ready
update-now = Use the new version
update-dirty = It can be used as soon as what you are typing is saved.
unkept-title = Nothing is kept here
unkept-text = This browser keeps nothing for Watchbook opened as a file. You can report, hand the report over, and verify files. Closing or reloading this page removes everything in it, so hand over first.
only-here =
    { $count ->
        [one] { NUMBER($count) } entry exists only in this browser. Hand it over.
       *[other] { NUMBER($count) } entries exist only in this browser. Hand them over.
    }

# When it cannot start
health-title = Is everything still there?
health-lead = Where your data is in this browser, what would be lost with it, and whether it is as it was written.
health-where = Where it is
health-journal = Twice: in this browser's database, and in a journal beside it that is written first ({ $size }).
health-no-journal = Once: in this browser's database. The browser offers no second place here; private windows and some browsers are like that, so make a file more often. ({ $detail })
health-elsewhere = In this browser's database. The tab that writes keeps the journal beside it.
health-caught = At this start the database lacked the last changes; the journal had them.
health-restored = At this start the database was empty; everything came back from the journal.
health-rewritten = At this start the journal was missing or behind; it was written anew from the database.
health-full = More than 80 % of the room this browser gives is used. Free some space on this device, or what you write next may be refused.
health-outside = Outside this browser
health-only-here =
    { $count ->
        [one] { NUMBER($count) } entry exists only in this browser.
       *[other] { NUMBER($count) } entries exist only in this browser.
    }
health-all-out = Everything this device wrote has left this browser at least once.
backup-title = Write backups into a folder
backup-text = As long as this page is open, a sealed copy of everything is written into a folder of this computer: a second disk, a stick, or a folder that is carried elsewhere. The last seven stay there, and one of each month. Nobody is asked for a passphrase.
backup-for = Whoever could bring the register back can open them. Keys on paper: { $papers }, coordinators’ devices: { $devices }.
backup-not-here = Writing into a folder by itself takes Chromium, Chrome or Edge on a computer. Here, make a sealed file now and then under “Hand out files”, and keep it elsewhere.
backup-paper-first = First make a key on paper
backup-paper-first-text = These backups are sealed for keys, and the key of this device is lost with it. A key on paper opens them on a new one.
backup-choose = Choose the folder for backups
backup-name = Into the folder “{ $folder }”.
backup-pace = How soon?
backup-pace-soon = As soon as you rest
backup-pace-soon-hint = When nothing new came for ten minutes, and after an hour at the latest.
backup-pace-daily = Once a day
backup-now = Write one now
backup-leave = Write no more backups
backup-written = A backup was written, and read again: it lies there whole.
backup-fails = Backups are not written
backup-fails-look = Look why, and what to do
backup-waits = Backups wait for you
health-check = Check everything now
health-check-text = Reads every entry and every file again, verifies every signature, and compares the journal with the database.
health-check-stop = Stop
health-sound = Everything is as it was written. Entries: { NUMBER($entries) }, files: { NUMBER($files) }.
health-bad =
    { $count ->
        [one] { NUMBER($count) } thing is damaged. Take in the latest files others have, and keep a copy of what is here.
       *[other] { NUMBER($count) } things are damaged. Take in the latest files others have, and keep a copy of what is here.
    }
health-bad-entry = Entry { $place } is not what was written: { $reason }
health-no-entry = Entry { $place } cannot be found.
health-bad-file = The attached file { $file } is damaged or incomplete.
health-bad-kept = The file { $file }, kept because it could not be used, is damaged or incomplete.
health-bad-journal = The journal cannot be read to its end.
health-differs = Journal and database differ in { $table }: { $key }
older-title = Entries are missing
older-text =
    { $count ->
        [one] The browser came back with { NUMBER($count) } entry fewer than it had. Take in the latest files others have, and your own copy.
       *[other] The browser came back with { NUMBER($count) } entries fewer than it had. Take in the latest files others have, and your own copy.
    }
lost-page = This browser lost the register
lost-page-device = This browser lost what was kept here
lost-was-register = The register of { $register } was here (log entries: { NUMBER($entries) }). The browser no longer has any of it, neither in its database nor in the journal beside it.
lost-was-device = Reports and drafts were here (reports: { NUMBER($reports) }, drafts: { NUMBER($drafts) }). The browser no longer has any of them.
lost-copied = Everything last left this browser as a file { $when }: { $file }.
lost-not-copied = As far as this browser knows, no file with everything has ever left it.
lost-restore-how = A device that lost its key comes back as a new one. Open your backup, or an invitation by another coordinator; a coordinator or your key on paper lets the new device in.
lost-restore = Restore from files
lost-anew = Start anew without it
lost-anew-title = Start anew?
lost-anew-explain = This browser forgets that there was something. It does not remove any file or anything others have.
failed-title = Watchbook cannot work here
failed-call = If something has just happened, do not wait for this: call the person in charge of incidents.
failed-reload = Try again
fault-no-engine = The part of Watchbook that keeps the register did not start. Reload the page.
fault-unexpected-answer = Watchbook got an answer it does not understand. Reload the page; what was shown as saved is safe.
fault-file-unreadable = The browser could not read { $name }. Pick it again.
fault-file-not-saved = The browser did not save the file. Try again, or use another browser.

# No such place
page-nowhere = This page does not exist
nowhere-text = The address leads nowhere. It may be cut off, or it belongs to another version.
nowhere-home = Go home
nowhere-report = Report something

# Parts of pages
form-wrong = Please look at this again
dialog-no = No, go back
dialog-type = Type “{ $word }” to confirm
select-none = Choose…
field-optional = (optional)
field-left =
    { $count ->
        [one] { NUMBER($count) } character left
       *[other] { NUMBER($count) } characters left
    }
field-over =
    { $count ->
        [one] { NUMBER($count) } character too many
       *[other] { NUMBER($count) } characters too many
    }
table-sort = Sort by { $column }
table-count = { NUMBER($total) } in all
table-count-of = { NUMBER($total) } of { NUMBER($all) }
table-count-none = Nothing fits
severity-none = Not assessed
severity-I-word = Small
severity-II-word = Less serious
severity-III-word = Serious
severity-IV-word = Very serious
step-done = done
step-now = now
step-later = later
line-not-before = The clock of the device that wrote this was wrong: it cannot have been before { $time }
standing-stands = Counts
standing-withheld = Not shared with this device
standing-unknown_kind = Written by a newer version; kept as it is
standing-not_permitted = Does not count: not allowed for this person
standing-erased = Erased
standing-after_revocation = Does not count: written after its device was taken out
standing-withdrawn = Does not count: its import was withdrawn
standing-taken_back = Taken back by its author
standing-unconfirmed = Does not count yet: a second coordinator has to agree
standing-unreadable = Does not count: cannot be read
when-today = today { $time }
when-yesterday = yesterday { $time }
when-about = about { $time }
when-unknown = not known
precision-minute = Exactly
precision-hour = About then
precision-day = Only the day
precision-month = Only the month
precision-year = Only the year
precision-unknown = I do not know
moment-now = Now
moment-precision = How well do you know the time?
moment-date-time = Date and time
moment-date = Date
moment-month = Month
moment-year = Year
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
copy = Copy
copied = Copied.
copy-by-hand = The browser did not copy it. Mark it and copy it by hand.
file-camera = Take a photo
file-pick = Pick files
file-keeping = Keeping the file…
file-remove = Remove { $name }
file-save = Save
file-show = Look at it
file-hide = Hide it
file-no-picture = This is not a picture Watchbook can show. Save it to open it.
file-fingerprint = Fingerprint (SHA-256)
hand-over-save = Save file
hand-over-share = Share
hand-over-saved = The browser has the file. Look in your downloads.
hand-over-shared = Handed to the app you chose.
hand-over-share-refused = Sharing did not work. Tap Share once more, or save the file and send it yourself.

# Codes that one screen shows and another device photographs
code-show = Show as a code
code-title = For the camera of the other device
code-text = On the other device choose “Scan a code” where it asks for the file, and hold its camera on this square until it says that it has everything.
code-part = Part { $number } of { $count }
code-hold = Hold
code-go-on = Go on
code-next = Next part
code-read = The other device has it
code-close = Close
code-too-large = This file is too large to be shown as codes. Save it or share it, and send it in some other way.
code-no-means = What draws and reads codes could not be loaded. Connect to the network, load the page again, and try once more; or send the file itself.
scan-start = Scan a code
scan-title = Hold the camera on the code
scan-text = Get close enough that the square fills most of the picture, and hold still. The parts may come in any order.
scan-nothing-yet = No code in sight yet.
scan-progress = { $seen } of { $count } parts read
scan-close = Cancel
scan-refused = The camera is not allowed here. Allow it in the settings of your browser for this site, or have the file sent to you and choose it instead.
scan-no-camera = There is no camera here. Have the file sent to you, and choose it instead.
scan-failed = The camera does not start; another app may be using it. Close that app and try again, or have the file sent to you and choose it instead.

# Home, first time
home-first-title = What happened?
home-first-lead = Watchbook keeps security incidents on record, on this device, with or without a network. Nothing leaves it unless you hand it over.
home-report = Report something
home-report-text = Something is wrong, or might be. Two minutes, no account, works offline.
home-start = Start a register
home-start-text = You look after incidents for your organization. This device becomes its first.
home-join = Join one
home-join-text = Your organization has a register, and you got an invitation file.
home-demo = Look around
home-demo-text = An invented care group with its incidents. Try everything, then throw it away.
home-demo-starting = Preparing the demonstration
home-verify = Did you get a file? Check who made it
home-draft = You have an unfinished report from { $time }
home-draft-go-on = Go on writing
home-draft-discard = Throw it away
home-draft-discard-title = Throw this report away?
home-draft-discard-explain = It has not been handed to anyone. It cannot be brought back.
home-draft-empty = No description yet

# Home, as a member
home-title = What to do next
home-hello = Good to see you, { $person }.
home-nothing = Nothing waits for you.
home-nothing-text = New reports will show up here as soon as they reach this device.
home-waiting =
    { $count ->
        [one] { NUMBER($count) } event waits for a first look
       *[other] { NUMBER($count) } events wait for a first look
    }
home-waiting-text = Read them, ask back where needed, and decide what becomes of each.
home-to-hand-over =
    { $count ->
        [one] { NUMBER($count) } report of yours is not handed over yet
       *[other] { NUMBER($count) } reports of yours are not handed over yet
    }
home-to-hand-over-text = Nobody can act on them before they leave this device.
home-aside =
    { $count ->
        [one] { NUMBER($count) } entry was set aside
       *[other] { NUMBER($count) } entries were set aside
    }
home-aside-text = They came in a file but cannot be used yet. See why.
home-only-here =
    { $count ->
        [one] { NUMBER($count) } entry exists only in this browser
       *[other] { NUMBER($count) } entries exist only in this browser
    }
home-only-here-text = Make a file and keep it elsewhere: it is your backup, and how others learn of it.
home-open = Open incidents
home-all-open = See all open incidents
home-no-open = No incident is open.
home-numbers = The register at a glance
home-number-open = Open incidents
home-number-waiting = Events waiting
home-number-ended = Ended incidents
home-number-events = Events in all
home-by-severity = Open incidents by severity
home-invite = Invite someone
home-exchange = Send or receive files
home-contacts = Whom to call

# Start a register
page-start = Start a register
start-lead = This device keeps the register and you become its first coordinator. You can invite others right after.
start-do = Start the register
start-done = The register is started.
start-know = Good to know
start-know-1 = Everything stays in this browser on this device. There is no server and no account.
start-know-2 = The only backup is a file you make. Watchbook reminds you.
start-know-3 = Everything is signed by this device. Nobody can change the record unseen, not even you.
start-persist = When you start, the browser may ask whether it should keep the data. Say yes.
start-already = This device already belongs to { $register }.
field-organization = Name of the organization
field-organization-hint = As people know it. It stands on every report and every file.
field-person = Your name
field-person-hint = It stands beside everything you write in the record.
field-contact = How to reach you when something happens
field-contact-hint = A phone number is best. People who report see it at once, also offline.

# This device
device-title = This device
device-lead = What this browser keeps, and how to keep it safe.
device-id = Device
device-person = Held by
device-register = Register
device-register-id = Register id
device-roles = Roles
device-standing-outside = This device belongs to no register yet. You can report, and join one later.
device-standing-revoked = This device was taken out of its register. What it holds can be read and handed over; what it adds counts for nobody. To take part again, join from a browser that begins anew.
device-standing-waiting = This device has asked to join and waits for the answer.
device-entries = Entries in the log
device-storage = Keeping the data
device-persisted = The browser has promised to keep the data until you remove it.
device-not-persisted = The browser may remove the data when space runs out, or after weeks without a visit.
device-persist-unknown = This browser does not say whether it keeps the data. Make a file regularly.
device-persist = Ask the browser to keep it
device-persist-refused = The browser did not promise it. Installing Watchbook as an app or adding a bookmark often helps; then ask again.
device-persist-granted = The browser promises to keep the data.
device-estimate = { $used } used of about { $quota }
device-backup = A copy in this browser is no backup. Under Exchange you make a file that is.
device-file = This is Watchbook as a single file. Most browsers tie what is kept to the place where the file lies: move or rename it, and it looks empty until it lies there again. In some, other pages opened as files can read what is kept; a vault seals it.
device-colours = Colours
theme-system = Like the system
theme-light = Light
theme-dark = Dark
device-version = Version
device-erase = Remove everything from this device
device-erase-text = Removes the register, your reports, drafts, files kept aside and the key of this device from this browser. What others have stays with them.
device-erase-not-saved =
    { $count ->
        [one] { NUMBER($count) } entry exists only here and would be lost for ever. Make a file first.
       *[other] { NUMBER($count) } entries exist only here and would be lost for ever. Make a file first.
    }
device-erase-title = Remove everything?
device-erase-explain = Everything Watchbook keeps in this browser is removed for ever. This device has to be enrolled again to take part.
device-erase-word = remove
device-erase-yes = Remove everything

# Columns that more than one page shows
column-severity = Severity
column-state = State
column-updated = Last change
demo-missing = The demonstration could not be loaded. Go online, open this page once more, and try again.

# When the page cannot start, or has stopped
failure-title = Watchbook is not running
failure-framed = Watchbook refuses to run inside another page, because that page could watch what you type. Open it in a tab of its own.
failure-start = Watchbook could not be loaded. Reload this page. If that does not help, this browser may be too old: Watchbook needs Chrome or Edge 97, Firefox 114, Safari 16.4, or a newer one. What you have recorded is not touched.
failure-crash = Watchbook met an error it cannot recover from. Copy what you were typing if it is still to be seen, then reload this page. What was shown as saved is still saved.
failure-reload = Reload

# The language of this page
device-language = Language
device-language-hint = Kept on this device. What people wrote stays in the language they wrote it in.
undo-action = Undo
undo-action-done = Taken back.
language-failed = This language could not be loaded. Connect to the network once and choose it again.

# The glossary
glossary-lead = What the words mean here. Their sense is that of ISO/IEC 27035-1.
glossary-terms = What it is about
glossary-roles = Who does what
glossary-outcomes = What the point of contact decides
glossary-verdicts = What the team decides
glossary-event-states = Where an event stands
glossary-states = Where an incident stands
glossary-severity = How bad an incident is
glossary-tlp = Who may pass something on
term-event = Event
term-event-hint = Something that may have touched the safety of information: a lost phone, a strange message, a system that does not answer. The standard says: information security event.
term-incident = Incident
term-incident-hint = One or more events that harm the organization or the people it works for, or are about to. The standard says: information security incident.
term-first = First assessment
term-first-hint = The point of contact looks at a report and decides whether it may be an incident.
term-second = Second assessment
term-second-hint = The team decides whether it is an incident, of what category, and how bad.
term-register = Register
term-register-hint = Everything an organization has written down about its events and incidents, on all its devices together.
term-entry = Entry
term-entry-hint = One thing that somebody wrote, signed by that person’s device. Entries are only ever added; none is changed.
term-bundle = File of a register
term-bundle-hint = Signed entries on their way from one device to another. Anyone can check who made it and that nothing was changed.
term-vault = Vault
term-vault-hint = Seals what rests on this device. It opens with your passphrase, or with the recovery code.
