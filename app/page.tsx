export default function HomePage() {
  return <h1 className="text-title font-[640]">Mintage</h1>;
}
