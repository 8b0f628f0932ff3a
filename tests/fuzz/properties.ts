/** What must hold for every input, however hostile. */

import { messageProperties } from './message-properties.ts';
import { pageProperties } from './page-properties.ts';
import type { Property } from './property.ts';
import { readingProperties } from './reading-properties.ts';
import { reportProperties } from './report-properties.ts';

export const properties: Property[] = [
  ...pageProperties,
  ...readingProperties,
  ...reportProperties,
  ...messageProperties,
];
