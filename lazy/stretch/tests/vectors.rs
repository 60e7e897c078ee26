//! Argon2id as others compute it.
#![cfg(not(target_family = "wasm"))]

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};

#[test]
fn the_vector_of_rfc_9106() {
    let mut params = ParamsBuilder::new();
    params.m_cost(32).t_cost(3).p_cost(4).output_len(32);
    params.data(AssociatedData::new(&[4; 12]).expect("data"));
    let params = params.build().expect("parameters");
    let argon =
        Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).expect("it");
    let mut tag = [0; 32];
    argon
        .hash_password_into(&[1; 32], &[2; 16], &mut tag)
        .expect("a tag");
    let tag: String = tag.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(
        tag,
        "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    );
}
