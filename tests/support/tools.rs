//! Tools that some tests need and a machine may lack. The gate installs them; elsewhere such a test is passed over, aloud.

use std::process::{Command, Stdio};

/// Whether a tool is there. In the gate it must be.
pub(crate) fn is_installed(tool: &str) -> bool {
    let look = format!("command -v {tool}");
    let found = Command::new("sh")
        .args(["-c", &look])
        .stdout(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    let is_gate = std::env::var_os("WHICH_MESSENGER_GATE").is_some();
    assert!(found || !is_gate, "{tool} is missing, and the gate needs it");
    if !found {
        println!("skipped: {tool} is not installed");
    }
    found
}
