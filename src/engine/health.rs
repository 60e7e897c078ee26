//! Whether everything that rests here can be read and is what it was.

use super::{
    Engine, Trouble,
    archive::{SEGMENT, key},
    backup::keepers,
    protocol::{Answer, Checked, Health},
    surroundings::Surroundings,
};
use crate::{
    log::entry::{Entry, EntryFault},
    store::{Store, Table, condition::Comparing},
    words::{Say, Sentence, sentence},
};

impl<S: Store, W: Surroundings> Engine<S, W> {
    pub(super) fn health(&self) -> Answer {
        let state = &self.kept.state;
        Answer::Health(Box::new(Health {
            condition: self.store.condition(),
            entries: state.entries,
            only_here: state.only_here(),
            copied: state.copied.clone(),
            keepers: self.membership().map(keepers).unwrap_or_default(),
        }))
    }

    /// Reads everything again, and goes on after what is damaged.
    pub(super) async fn check(&self) -> Result<Answer, Trouble> {
        let mut checked = Checked::default();
        self.check_entries(&mut checked).await?;
        self.check_files(&mut checked).await?;
        self.check_kept(&mut checked).await?;
        self.compare_layers(&mut checked).await?;
        Ok(Answer::Checked(Box::new(checked)))
    }

    async fn check_entries(&self, checked: &mut Checked) -> Result<(), Trouble> {
        let count = self.archive.len();
        let packed = count - count % SEGMENT;
        let mut place = 0;
        while place < count {
            let (table, name, lines) = match place < packed {
                true => (Table::Segments, key(place / SEGMENT), SEGMENT),
                false => (Table::Tail, key(place), 1),
            };
            let value = self.store.get(table, std::slice::from_ref(&name)).await?;
            let text = value.into_iter().flatten().next().unwrap_or_default();
            let text = String::from_utf8_lossy(&text);
            let mut read = text.lines();
            for place in place..place + lines {
                match read.next().map(|line| self.check_line(line)) {
                    Some(Ok(())) => checked.entries += 1,
                    Some(Err(reason)) => {
                        let found = sentence!("health-bad-entry").with("place", place + 1);
                        let found = found.with("reason", reason.text());
                        checked.damaged.push(found);
                    }
                    None => {
                        let found = sentence!("health-no-entry").with("place", place + 1);
                        checked.damaged.push(found);
                    }
                }
            }
            place += lines;
            self.go_on(place, count).await?;
        }
        Ok(())
    }

    /// Whether an entry is what its id says, and was signed by the device it names.
    fn check_line(&self, line: &str) -> Result<(), Sentence> {
        let entry = Entry::from_line(line).map_err(|fault| fault.say())?;
        let members = self.membership();
        let key = members.and_then(|members| members.key(&entry.head.dev));
        let checked = key
            .ok_or(EntryFault::Signature)
            .and_then(|key| entry.verify(&key));
        checked.map_err(|fault| fault.say())
    }

    async fn check_files(&self, checked: &mut Checked) -> Result<(), Trouble> {
        let mut names = self.store.keys(Table::Files).await?;
        names.retain(|name| !name.contains('/'));
        for (number, name) in names.iter().enumerate() {
            match self.fetch(name).await {
                Ok(_) => checked.files += 1,
                Err(_) => {
                    let found = sentence!("health-bad-file").with("file", name);
                    checked.damaged.push(found);
                }
            }
            self.go_on(number + 1, names.len()).await?;
        }
        Ok(())
    }

    async fn check_kept(&self, checked: &mut Checked) -> Result<(), Trouble> {
        for name in self.kept_names().await? {
            let file = match self.kept_file(&name).await {
                Ok(Some(file)) => self.bytes_of(&file).await.map_err(|_| file.name),
                _ => Err(name),
            };
            match file {
                Ok(_) => checked.kept += 1,
                Err(file) => {
                    let found = sentence!("health-bad-kept").with("file", file);
                    checked.damaged.push(found);
                }
            }
        }
        Ok(())
    }

    async fn compare_layers(&self, checked: &mut Checked) -> Result<(), Trouble> {
        let mut comparing = Comparing::default();
        loop {
            match self.store.compare(&mut comparing).await {
                Ok(true) => break,
                Ok(false) => {}
                Err(_) => {
                    checked.damaged.push(sentence!("health-bad-journal"));
                    break;
                }
            }
            let (done, total) = comparing.progress;
            self.go_on(done, total).await?;
        }
        for (table, key) in comparing.differing {
            let found = sentence!("health-differs").with("table", table.name());
            checked.damaged.push(found.with("key", key));
        }
        Ok(())
    }
}
