//! Severity classes, computed from a matrix that is data (`data/severity.json`).

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

/// A severity class; `IV` is the most serious.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Severity {
    /// Small.
    I,
    /// Less serious.
    II,
    /// Serious.
    III,
    /// Very serious.
    IV,
}

impl Severity {
    /// All classes, the least serious first.
    pub const ALL: [Severity; 4] = [Severity::I, Severity::II, Severity::III, Severity::IV];

    /// Its roman number.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Severity::I => "I",
            Severity::II => "II",
            Severity::III => "III",
            Severity::IV => "IV",
        }
    }
}

/// What the class is computed from: ids of `data/severity.json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Impact {
    /// How important the affected system or information is.
    pub importance: String,
    /// How much the business loses.
    pub loss: String,
    /// How far society outside is affected.
    pub social: String,
}

/// The matrix: which factors give which class.
#[derive(Debug, Deserialize)]
pub struct Matrix {
    /// Its version, kept in every assessment made with it.
    pub version: u32,
    /// Ids of importance, the highest first.
    pub importance: Vec<String>,
    /// Ids of business loss, the highest first.
    pub loss: Vec<String>,
    /// Ids of social impact, the highest first.
    pub social: Vec<String>,
    /// A line for each importance, in it a class for each loss.
    matrix: Vec<Vec<Severity>>,
    /// A class for each social impact.
    social_class: Vec<Severity>,
}

impl Matrix {
    /// The matrix that ships with this version.
    ///
    /// # Panics
    /// Never in a build that passed its tests: they read the file.
    #[must_use]
    pub fn shipped() -> &'static Matrix {
        static MATRIX: OnceLock<Matrix> = OnceLock::new();
        MATRIX.get_or_init(|| {
            super::taxonomy::shipped("severity", include_str!("../../data/severity.json"))
        })
    }

    /// The class of an impact: the higher of its two parts.
    /// `None` for ids the matrix does not have.
    #[must_use]
    pub fn class(&self, impact: &Impact) -> Option<Severity> {
        let (by_loss, by_social) = self.parts(impact)?;
        Some(by_loss.max(by_social))
    }

    /// The two parts of a class: from importance and loss together, and from social impact.
    /// `None` for ids the matrix does not have.
    #[must_use]
    pub fn parts(&self, impact: &Impact) -> Option<(Severity, Severity)> {
        let place = |ids: &[String], id: &String| ids.iter().position(|known| known == id);
        let by_loss = self
            .matrix
            .get(place(&self.importance, &impact.importance)?)?;
        let by_loss = by_loss.get(place(&self.loss, &impact.loss)?)?;
        let by_social = self
            .social_class
            .get(place(&self.social, &impact.social)?)?;
        Some((*by_loss, *by_social))
    }
}
