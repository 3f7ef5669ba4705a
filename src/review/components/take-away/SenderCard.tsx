import { Checkbox, Field, Input } from "@fluentui/react-components";
import { LONGEST, senderFields } from "../../state/sender/sender";
import { Card } from "./Card";
import { useReview } from "../context";

/**
 * The office that sends the letters: what stands at their head and below
 * them, and the day by which an answer is wanted.
 */
export function SenderCard() {
  const { session, state, words } = useReview();
  const { takeAway } = words;
  return (
    <Card title={takeAway.sender} hint={takeAway.senderHint} className="card-wide">
      <div className="sender">
        {senderFields.map((name) => (
          <Field key={name} label={takeAway.senderFields[name]}>
            <Input
              value={state.sender[name]}
              placeholder={takeAway.senderExamples[name]}
              maxLength={LONGEST}
              autoComplete="off"
              lang="vi"
              onChange={(_, { value }) => session.sender.say({ [name]: value })}
            />
          </Field>
        ))}
      </div>
      <Field hint={takeAway.keepSenderHint}>
        <Checkbox
          label={takeAway.keepSender}
          checked={state.senderKept}
          onChange={(_, { checked }) => session.sender.keep(checked === true)}
        />
      </Field>
    </Card>
  );
}
