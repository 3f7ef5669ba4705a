import { useEffect, useRef } from "react";
import { faultsNamed } from "../faults";
import { frameName } from "../protocol/app-context";
import { createStandIn } from "../stand-in";
import type { LiveView } from "./live-view";
import type { PageOptions } from "./options";

interface PaneFrameProps {
  /** The add-in's page: "/taskpane.html?do=insert". */
  readonly page: string;
  readonly live: LiveView;
  readonly name: string;
  readonly options: PageOptions;
  readonly onClose: () => void;
}

/** The task pane: the add-in's own page in a frame, with the host that answers what its office.js asks. */
export function PaneFrame({ page, live, name, options, onClose }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const standIn = createStandIn(live, {
      origin: location.origin,
      language: options.locale,
      wordApi: options.wordApi,
      documentUrl: new URL(encodeURIComponent(name), location.origin).href,
      faults: faultsNamed(options.faults.join(",")),
      post: (message) => frame.current?.contentWindow?.postMessage(message, location.origin),
    });
    const hear = (event: MessageEvent) => {
      if (event.source === frame.current?.contentWindow && event.origin === location.origin)
        standIn.receive(event.data);
    };
    window.addEventListener("message", hear);
    return () => {
      window.removeEventListener("message", hear);
      standIn.close();
    };
  }, [live, name, options]);
  return (
    <aside className="pane" style={{ width: options.paneWidth }} aria-label="Phần bổ trợ">
      <div className="pane-bar">
        <span>Báo cáo dân chủ cơ sở</span>
        <button type="button" aria-label="Đóng ngăn tác vụ" onClick={onClose}>
          ✕
        </button>
      </div>
      <iframe
        ref={frame}
        title="Ngăn tác vụ"
        // office.js reads the name as it starts, so it must be there before the frame is.
        name={frameName({ origin: location.origin, language: options.locale })}
        src={page}
      />
    </aside>
  );
}
