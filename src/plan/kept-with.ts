/** The same function of one object, worked out once and kept as long as the object is: readings outlive a judgement. */
export function keptWith<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const kept = new WeakMap<Key, Answer>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const answered = answer(key);
    kept.set(key, answered);
    return answered;
  };
}
