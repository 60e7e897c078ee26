# Files in and out
exchange-lead = A register travels in files: each is signed by the device that made it, and goes by mail, by messenger or on a stick. Whoever has taken in the same files sees the same register, in whatever order they came.
exchange-waiting = This device waits to be enrolled. Open the file you get back from the person who invited you.
exchange-outside = Nothing to exchange yet
exchange-outside-text = This device belongs to no register. Join one with an invitation file, or start your own. To hand over a report, open it under "My reports".

# Taking in
take-in = Take in files
take-in-text = Files from members, reports from outside, requests to join: open any of them, or many at once.
take-in-choose = Choose files
take-in-hint = You see first what the files would do. Nothing is written before you say so.
take-in-examining = Reading the files and checking every signature…
take-in-stop = Stop
drop-too = or drop them here

# The dry run
sheet-title =
    { $count ->
        [one] { NUMBER($count) } file looked at
       *[other] { NUMBER($count) } files looked at
    }
sheet-nothing-written = Nothing has been written yet. Look at what is here, then decide.
sheet-together = What would come in
sheet-nothing-new = Nothing in these files is new here. Taking them in still notes what their makers have.
sheet-apply = Take this in
sheet-leave = Leave it
sheet-other = Choose other files
seen-bundle = File from { $person }
seen-report = Report from outside the register
seen-enrol = { $person } asks to join
seen-invitation = Invitation by { $person }
seen-invitation-text = This file invites to a register. Open it under "Join".
sheet-whole = All that is here is in these files too: they are a whole copy.
sheet-lacking =
    { $count ->
        [one] { NUMBER($count) } entry that is here is not in these files, or not with what it says. Make a new copy.
       *[other] { NUMBER($count) } entries that are here are not in these files, or not with what they say. Make a new copy.
    }
seen-sealed = Sealed with a passphrase
seen-sealed-paper = Sealed for a key on paper, or for others
seen-sealed-paper-text = A backup that was written by itself opens with the key on paper: seven groups of four letters and digits. If you have none, this file is for other people.
unseal-passphrase = Passphrase of this file
unseal-do = Open
seen-refused = Cannot be used
seen-again = Taken in before
seen-report-again = In the register already
seen-enrol-again = A member already
seen-made = Made
seen-number = Number of this file
seen-part-label = Part
seen-part = { $part } of { $parts }. Each part can be taken in alone; together they are whole.
seen-carries = Carries
seen-scope-all = Everything its maker had
seen-scope-since = What somebody had not seen
seen-scope-records = Chosen records
seen-tlp = Who may see it
seen-signed = Signed
seen-device = By the device
seen-report-whole = Read the whole report
seen-files = Files with it
tally-new = New entries
tally-known = Here already
tally-events = New events
tally-incidents = New incidents
tally-updated = Known records that change
tally-files = Attached files
tally-members = New members

# What was refused and is kept
keep = Keep this file
keep-of = Keep the file { $file }
keep-done = It is kept as it came. You find it under “Files kept aside” on the page “Exchange”.
keep-too-large = It is too large to be kept here: the limit is { $limit } MB. Leave it where it came from.
kept = Files kept aside
kept-text = These files could not be used, and are kept as they came. They count for nothing. Try one again when something has changed: whoever made it was enrolled, or Watchbook is newer here. Save one for whoever should look into it.
kept-line = Kept { $when }, { $size }
kept-again = Try again
kept-again-of = Try { $file } again
kept-save = Save as it came
kept-save-of = Save { $file } as it came
kept-saved = Your browser saves it under a name that ends in .refused, so that no program opens it by itself.
kept-remove = Remove
kept-remove-of = Remove { $file }
kept-remove-title = Remove this file?
kept-remove-explain = { $file } is removed from this device for good. What is in the register stays as it is.
kept-removed = It is removed.

# What is not as it should be
doubt-forks =
    { $count ->
        [one] { NUMBER($count) } device wrote two different histories
       *[other] { NUMBER($count) } devices wrote two different histories
    }
