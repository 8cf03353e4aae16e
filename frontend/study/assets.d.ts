/** Vite's way to the address of a file that it ships. */
declare module '*?url' {
  const address: string;
  export default address;
}
