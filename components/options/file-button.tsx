/** A button of ours that opens the browser's choice of files: its own field speaks the browser's language and look. */

import { useLocalizer } from '../localize.tsx';

export interface FileButtonProps {
  id: string;
  /** What the file is for. */
  title: string;
  /** Which files are meant. */
  what: string;
  /** Endings offered, as in the `accept` attribute. */
  accept: string;
  disabled?: boolean;
  onFile(file: File): void;
}

export function FileButton({ id, title, what, accept, disabled, onFile }: FileButtonProps) {
  const l = useLocalizer();
  return (
    <div class="import">
      <p class="kicker" id={`${id}-title`}>
        {title}
      </p>
      <p class="small soft" id={`${id}-what`}>
        {what}
      </p>
      <label class="button">
        <span id={`${id}-choose`}>{l.text('chooseFile')}</span>
        <input
          id={id}
          class="unseen"
          type="file"
          accept={accept}
          disabled={disabled}
          aria-labelledby={`${id}-title ${id}-choose`}
          aria-describedby={`${id}-what`}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onFile(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}
