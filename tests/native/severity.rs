//! The severity matrix, whole, and how an assessment uses it.

use watchbook::{
    domain::{
        assessment::{Override, Verdict},
        severity::{
            Matrix,
            Severity::{self, I, II, III, IV},
        },
    },
    register::{
        command::{Classify, Command, preview},
        desk::Refusal,
    },
};

use crate::world::{Device, impact, judge};

const IMPORTANCE: [&str; 3] = ["especially_important", "important", "ordinary"];
const LOSS: [&str; 4] = ["especially_serious", "serious", "considerable", "minor"];
const SOCIAL: [&str; 4] = ["especially_important", "important", "considerable", "minor"];

/// By importance and loss.
const BY_LOSS: [[Severity; 4]; 3] = [[IV, III, II, I], [III, II, I, I], [II, I, I, I]];
/// By social impact.
const BY_SOCIAL: [Severity; 4] = [IV, III, II, I];

#[test]
fn the_matrix_is_the_one_of_the_format() {
    let matrix = Matrix::shipped();
    assert_eq!(matrix.version, 1);
    assert_eq!(matrix.importance, IMPORTANCE);
    assert_eq!(matrix.loss, LOSS);
    assert_eq!(matrix.social, SOCIAL);
    let mut seen = 0;
    for (importance, row) in IMPORTANCE.iter().zip(BY_LOSS) {
        for (loss, by_loss) in LOSS.iter().zip(row) {
            for (social, by_social) in SOCIAL.iter().zip(BY_SOCIAL) {
                let expected = by_loss.max(by_social);
                let impact = impact(importance, loss, social);
                assert_eq!(matrix.class(&impact), Some(expected), "{impact:?}");
                assert_eq!(preview(&impact), Some(expected));
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 48);
}

#[test]
fn what_the_matrix_does_not_have_has_no_class() {
    for (importance, loss, social) in [
        ("", "minor", "minor"),
        ("ordinary", "", "minor"),
        ("ordinary", "minor", ""),
        ("minor", "ordinary", "minor"),
        ("Ordinary", "minor", "minor"),
    ] {
        assert_eq!(
            Matrix::shipped().class(&impact(importance, loss, social)),
            None
        );
    }
}

#[test]
fn four_is_the_most_serious() {
    assert!(I < II && II < III && III < IV);
    assert_eq!(Severity::ALL.map(Severity::name), ["I", "II", "III", "IV"]);
}

fn classify() -> Classify {
    Classify {
        category: "malware".into(),
        subtype: String::new(),
        rsit_class: String::new(),
        rsit_type: String::new(),
        impact: impact("important", "serious", "minor"),
        overridden: None,
    }
}

/// The class an assessment gives, or why it is refused.
fn class(choice: Classify) -> Result<(Severity, Severity, bool), Refusal> {
    let mut ana = Device::founder(1, "Ana");
    let incident = ana.incident("A leak");
    let Command::AssessIncident { reason, .. } = judge(incident, Verdict::Confirmed) else {
        panic!("an assessment")
    };
    let verdict = Verdict::Confirmed;
    let classify = Some(choice);
    ana.carry_out(Command::AssessIncident {
        incident,
        verdict,
        classify,
        reason,
    })?;
    let incident = ana.incident_of(&incident);
    let class = incident.classification.shown().expect("a classification");
    assert_eq!(class.matrix, 1, "the matrix is named");
    assert_eq!(incident.row().severity, Some(class.severity()));
    Ok((class.computed, class.severity(), class.overridden.is_some()))
}

#[test]
fn the_class_is_computed_and_may_be_overridden_with_a_reason() {
    let over = |class, reason: &str| Classify {
        overridden: Some(Override {
            class,
            reason: reason.into(),
        }),
        ..classify()
    };
    assert_eq!(class(classify()), Ok((II, II, false)));
    assert_eq!(
        class(over(IV, "A hospital is involved.")),
        Ok((II, IV, true))
    );
    assert_eq!(class(over(I, "It was a drill.")), Ok((II, I, true)));
    assert_eq!(class(over(II, "")), Ok((II, II, false)), "no override");
    assert!(
        matches!(class(over(IV, " ")), Err(Refusal::Field(_))),
        "without a reason"
    );
}

#[test]
fn only_what_the_taxonomies_hold_can_be_chosen() {
    let refused = |change: &dyn Fn(&mut Classify)| {
        let mut choice = classify();
        change(&mut choice);
        class(choice).expect_err("refused")
    };
    assert_eq!(
        refused(&|c| c.category = "none".into()),
        Refusal::Choice("category")
    );
    assert_eq!(
        refused(&|c| c.category.clear()),
        Refusal::Choice("category")
    );
    assert_eq!(
        refused(&|c| c.subtype = "flood".into()),
        Refusal::Choice("subtype")
    );
    assert_eq!(
        refused(&|c| c.rsit_class = "none".into()),
        Refusal::Choice("rsit")
    );
    assert_eq!(
        refused(&|c| c.rsit_type = "phishing".into()),
        Refusal::Choice("rsit")
    );
    assert_eq!(
        refused(&|c| {
            c.rsit_class = "malicious-code".into();
            c.rsit_type = "phishing".into();
        }),
        Refusal::Choice("rsit")
    );
    assert_eq!(
        refused(&|c| c.impact.loss.clear()),
        Refusal::Choice("impact")
    );
    let mut whole = classify();
    whole.subtype = "trojan-horse".into();
    whole.rsit_class = "malicious-code".into();
    whole.rsit_type = "infected-system".into();
    assert!(class(whole).is_ok());
}
