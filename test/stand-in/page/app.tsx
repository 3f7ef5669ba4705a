import { useEffect, useMemo, useRef, useState } from "react";
import { DocxEditor, type DocxEditorRef } from "@eigenpal/docx-editor-react";
import { blankDocument } from "../blank-document";
import { openPackage, type WordPackage } from "../package";
import { Bar } from "./bar";
import { keepFormat } from "./keep-format";
import { LiveView } from "./live-view";
import { noUnderline } from "./no-underline";
import { PaneFrame } from "./pane-frame";
import { readRibbon, type Ribbon } from "./ribbon";
import type { PageOptions } from "./options";
import { vietnamese } from "./vietnamese";

/** A document on the page; a new one is a new object, and brings a new editor and a new pane with it, as in Word. */
interface Opened {
  readonly name: string;
  readonly file: WordPackage;
  readonly serial: number;
}

/** The whole stand-in: Word's bar at the top, the document at the left, the add-in's pane at the right. */
export function App({ options }: { readonly options: PageOptions }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [trouble, setTrouble] = useState("");
  const [ribbon, setRibbon] = useState<Ribbon | null>(null);
  const [pane, setPane] = useState<{ readonly page: string; readonly serial: number } | null>(null);
  const live = useRef<LiveView | null>(null);

  const open = async (name: string, bytes: Uint8Array) => {
    try {
      const file = await openPackage(bytes);
      setTrouble("");
      setOpened((before) => ({ name, file, serial: (before?.serial ?? 0) + 1 }));
    } catch (error) {
      setTrouble(`Không mở được ${name}. Tệp có thể bị hỏng hoặc không phải .docx. (${String(error)})`);
    }
  };

  useEffect(() => {
    void (async () => {
      const manifest = readRibbon(await (await fetch("/manifest.xml")).text(), options.locale);
      setRibbon(manifest);
      if (options.pane === "open") setPane({ page: manifest.buttons[0]!.page, serial: 0 });
      const asked = await fetch("/document");
      if (asked.status === 200)
        await open(decodeURIComponent(asked.headers.get("X-File-Name")!), new Uint8Array(await asked.arrayBuffer()));
      else await open(newName, blankDocument());
    })();
  }, [options]);

  useEffect(() => {
    // The editor's own save rewrites paragraphs nobody touched; Ctrl+S gives the same file as the button.
    const saveHere = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (opened && live.current) download(opened.name, live.current.save());
    };
    window.addEventListener("keydown", saveHere, { capture: true });
    return () => window.removeEventListener("keydown", saveHere, { capture: true });
  }, [opened]);

  return (
    <div className="word">
      <Bar
        name={opened?.name ?? null}
        ribbon={ribbon}
        onOpen={open}
        onSave={() => download(opened!.name, live.current!.save())}
        onNew={() => open(newName, blankDocument())}
        onPane={(page) => setPane((before) => ({ page, serial: (before?.serial ?? 0) + 1 }))}
      />
      {trouble && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <main className="desk">
        {opened ? (
          <OpenDocument
            key={opened.serial}
            opened={opened}
            options={options}
            pane={pane}
            live={live}
            onClosePane={() => setPane(null)}
          />
        ) : (
          <p className="waiting">Đang mở văn bản…</p>
        )}
      </main>
    </div>
  );
}

interface OpenDocumentProps {
  readonly opened: Opened;
  readonly options: PageOptions;
  readonly pane: { readonly page: string; readonly serial: number } | null;
  readonly live: { current: LiveView | null };
  readonly onClosePane: () => void;
}

function OpenDocument({ opened, options, pane, live, onClosePane }: OpenDocumentProps) {
  const editor = useRef<DocxEditorRef>(null);
  const [ready, setReady] = useState(false);
  const document = useMemo(
    () => new LiveView(opened.file, (position) => editor.current?.scrollToPosition(position)),
    [opened],
  );
  const plugins = useMemo(() => [document.plugin, noUnderline(), keepFormat()], [document]);
  return (
    <>
      <section className="document" aria-label="Văn bản" data-ready={ready}>
        <DocxEditor
          ref={editor}
          documentBuffer={opened.file.editorBytes}
          mode={options.faults.includes("read-only") ? "viewing" : "editing"}
          externalPlugins={plugins}
          fontFamilies={fonts}
          showFileOpen={false}
          showHelpMenu={false}
          showOutlineButton={false}
          colorMode="light"
          i18n={vietnamese}
          onEditorViewReady={(view) => {
            document.adopt(view);
            live.current = document;
            setReady(true);
          }}
        />
      </section>
      {pane && ready && (
        <PaneFrame
          key={pane.serial}
          page={pane.page}
          live={document}
          name={opened.name}
          options={options}
          onClose={onClosePane}
        />
      )}
    </>
  );
}

const newName = "Văn bản mới.docx";
const fonts = ["Times New Roman", "Arial"];

function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(
    new Blob([bytes as Uint8Array<ArrayBuffer>], {
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    }),
  );
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
