/** Says that a view waits for the model. */
export function NoModel() {
  return (
    <p className="mb-4 text-soft">
      Something in the model is wrong. Correct it, and this view follows.
    </p>
  );
}