doubt-fork = { $person }: from entry number { $from } on
doubt-forks-text = The device was copied or put back from a backup, or somebody is cheating. Talk to its holder before you rely on what it wrote.
doubt-gaps =
    { $count ->
        [one] Entries are missing in { NUMBER($count) } place
       *[other] Entries are missing in { NUMBER($count) } places
    }
doubt-gap = { $person }: numbers { $from } to { $to }
doubt-gaps-text = A file says it carries everything, but these are neither in it nor here. If it has several parts, take in all of them; otherwise ask its maker why they are missing.
doubt-aside =
    { $count ->
        [one] { NUMBER($count) } entry is set aside
       *[other] { NUMBER($count) } entries are set aside
    }
doubt-aside-text = What is set aside is kept with the reason, but does not count. Everything else can be taken in.
doubt-times =
    { $count ->
        [one] { $reason } ({ NUMBER($count) } time)
       *[other] { $reason } ({ NUMBER($count) } times)
    }
doubt-waiting =
    { $count ->
        [one] { NUMBER($count) } entry has to wait
       *[other] { NUMBER($count) } entries have to wait
    }
doubt-waiting-text = Something they rely on has not arrived. Waiting entries are kept, and count by themselves as soon as it does. Ask for a newer file from: { $people }.
doubt-files =
    { $count ->
        [one] { NUMBER($count) } attached file did not come along
       *[other] { NUMBER($count) } attached files did not come along
    }
doubt-files-text = Names and fingerprints are in the register. Ask for a file that carries the content too.
doubt-withheld =
    { $count ->
        [one] { NUMBER($count) } entry comes without what it says
       *[other] { NUMBER($count) } entries come without what they say
    }
doubt-withheld-text = Their maker holds it back. Who wrote them, when and of what kind is signed and complete, and a later file can bring the rest.

# What was done
done-title = It is in the register
done-text = Everything announced was written, and nothing else. It is saved on this device.
done-adopted = Reports that became events
done-inbox = Look at the inbox
done-register = Look at the register
done-members = Look at the members
done-more = Take in more files

