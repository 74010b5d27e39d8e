//! The JSON Schema of every object, drawn from its type. `docs/schemas/` holds them; a test compares.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};

use super::{
    BatchLine, CheckReport, Compared, Criteria, DiffReport, Export, FORMAT, FactsWatch, GroupReport,
    Recommendation, Setup, Shown,
};

/// Every schema (draft 2020-12) by the name of the command that writes such objects. They allow fields that they do not name: new ones
/// may be added without another format.
pub fn schemas() -> Vec<(&'static str, Schema)> {
    vec![
        ("batch", drawn::<BatchLine<'static>>("batch")),
        ("check", drawn::<CheckReport<'static>>("check")),
        ("check-facts", drawn::<FactsWatch>("check-facts")),
        ("compare", drawn::<Compared<'static>>("compare")),
        ("criteria", drawn::<Criteria<'static>>("criteria")),
        ("diff", drawn::<DiffReport<'static>>("diff")),
        ("export", drawn::<Export<'static>>("export")),
        ("group", drawn::<GroupReport<'static>>("group")),
        ("recommend", drawn::<Recommendation<'static>>("recommend")),
        ("setup", drawn::<Setup<'static>>("setup")),
        ("show", drawn::<Shown<'static>>("show")),
    ]
}

fn drawn<T: JsonSchema>(command: &str) -> Schema {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    let id = format!("urn:which-messenger:schema:{command}:{FORMAT}");
    schema.insert("$id".to_owned(), id.into());
    schema.insert("title".to_owned(), format!("which-messenger {command}").into());
    schema
}
