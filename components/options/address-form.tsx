/** A field for an http(s) address and the button that takes it; emptied once it is taken. */

import { useState } from 'preact/hooks';
import { typedAddress } from '../../utils/surfaces/safe-address.ts';
import { useLocalizer } from '../localize.tsx';

export interface AddressFormProps {
  /** Id of the field. */
  id: string;
  label: string;
  action: string;
  onTake(address: string): void;
}

/** The field is one of plain text: what it does not take is told in the reader's language, not in the browser's. */
export function AddressForm({ id, label, action, onTake }: AddressFormProps) {
  const l = useLocalizer();
  const [address, setAddress] = useState('');
  const [isRefused, setRefused] = useState(false);
  return (
    <form
      class="row"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const taken = typedAddress(address);
        setRefused(!taken);
        if (!taken) return;
        onTake(taken);
        setAddress('');
      }}
    >
      <label class="feed-address">
        <span class="kicker">{label}</span>
        <input
          id={id}
          class="field"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          required
          aria-invalid={isRefused}
          aria-describedby={`${id}-refused`}
          placeholder="https://"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {action}
      </button>
      <p id={`${id}-refused`} role="status" class={isRefused ? 'doubt form-refused' : 'unseen'}>
        {isRefused && l.text('addressRefused')}
      </p>
    </form>
  );
}
