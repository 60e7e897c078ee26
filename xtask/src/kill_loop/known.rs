//! What the browser has said to be saved, written down outside of it, and what of that is there after a kill.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail, ensure};
use watchbook::bundle::{Tlp, envelope::Seal};
use watchbook::engine::protocol::{Answer, Ask, ExportOf};
use watchbook::engine::verify::{is_remark, verify};
use watchbook::words::Sentence;

use crate::bench::party::Party;

/// What was said to be saved.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Entries before anything was done.
    pub at_first: usize,
    /// References of reports.
    pub reports: BTreeSet<String>,
    /// The number in the draft that was kept last.
    pub draft: u64,
    /// Whether the large import is in, once that was said.
    pub imported: bool,
}

impl Known {
    /// Looks whether everything is there, and takes what is there beyond as known from now on: what was seen once must
    /// stay, too. `import` is how many entries the large import has.
    pub fn check(&mut self, party: &Party, import: usize) -> Result<()> {
        let Answer::Status(status) = party.ask_now(&Ask::Status, Vec::new())?.0 else {
            bail!("no status")
        };
        ensure!(
            status.missing == 0,
            "{} entries are missing",
            status.missing
        );
        let Answer::MyReports { reports } = party.ask_now(&Ask::MyReports, Vec::new())?.0 else {
            bail!("no reports")
        };
        let there: BTreeSet<String> = reports
            .into_iter()
            .map(|report| report.report.reference)
            .collect();
        let lost: Vec<&String> = self.reports.difference(&there).collect();
        ensure!(lost.is_empty(), "LOST {} reports: {lost:?}", lost.len());
        self.reports = there;

        let own = self.at_first + self.reports.len();
        let more = status.entries.checked_sub(own).context("LOST entries")?;
        ensure!(
            more == 0 || more == import,
            "HALF an import: {more} of {import} entries"
        );
        ensure!(!self.imported || more == import, "LOST the import");
        self.imported = more == import;

        let Answer::Drafts { drafts } = party.ask_now(&Ask::Drafts, Vec::new())?.0 else {
            bail!("no drafts")
        };
        let draft = drafts
            .first()
            .and_then(|draft| draft.report.what.parse().ok());
        let draft: u64 = draft.unwrap_or(0);
        ensure!(
            draft >= self.draft,
            "LOST a draft: {draft} for {}",
            self.draft
        );
        self.draft = draft;
        Ok(())
    }

    /// Lets the browser export everything, and verifies that here: every entry, every signature, every chain.
    pub fn verify(&self, party: &Party, import: usize) -> Result<()> {
        let everything = Ask::Export {
            what: ExportOf::All,
            to: Vec::new(),
            tlp: Tlp::Amber,
            seal: Seal::Open,
        };
        let (_, files) = party.ask(&everything, Vec::new())?;
        let mut entries = 0;
        for file in &files {
            let verified = verify("export", file, None);
            // Before the large import the founder's chain is known in parts only.
            let partial =
                |finding: &Sentence| !self.imported && finding.key.starts_with("verify-gaps");
            let bad = |(good, finding): &&(bool, Sentence)| {
                !good && !is_remark(finding) && !partial(finding)
            };
            let bad = verified.findings.iter().find(bad);
            let bad = bad.map(|(_, finding)| finding.text());
            ensure!(bad.is_none(), "TORN: {bad:?}");
            ensure!(verified.holds || !self.imported, "TORN, without a word");
            entries = entries.max(verified.authors.iter().map(|author| author.entries).sum());
        }
        let import = if self.imported { import } else { 0 };
        // Each of several files has the members in it.
        let expected = self.at_first + self.reports.len() + import;
        ensure!(
            files.len() > 1 || entries == expected,
            "the export has {entries} entries instead of {expected}"
        );
        Ok(())
    }
}
