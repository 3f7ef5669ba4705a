import { useRef } from "react";
import type { Ribbon } from "./ribbon";

interface BarProps {
  /** Name of the document that is open; null before there is one. */
  readonly name: string | null;
  readonly ribbon: Ribbon | null;
  readonly onOpen: (name: string, bytes: Uint8Array) => void;
  readonly onSave: () => void;
  readonly onNew: () => void;
  /** Opens the pane at a page of the add-in, as a press on a button of the ribbon does. */
  readonly onPane: (page: string) => void;
}

/**
 * What stands above the document: which document, what this page is, and
 * the add-in's group of the ribbon as Word draws it.
 */
export function Bar({ name, ribbon, onOpen, onSave, onNew, onPane }: BarProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="bar">
      <div className="file">
        <div className="title">
          <h1>Word dùng thử</h1>
          <span>{name}</span>
        </div>
        <p className="note">
          Trang mô phỏng để dùng thử phần bổ trợ, không phải Word thật. Văn bản không rời khỏi máy.
        </p>
        <div className="buttons" role="group" aria-label="Tệp">
          <button type="button" onClick={() => picker.current?.click()}>
            Mở tệp .docx
          </button>
          <input
            ref={picker}
            type="file"
            hidden
            aria-label="Chọn tệp .docx"
            accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            onChange={async (event) => {
              const chosen = event.target.files?.[0];
              event.target.value = "";
              if (chosen) onOpen(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
            }}
          />
          <button type="button" disabled={name === null} onClick={onSave}>
            Tải tệp .docx
          </button>
          <button type="button" onClick={onNew}>
            Tài liệu mới
          </button>
        </div>
      </div>
      {ribbon && (
        <div className="ribbon" role="group" aria-label={ribbon.groupLabel}>
          <div className="large">
            {ribbon.buttons.map((button) => (
              <button key={button.id} type="button" title={button.tip} onClick={() => onPane(button.page)}>
                <img src={button.icon} alt="" width="32" height="32" />
                <span>{button.label}</span>
              </button>
            ))}
          </div>
          <p aria-hidden="true">{ribbon.groupLabel}</p>
        </div>
      )}
    </header>
  );
}
