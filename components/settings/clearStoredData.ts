/** Deletes everything under this app's name: its keys, its databases, and wagmi's last wallet. */
export async function clearStoredData(): Promise<void> {
  const keys = Object.keys(localStorage).filter((key) => /^(mintage|wagmi)\./.test(key));
  for (const key of keys) localStorage.removeItem(key);
  const databases = (await indexedDB.databases?.()) ?? [];
  await Promise.all(
    databases.flatMap(({ name }) => (name?.startsWith("mintage") ? [deleteDatabase(name)] : [])),
  );
}

/** A database that another tab holds open is deleted once that tab lets go. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