# Handing out
folder = Shared folder
folder-text = Every device puts its own files into one folder and reads those of all others: a folder that Nextcloud, Syncthing or OneDrive carries, or a stick. It is also a copy outside this browser. The files in it are signed, not sealed: share it with members only.
folder-not-here = A folder that is kept in step by itself takes Chromium, Chrome or Edge on a computer. Everywhere else, hand out files and take them in.
folder-choose = Choose the folder
folder-name = In step with { $folder } as long as this page is open, and again when you come back.
folder-sync = Look into it now
folder-leave = Leave it
folder-go-on = Go on with the folder “{ $folder }”
folder-waits = The shared folder waits for you
folder-waits-text = The browser asks once more before it lets this page into the folder you have chosen. Until then nothing is read or written there.
folder-denied = The browser does not let this page into the folder. Choose it again, and allow that files are edited there.
folder-synced = In step. New entries taken in: { NUMBER($took) }, files put there: { NUMBER($put) }.
folder-refused = These files cannot be used, and lie where they are:
folder-person = These files wait for you; choose them under “Take in files”:
folder-trouble = The folder cannot be read or written ({ $detail }). Choose it again, and allow that files are edited there.
hand-out = Hand out files
hand-out-text = Make a file for others, or for yourself as a backup: everything, with a passphrase. To test a backup, choose it under “Take in files”; nothing is written, and what is not in it is counted.
hand-out-what = What shall it carry?
export-all = Everything
export-all-hint = The whole register. The best choice for a backup.
export-since = What a member has not seen
export-since-hint = Only what is new to one person. Small, and quick to send.
export-incidents = Chosen incidents
export-incidents-hint = These incidents with their events, and who belongs to the register.
hand-out-member = Who has not seen it?
hand-out-member-hint = What a member has is known from the files that came from there. Only that member’s device can take the file in.
hand-out-to = Who may take it in?
hand-out-to-hint = The names are part of what is signed. The device of anyone else refuses the file.
recipients-everyone = Everyone in the register
recipients-named = Only people I name
hand-out-named = For whom?
hand-out-tlp = Who may see it?
hand-out-tlp-hint = The label of the Traffic Light Protocol goes with the file and tells people what they may do with it. RED needs people you name.
hand-out-seal = Who can read the file?
seal-devices = The members it is for
seal-devices-hint = Their devices open it by themselves; on its way nobody can read it.
seal-passphrase = Whoever knows a passphrase
seal-passphrase-hint = For a backup, or for people who are no members. They open it with Watchbook or with the program age.
seal-open = Anyone who gets it
seal-open-hint = It is signed, and any program can read and verify it.
seal-new-passphrase = Passphrase of the file
seal-new-passphrase-hint = At least 12 characters; four words that do not belong together are good. Without it nobody opens the file, you included. Tell it over another way than the file.
seal-fault-passphrase = Type the passphrase that the file shall take.
hold-back = Hold back what some incidents say
hold-back-text = The file stays complete and can be verified: every entry goes along with its signature. What is written in these incidents and in their events stays here, attached files included. For an auditor who may not read one case. Somebody who is just being let in takes this file, not the one with everything that Members offers.
hold-back-which = Which incidents say nothing?
hold-back-heads = Everybody who gets the file still sees that these exist, who wrote each entry, when, and of what kind. Everything else of them stays here. Incidents merged with them, and events that repeat theirs, are counted too.
hold-back-incidents = Incidents held back
hold-back-events = Events held back
hold-back-entries = Entries that say nothing
hold-back-files = Attached files that stay here
hand-out-make = Make the file
hand-out-fault-member = Choose the member the file is for.
hand-out-fault-recipients = Name at least one person, or choose everyone.
hand-out-fault-incidents = Choose at least one incident.
pick-incidents = Which incidents?
pick-search = Search by reference, title, category or coordinator
pick-chosen =
    { $count ->
        [one] { NUMBER($count) } chosen
       *[other] { NUMBER($count) } chosen
    }
pick-remove = Take out
pick-remove-of = Take out { $title }
pick-more =
    { $count ->
        [one] { NUMBER($count) } more fits. Type a word to find it.
       *[other] { NUMBER($count) } more fit. Type a word to find them.
    }
pick-none = Nothing fits. Try another word.
made-title = The file is made
made-size =
    { $count ->
        [one] { NUMBER($count) } file, { $size }.
       *[other] { NUMBER($count) } files, { $size } in all.
    }
made-parts = It is too much for one file. Each part can be taken in alone and in any order; send them all.
made-left-out =
    { $count ->
        [one] { NUMBER($count) } attached file is not in it: this browser has lost it or reads it back damaged. Everything else is. Ask the person who picked it to attach it again.
       *[other] { NUMBER($count) } attached files are not in it: this browser has lost them or reads them back damaged. Everything else is. Ask those who picked them to attach them again.
    }
made-sealed = The file is signed and sealed: nobody else can read it, on whichever way it goes.
made-open = The file is signed, not locked: whoever gets it can read it. Send it in a way that fits who may see it.

# History
history = What went in and out
history-none = No files yet
history-none-text = Every file made here and every file taken in will be listed.
history-exported = You made a file for { $person }
history-exported-all = You made a file for everyone
history-imported = You took in a file from { $person }
history-invited = You made an invitation
history-joined = You opened the invitation of { $person }
history-handed-over = You handed over a report
history-adopted = You took in a report from the device { $person }
history-number = File number { $number }
history-entries =
    { $count ->
        [one] { NUMBER($count) } entry
       *[other] { NUMBER($count) } entries
    }
history-new =
    { $count ->
        [one] { NUMBER($count) } new entry
       *[other] { NUMBER($count) } new entries
    }
