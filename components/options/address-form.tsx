/** A field for an http(s) address and the button that takes it; emptied once it is taken, else what is wrong stands below. */

import { useRef, useState } from 'preact/hooks';
import { problemWords } from '../../utils/localize/problem-words.ts';
import { typedAddress } from '../../utils/surfaces/safe-address.ts';
import { useLocalizer } from '../localize.tsx';

export interface AddressFormProps {
  /** Id of the field. */
  id: string;
  label: string;
  action: string;
  /** Why the last address was not taken, in a sentence; empty when it was. */
  refusal?: string;
  /** Called from the submission itself; resolves to whether the address was taken. */
  onTake(address: string): Promise<boolean>;
}

/** The field is one of plain text: what it does not take is told in the reader's language, not in the browser's. */
export function AddressForm({ id, label, action, refusal = '', onTake }: AddressFormProps) {
  const l = useLocalizer();
  const [address, setAddress] = useState('');
  const [isNone, setNone] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const problem = isNone ? l.text('addressRefused') : problemWords(refusal, l);
  const take = async () => {
    const taken = typedAddress(address);
    setNone(!taken);
    if (!taken) field.current?.focus();
    // What was not taken stays, to be mended or tried again.
    else if (await onTake(taken)) setAddress((now) => (now === address ? '' : now));
  };
  return (
    <form
      class="row"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <label class="feed-address">
        <span class="kicker">{label}</span>
        <input
          id={id}
          ref={field}
          class="field"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          required
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-refused`}
          placeholder="https://"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {action}
      </button>
      <p id={`${id}-refused`} role="status" class={problem ? 'doubt form-refused' : 'unseen'}>
        {problem}
      </p>
    </form>
  );
}
