/** A link to an http(s) address that opens in a new tab through `onOpen`; plain text when the address is not safe. */

import type { ComponentChildren } from 'preact';
import { safeAddress } from '../utils/surfaces/safe-address.ts';
import { useLocalizer } from './localize.tsx';

export interface OutwardLinkProps {
  url: string;
  onOpen(url: string): void;
  children: ComponentChildren;
  class?: string;
}

export function OutwardLink({ url, onOpen, children, class: className }: OutwardLinkProps) {
  const l = useLocalizer();
  const address = safeAddress(url);
  if (!address)
    return (
      <span class={className} dir="auto">
        {children}
      </span>
    );
  return (
    <a
      class={className}
      href={address}
      target="_blank"
      rel="noreferrer"
      dir="auto"
      title={l.text('opensInNewTab')}
      onClick={(event) => {
        event.preventDefault();
        onOpen(address);
      }}
    >
      {children}
    </a>
  );
}
