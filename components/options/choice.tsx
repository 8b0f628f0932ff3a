/** One of a few: radio buttons under a common name; and what is on or off. */

import type { ComponentChildren } from 'preact';

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

/** On or off, with its reason. */
export function Switch({ checked, text, why, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={checked} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span>
        {text}
        {why && <span class="soft small switch-why">{why}</span>}
      </span>
    </label>
  );
}
