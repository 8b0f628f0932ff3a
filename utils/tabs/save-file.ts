/** Hands a file made here to the reader's downloads, without a permission: a link to a blob, clicked. */

export interface NewFile {
  name: string;
  mediaType: string;
  /** The file's text, or its parts where it is too long for one string. */
  text: string | string[];
}

/** Saves the file under its name. */
export function saveFile({ name, mediaType, text }: NewFile): void {
  const address = URL.createObjectURL(new Blob([text].flat(), { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