history-all = Show all { NUMBER($count) }

# Members
members-lead = Who belongs to this register, what each may do, and how each is reached. A person with two devices stands here twice.
members-list = Members
members-find = Search by name, role or contact
members-log = What happened to the membership
members-outside = This device belongs to no register
members-outside-text = Join one with an invitation file, or start your own. Then its members stand here.
member-person = Name
member-roles = May act as
member-contact = How to reach
member-device = Device
member-since = Since
member-here = this device
invite = Invite a device
invite-text = It takes three steps, because every device has a key of its own that never leaves it. They work over mail and telephone.
invite-1 = Make the invitation and send it, or show it as a code to the camera of the other device. The other person opens it in Watchbook under "Join".
invite-2 = You get a key request back. Open it below; call the person and compare the eight words.
invite-3 = Enrol the device and send the file you get. From then on the person belongs to the register.
invite-make = Make the invitation
invite-many = One invitation is enough for any number of people: each sends a key request of their own.
request = Enrol a device
request-text = Open the key request you got back. Nothing is written before you enrol.
request-open = Open a key request
request-other = Open another request
request-none = This is no key request
request-elsewhere = The file can be taken in, but not here. Open it under:

# Enrolling
enrol-who = Only a coordinator can invite and enrol devices. Ask: { $people }.
enrol-compare = Call { $person }, or stand side by side, and have these eight words read to you. Both screens must show the same words in the same order.
enrol-differ = If one word differs, somebody has changed the request on its way: do not enrol, and ask for it again in another way.
enrol-compared = We compared the words, and all eight are the same
enrol-person = Name of the person
enrol-person-hint = As the register shall know them. It stands beside everything they write.
enrol-contact = How the person is reached when something happens
enrol-contact-hint = A phone number is best.
enrol-roles = What may the person do?
enrol-do = Enrol
enrol-fault-roles = Choose at least one role.
enrol-fault-compared = Compare the eight words first, then say so here.
enrol-done = { $person } is enrolled.
enrol-already = { $person } is a member already.
enrol-next = One step is left: the device of { $person } learns of it by a file. Make it, and send it back.
enrol-file = Make the file to send back

# Joining
join-lead = You need an invitation file from a coordinator of the register, or a backup of yours. It takes two messages and one call.
join-steps = How you get in
join-step-1 = Open the invitation or the backup
join-step-2 = Send your key request, compare eight words
join-step-3 = Open the file you get back
join-open = Open the invitation or the backup
join-open-text = An invitation is a file whose name begins with "invitation". A backup is a file that carries everything: choose all parts of it.
join-choose = Choose the files
join-choose-hint = Nothing is written before you say that you want to join.
join-opening = Opening…
join-wrong = This does not open a register
join-no-invitation = There is no invitation in it, and no copy of a whole register. Ask the coordinator for an invitation: a file whose name begins with "invitation".
join-to = You are invited to { $register }
join-restore = Everything of { $register } is in this backup
join-restore-know = It comes back onto this device as a new one: keys are in no backup. Then a coordinator lets the new device in, or your key on paper does. Tell the others that the old device is lost, so that it is taken out.
join-entries = Entries
join-from = By
join-members = Members
join-know = Join only if you know this person and expected the invitation. Reports you have made on this device stay yours, and you can still hand them over.
join-do = Ask to join
join-asked = Your key request is ready.
join-other = Open another file
join-send = Send this to { $person }
join-host = the person who invited you
join-words = Read these words to { $person }
join-words-text = Call each other, or stand side by side. Both screens show the same eight words in the same order.
join-words-hint = If one word differs, somebody has changed the request on its way. Stop, and send it again in another way.
join-answer = Open the file you get back
join-answer-text = As soon as you are enrolled, you get a file. Open it here, and this device belongs to the register. Until then you can report already.
join-not-yet = The file is taken in, but it does not enrol this device yet. Ask whether your key request has arrived, and for a newer file after that.
join-inside = This device belongs to { $register }
join-roles = You may act as: { $roles }.
join-inside-text = What you report from now on is in the register at once. Others see it when you hand out a file.
join-home = Go home

