import { invalid } from "../dispatcher/failure";
import { Parts } from "../parts";
import { objectOf, type Kind, type ObjectHandle } from "./objects";

/** Word itself, as far as the add-in may use it: it opens a file as a document of its own. */
export function applicationObject(open: (file: Uint8Array) => void): ObjectHandle {
  const created: Kind<Uint8Array> = {
    name: "DocumentCreated",
    scalars: { Saved: { get: () => false } },
    methods: { Open: (self) => open(self) },
  };
  const application: Kind<null> = {
    name: "Application",
    methods: {
      CreateDocument: (_self, [base64]) => {
        try {
          const bytes = Uint8Array.from(atob(String(base64)), (letter) => letter.charCodeAt(0));
          if (Parts.read(bytes).has("word/document.xml")) return objectOf(created, bytes);
        } catch {
          // Told below, as for a file that is no document.
        }
        throw invalid("file");
      },
    },
  };
  return objectOf(application, null);
}
