//! The picture's colours and fonts: explicit for light, and again for dark where the reader prefers that.

/// The style sheet inside the SVG.
pub(super) const SHEET: &str = "
text { font-family: 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'Nimbus Sans', 'Segoe UI', Roboto, sans-serif; font-size: 13px; fill: #1b2330; }
.page { fill: #ffffff; }
.card { fill: #f7f8fa; stroke: #d7dce3; }
.band { fill: #ebeef3; }
.name { font-size: 24px; font-weight: 600; }
.topic { font-size: 16px; font-weight: 600; }
.number { font-size: 12px; font-weight: 600; fill: #ffffff; text-anchor: middle; }
.badge { fill: #34506f; }
.soft { fill: #586474; }
.small { font-size: 11px; }
.mark { font-size: 11px; text-anchor: middle; fill: #586474; }
.right { text-anchor: end; }
.asked { font-size: 11px; fill: #6b3fb0; }
.hang { fill: none; stroke: #8c63cc; stroke-width: 1.6; stroke-dasharray: 4 3; }
.tip { fill: #8c63cc; }
.rule { font-size: 12px; font-weight: 600; }
.row { stroke: #dfe3e9; fill: none; }
.guide { stroke: #e3e7ec; fill: none; }
.must { fill: #a8231b; } .nice { fill: #1d6b50; }
.box { fill: #ffffff; stroke: #d7dce3; }
.kind { font-size: 10px; font-weight: 700; fill: #ffffff; text-anchor: middle; }
.wire { fill: none; stroke-width: 1.4; }
.wire.must { fill: none; stroke: #cf7d77; } .wire.nice { fill: none; stroke: #7fb39f; }
.out { fill: none; stroke: #a8231b; stroke-width: 2.2; stroke-linecap: round; }
.veil { fill: #a8231b; fill-opacity: 0.1; }
.ring { fill: none; stroke: #1d6b50; stroke-width: 1.6; }
@media (prefers-color-scheme: dark) {
 text { fill: #e6e9ee; }
 .page { fill: #12151a; }
 .card { fill: #1a1f26; stroke: #343d49; }
 .band { fill: #232a33; }
 .number { fill: #12151a; } .badge { fill: #9dbde0; }
 .soft, .mark { fill: #a7b1be; }
 .asked { fill: #c7acf5; } .hang { stroke: #a98ae0; } .tip { fill: #a98ae0; }
 .row { stroke: #2c343e; } .guide { stroke: #2a313b; }
 .must { fill: #ff9d94; } .nice { fill: #86d7b6; }
 .box { fill: #12151a; stroke: #343d49; }
 .kind { fill: #12151a; }
 .wire.must { stroke: #a9605a; } .wire.nice { stroke: #4f8f78; }
 .out { stroke: #ff9d94; } .veil { fill: #ff9d94; fill-opacity: 0.14; }
 .ring { stroke: #86d7b6; }
}
";
