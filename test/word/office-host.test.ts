import { oddestWord } from "../stand-in/faults";
import { hostContract } from "../support/host-contract";
import { openOfficeHost } from "../support/office-host";

hostContract("Office.js", openOfficeHost);

// Paragraph by paragraph no style can be brought along: guidance is known by its words alone there.
hostContract(
  "Office.js that refuses insertOoxml",
  (paragraphs) => openOfficeHost(paragraphs, { faults: { insertOoxml: "GeneralException" } }),
  { guidance: "Normal" },
);

hostContract("The oddest Word", (paragraphs) => openOfficeHost(paragraphs, { faults: oddestWord }));
