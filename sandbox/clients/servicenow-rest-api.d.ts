/** The members of the package that the tests use; it brings no types. */
declare module 'servicenow-rest-api' {
  type Fields = Record<string, string>;

  export default class ServiceNow {
    constructor(instance: string, user: string, password: string);
    setNetworkOptions(options: { proxy: { protocol: string; host: string; port: number } }): void;
    getSampleData(table: string, done: (rows: Fields[]) => void): void;
    getTableData(fields: string[], filters: string[], table: string, done: (rows: Fields[]) => void): void;
    createNewTask(data: Fields, table: string, done: (row: Fields) => void): void;
    UpdateTask(table: string, number: string, data: Fields, done: (row: Fields) => void): void;
    DeleteTask(table: string, number: string, done: (answer: { status: number }) => void): void;
    getSysId(table: string, number: string, done: (sysId: string) => void): void;
    getAllAttachmentsMetaData(recordSysId: string, done: (rows: Fields[]) => void): void;
    getAttachmentMetaData(sysId: string, done: (row: Fields) => void): void;
    getAttachment(sysId: string, done: (answer: { status: number; data: unknown }) => void): void;
  }
}