paper-key = A key on paper
paper-key-text = Who alone can let devices in, and loses the only one, would stay outside for ever. A key on paper lets your next device in: it is a second key under your name that stands nowhere but on the paper. Keep it apart from your backup, in a safe place; whoever has both can act in your name.
paper-key-make = Make a key on paper
paper-key-contact = Key on paper
paper-key-title = Write down the key, or print it
paper-key-explain = It is shown this once. Make a backup now: one that was made before does not know this key. Once you have used the key, take it out under Members and make a new one.
paper-key-use = Nobody can answer, but I have a key on paper
paper-key-use-text = It lets this device in with the roles you had when you made it.
paper-key-code = Key on paper
paper-key-do = Let this device in
paper-key-mistyped = This is no key on paper: a letter or a digit is wrong or missing. Compare it with the paper.
paper-key-unknown = The register on this device does not know this key, or it was taken out. Open a newer backup, or ask a coordinator.

# Verifying
verify-lead = Open a file and see who signed what, and whether anything was changed since. Nothing is taken in, and this works on any device.
verify-choose = Choose files to verify
verify-hint = Any file Watchbook has made: of a register, an invitation, a report, a key request.
verify-busy = Checking every signature…
verdict-holds = This file holds
verdict-fails = This file does not hold
verdict-holds-known = Everything in it is as it was signed by members of this device's register.
verdict-holds-unknown = Everything in it is as it was signed. Whether it is the register you think, only its id below can tell.
verdict-report = It is as it was signed by one device. Who held that device, only the person in it can tell.
verdict-enrol = It is as it was signed by one device. Whose device it is, only comparing the eight words can tell.
verdict-fails-text = Do not rely on it. What is wrong stands below; ask its maker for a new file, and keep this one.
verdict-refused = It cannot be relied on, and nothing in it is shown. The reason stands below.
verify-findings = What was found
finding-good = Good:
finding-bad = Bad:
finding-note = Note:
verify-register = The id of the register
verify-register-ours = It is the register of this device, and the keys of its own members fit.
verify-register-compare = This device does not belong to that register, so the keys come from the file itself. Have somebody of the register read its id to you from their page "This device". If both are the same, the names here are those of that register.
verify-authors = Who signed what
author-entries = Entries
author-span = From, to
author-from-to = { $first } to { $last }
author-unknown = Not a member
verify-content = What is in it
content-events = Events
content-incidents = Incidents
content-files = Attached files
verify-report-content = The report
verify-digest = The digest of the content
verify-digest-text = SHA-256 over the canonical content. Two files with the same digest say the same.
recipe = Without Watchbook
recipe-text = You need not trust this program: two common tools, jq and openssl, check the same signatures.
recipe-short = Short: was the file changed?
recipe-short-text = For any file. It checks the signature of its maker with the key that stands in the file; whose key that is, it cannot tell.
recipe-whole = Long: everything in a file of a register
recipe-whole-text = Save it as verify.sh and run "sh verify.sh", the name of the file, and the id of the register as somebody you trust has told it to you. It checks who was enrolled, every entry, the file itself and what is attached.

