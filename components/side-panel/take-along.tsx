/** The reading as a file, in each format. */

import { type ExportFormat, exportFormats } from '../../utils/surfaces/export-reading.ts';
import { useLocalizer } from '../localize.tsx';

export interface TakeAlongProps {
  onExport(format: ExportFormat): void;
  onPrint(): void;
}

export function TakeAlong({ onExport, onPrint }: TakeAlongProps) {
  const l = useLocalizer();
  return (
    <section class="take-along no-print">
      <div class="take-along-head">
        <h2 class="kicker">{l.text('takeAlong')}</h2>
        <button type="button" class="link-button small" onClick={onPrint}>
          {l.text('print')}
        </button>
      </div>
      <ul>
        {exportFormats.map((format) => (
          <li key={format}>
            <button type="button" class={`button export-${format}`} onClick={() => onExport(format)}>
              {l.text(`export_${format}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
