import { createRoot } from "react-dom/client";
import { setGoogleFontsEnabled } from "@eigenpal/docx-editor-core/utils";
import { App } from "./app";
import { readOptions } from "./options";
import "@eigenpal/docx-editor-react/styles.css";
import "./page.css";

// Before anything is drawn: the editor would otherwise ask a font
// service for substitutes, and nothing may leave this machine.
setGoogleFontsEnabled(false);

createRoot(document.getElementById("root")!).render(<App options={readOptions(location.search)} />);
