/** How the schema's messages about a share write two percent. */
const asDecimal = '"0.02"';

/**
 * What is wrong with a share, for whoever types it in percent: the schema speaks of the decimal text
 * that the model holds, which would mislead. Other messages stay.
 */
export function shareError<Message extends string | undefined>(message: Message): Message | string {
  return message?.includes(asDecimal) === true
    ? "Write percent from 0 to 100, such as 2 or 0.5."
    : message;
}
