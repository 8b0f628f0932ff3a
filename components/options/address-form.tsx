/** A field for an http(s) address and the button that takes it; emptied once it is taken. */

import { useState } from 'preact/hooks';
import { safeAddress } from '../../utils/surfaces/safe-address.ts';

export interface AddressFormProps {
  /** Id of the field. */
  id: string;
  label: string;
  action: string;
  onTake(address: string): void;
}

export function AddressForm({ id, label, action, onTake }: AddressFormProps) {
  const [address, setAddress] = useState('');
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        const safe = safeAddress(address);
        if (!safe) return;
        onTake(safe);
        setAddress('');
      }}
    >
      <label class="feed-address">
        <span class="kicker">{label}</span>
        <input
          id={id}
          class="field"
          type="url"
          required
          placeholder="https://"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {action}
      </button>
    </form>
  );
}
