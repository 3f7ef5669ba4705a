import { DetailsForm } from "./DetailsForm";
import { InsertionForm } from "./InsertionForm";

/** Thông tin báo cáo, and insertion by choice, which uses it. */
export function DetailsView() {
  return (
    <>
      <DetailsForm />
      <InsertionForm />
    </>
  );
}
