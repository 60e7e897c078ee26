# What is wrong, and what to do next. One sentence or two for every reason to refuse something.

# Fields of forms
fault-field-missing = “{ $field }” is empty. Please fill it in.
fault-field-long = “{ $field }” is too long. Please shorten it to { $limit } characters or fewer.
fault-field-choice = “{ $field }” has a value that is not on offer. Please choose one from the list.

# Files
fault-json = This is not a sound Watchbook file: { $detail }. Perhaps it was cut off or changed on its way. Ask for it again.
fault-sealed = This file is sealed, so what is in it cannot be read here. Open it first: with its passphrase or the code on paper, watchbook open FILE.age -o FOLDER; or in Watchbook on the device of a member it is for.
fault-not-ours = This is not a Watchbook file. Choose a file whose name ends in .watchbook.json.
fault-newer = A newer version of Watchbook wrote this file (format { $version }). Update Watchbook, then open it again.
fault-shape = Something in this file is missing or wrong: { $place }. Nothing of it was taken in. Ask for it again.
fault-too-large = This file has { NUMBER($size) } bytes, more than the { NUMBER($limit) } (64 MiB) a file may have. Ask for the export in several parts.
fault-too-large-attached = What is attached has { NUMBER($size) } bytes together, more than the { NUMBER($limit) } (25 MiB) one file may carry. Attach fewer pictures and files, or smaller ones.
fault-too-large-payload = The text of this report or request has { NUMBER($size) } bytes, more than the { NUMBER($limit) } (512 KiB) it may have. It has to be shortened.
fault-too-many = This file has { NUMBER($count) } entries, more than the { NUMBER($limit) } a file may have. Ask for the export in several parts.
fault-signature = The signature does not fit the content: this file was changed after it was signed. Do not use it, and ask its sender for a new one.
fault-stranger = This file is signed by a device that nobody has enrolled in the register ({ $device }). Ask who sent it, and enrol that device first if you trust it.
fault-other-register = This file belongs to another register ({ $theirs }) than the one at hand ({ $ours }). Open it there.
fault-not-for-us = This file is meant for other people. Tell whoever sent it to you, and delete it.
fault-file-altered = An attached file is not the one that was named ({ $sha256 }): it was changed or damaged. Ask for the file again.
fault-no-foundation = The first entry of the register is not in this file, so nobody's key is known. Open an export or an invitation of that register first.

# Entries
fault-entry-shape = An entry has something missing or wrong: { $detail }. It is set aside. Ask its author for a new export.
fault-entry-newer = A newer version of Watchbook wrote this entry (format { $version }). It is kept and counts once Watchbook is updated.
fault-entry-body = What this entry says was changed after it was signed. It is set aside and counts for nothing. Ask its author for a new export.
fault-entry-signature = The signature of this entry does not fit: somebody changed it, or wrote it in another's name. It is set aside. Ask its author for a new export.
fault-entry-lamport = This entry claims to be older than something it builds on, which cannot be. It is set aside. Ask its author for a new export.
fault-entry-register = This entry belongs to another register. It is set aside and counts for nothing here.
fault-entry-stranger = This entry comes from a device that nobody has enrolled ({ $device }). It is kept aside and counts once that device is enrolled.

# Commands
refusal-not-allowed = Your role does not allow this. One of these roles can do it: { $roles }. Ask somebody who has it, or ask a coordinator to give it to you.
refusal-no-record = This event or incident is not here yet. Take in the file it came with first.
refusal-no-member = This person's device is not enrolled. Enrol it first, or choose another person.
refusal-weak-key = This key is not safe to use, or belongs to another device. Ask for a new request from that device.
refusal-duplicate-of-nothing = Please choose the other event that this one repeats.
refusal-no-events = An incident needs at least one event. Please choose one.
refusal-acknowledged = This event has been acknowledged already. Nothing is left to do for that.
refusal-gone-on = Something was written after this, so it stays. Write a new entry about what is different.
refusal-assessed = This event has been assessed already, so its reporter is not asked any more. Write a note instead.
refusal-linked = This event belongs to an incident already. The team decides there what becomes of it.
refusal-cannot-coordinate = This person's role does not allow taking an incident from state to state. Choose somebody else, or give the role first.
refusal-not-suspected = The first assessment does not suspect an incident. Assess the event first.
refusal-ended = This incident has ended. Open it again first.
refusal-unclassified = An incident that is confirmed needs a category and a class. Please choose them.
refusal-step = From “{ $from }” there is no step to “{ $to }”. Choose one of the steps on offer.
refusal-last-coordinator = Nobody would be left who can enrol and take out devices. Make another person a coordinator first.
refusal-taken-out = This device was taken out of the register and does not come back with this key. Its holder joins again from a browser that begins anew.
refusal-one-coordinator = There is no second coordinator who could agree. Make another person a coordinator first.
refusal-nothing-to-confirm = Nothing waits for a second coordinator here.
refusal-same-person = You decided this yourself. Another coordinator has to agree.
refusal-no-entry = An entry this names is not here, or cannot be chosen. Load the page again.
refusal-too-many =
    { $limit ->
        [one] One decision can name { NUMBER($limit) } entry at the most.
       *[other] One decision can name { NUMBER($limit) } entries at the most.
    }
refusal-not-its-events = Choose events of this incident, and leave at least one.
refusal-cannot-merge = An incident cannot go on in itself, nor in one that itself goes on elsewhere or has ended. Choose another one.
refusal-no-conflict = There is nothing to choose between any more. Load the page again.
refusal-future = This time lies in the future. Please check the date and the time.
refusal-choice-category = This category is not on the list. Please choose another one.
refusal-choice-subtype = This kind does not belong to the category. Please choose another one.
refusal-choice-rsit = This type does not belong to the RSIT class. Please choose another one.
refusal-choice-impact = One of the three factors of the severity is missing. Please choose all three.

# Sealed files
sealed-not-for-us = This file is sealed for other people. Ask whoever sent it to make it for you too, and delete it.
sealed-needs-passphrase = This file takes a passphrase. Ask whoever made it, over another way than the one it came.
sealed-needs-key = This file was sealed for the devices of members, not with a passphrase. Only they can open it.
sealed-other-paper = This file was not sealed for this key on paper: the key is newer than the file, or was taken out before. Try another backup, or another paper.
sealed-wrong = This is not the passphrase. Check it for a letter that looks like another one, and try again.
sealed-too-much-work = This file asks for more work than is done here to open one. Ask for a file that Watchbook made, or open it with the program age first.
sealed-damaged = This sealed file is incomplete, or was changed. Nothing of it was taken in. Ask for it again.
sealed-no-means = What opens and seals files could not be loaded. Connect to the network, load the page again, and try once more.
