/**
 * Looks of exported pages: the type of official documents, room for
 * stacked Vietnamese marks, no colour that carries meaning.
 */
export const styleSheet = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; }
body { margin: 0; color: #1a1a1a; background: #fff; font: 13pt/1.45 "Times New Roman", Tinos, "Liberation Serif", serif; }
main { max-width: 170mm; margin: 0 auto; padding: 12mm 6mm; }
h1 { margin: 0 0 6mm; font-size: 15pt; text-align: center; }
h2 { margin: 7mm 0 2mm; font-size: 13pt; break-after: avoid; }
h3 { margin: 5mm 0 1mm; font-size: 13pt; break-after: avoid; }
p { margin: 0 0 2mm; }
ul { margin: 0 0 3mm; padding-left: 6mm; }
li { margin-bottom: 2mm; break-inside: avoid; overflow-wrap: anywhere; }
dl { margin: 0; font-size: 12pt; }
dl div { display: flex; gap: 2mm; }
dt { flex: none; font-style: italic; }
dt::after { content: ":"; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; font-size: 12pt; }
th, td { padding: 1mm 2mm; border: 0.5pt solid #767676; text-align: left; vertical-align: top; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.signature { width: 80mm; min-height: 40mm; margin: 8mm 0 0 auto; text-align: center; break-inside: avoid; }
@media print { main { max-width: none; padding: 0; } }
`;
