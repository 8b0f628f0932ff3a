/** One of a few: radio buttons under a common name; and what is on or off. */

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface ChoiceProps<Value extends string> {
  /** What is chosen. */
  label: string;
  /** For screen readers only, where a heading says the same. */
  hideLabel?: boolean;
  /** Why one would choose otherwise, in a sentence. */
  why?: string;
  name: string;
  value: Value;
  choices: readonly (readonly [value: Value, text: string])[];
  onChoose(value: Value): void;
}

export function Choice<Value extends string>({
  label,
  hideLabel,
  why,
  name,
  value,
  choices,
  onChoose,
}: ChoiceProps<Value>) {
  return (
    <fieldset class="choice" aria-describedby={why && `${name}-why`}>
      <legend class={hideLabel ? 'unseen' : 'kicker'}>{label}</legend>
      {why && (
        <p id={`${name}-why`} class="soft small">
          {why}
        </p>
      )}
      {choices.map(([choice, text]) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onChoose(choice)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

export interface SwitchProps {
  checked: boolean;
  text: ComponentChildren;
  /** Why one would want it, in a sentence. */
  why?: string;
  onSwitch(checked: boolean): void;
}

/** On or off, with its reason, which screen readers tell after the name. */
export function Switch({ checked, text, why, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch">
      <input
        type="checkbox"
        aria-labelledby={id}
        aria-describedby={why && `${id}-why`}
        checked={checked}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span>
        <span id={id}>{text}</span>
        {why && (
          <span id={`${id}-why`} class="soft small switch-why">
            {why}
          </span>
        )}
      </span>
    </label>
  );
}