# Changing members, and taking a device out
member-change = Change
member-change-of = Change { $person }
member-out = Out
member-out-counts = What it wrote counts up to number { $number }.
manage-title = { $person }, device { $device }
manage-change = Name, contact and roles
manage-save = Save the change
manage-changed = Saved. Others learn of it with the next file you hand out.
revoke-title = Take this device out
revoke-text = What it writes from then on counts for nobody. Everything up to then stays. It cannot come back with this key: its holder joins again from a browser that begins anew.
revoke-cause = What happened?
revoke-cause-lost = Lost: nobody knows where it is
revoke-cause-stolen = Stolen
revoke-cause-compromised = Its key may be in other hands
revoke-cause-left = Its holder has left
revoke-cause-replaced = Replaced by another one
revoke-reach = What of it counts?
revoke-reach-all = Everything this device has sent us
revoke-reach-all-hint = The usual choice: what comes to light later you can let in one by one.
revoke-reach-entry = Nothing after a certain entry
revoke-reach-entry-hint = When somebody else may have written with it before you knew.
revoke-last = Its last entry that counts
revoke-last-hint = The latest stands on top.
revoke-entry = No. { $number } · { $time } · { $said }
revoke-none = No entry: nothing it wrote counts
revoke-do = Take the device out
revoke-done = Saved. Hand everybody a file now: others know of it only then.
fault-choose-cause = Choose what happened.
fault-choose-last = Choose the last entry that counts.

# When a device is lost
lost-device-title = My device was lost or stolen
lost-holder = Whoever held it
lost-holder-1 = Call a coordinator at once. Say when you had it last, and whether anybody knows how to unlock it.
lost-holder-2 = Say what you wrote since you last handed a file out: nobody else has it.
lost-holder-3 = Take another device, open Watchbook there, and ask for an invitation.
lost-lead = The coordinator
lost-lead-1 = Choose “Change” beside the device in the list of members, and take it out: lost or stolen, and in words what you were told.
lost-lead-2 = Keep “Everything this device has sent us”, unless somebody else wrote with it before.
lost-lead-3 = Make a file for everyone under Exchange and hand it out. From then on all others know.
lost-lead-4 = Enrol the new device. If entries of the old one turn up later, ask its holder, and let in what is theirs.
lost-counts = What reached others before it was taken out still counts. What comes later is kept and shown, but counts only once a coordinator lets it in.

# What came late
late-title = Written after the device was out
late-text = These entries lie beyond what counts of their device. Ask its holder: what is theirs, let in; leave the rest.
late-number = No. { $number }
late-admit = Let it in
late-admit-title = Let this entry count?
late-admit-text = It counts from then on like any other, for everybody. Your name and your reason stand in the log.
late-admitted = It counts now.

# The rules
rules-title = Rules
rules-one = One coordinator is enough.
rules-two = Two coordinators have to agree.
rules-text = With two, taking a device out, erasing and withdrawing an import count only once a second coordinator agrees: no single device, stolen or not, can do harm that way. The price is that two people have to be reached.
rules-to-two = Two shall have to agree
rules-to-one = One shall be enough
rules-saved = Saved. If two have to agree on it, it waits for the second one above.

# What waits for a second coordinator
waits-title = Waits for a second coordinator
waits-agree = Agree
waits-agreed = Agreed. It counts now.

# What an import says about devices that are out
doubt-out = This takes out the device of { $people }
doubt-out-text = A coordinator has decided that. What that device writes from then on counts for nobody. If that surprises you, ask the coordinator before you take it in.
doubt-late =
    { $count ->
        [one] { NUMBER($count) } new entry does not count
       *[other] { NUMBER($count) } new entries do not count
    }
doubt-late-text = They were written after their device had been taken out. They are kept and shown; a coordinator can let them in one by one, on the page of the members.

# Undoing an import
history-together =
    { $count ->
        [one] { NUMBER($count) } file, taken in together
       *[other] { NUMBER($count) } files, taken in together
    }
undo = Withdraw
undo-back = Restore
undo-all = Withdraw all of them
undo-back-all = Restore all of them
undo-done = Withdrawn
undo-title = Withdraw this import?
undo-text = What came in with it does not count any more, for everybody: of files taken in together, all of them. It is not deleted, and it can be restored. Members it enrolled stay members: take a device out on the page of the members.
undo-back-title = Restore this import?
undo-back-text = What came in with it counts again, for everybody.
undo-yes = Sign it
undo-saved = Saved. If two coordinators have to agree, it waits for the second one on the page of the members.
