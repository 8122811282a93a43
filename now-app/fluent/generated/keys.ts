import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    bom_json: {
                        table: 'sys_module'
                        id: 'f376de986d684c68b15c5b3a5f687197'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: 'eac0a24df5fd4fc09d6e2632e99bbfc0'
                    }
                }
                composite: [
                    {
                        table: 'sys_dictionary'
                        id: '13d3f9985a164ae2955011588cdb14fb'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '168111eb917d4b72a75aee52260f45fb'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2105daee77b84b2b86fb1d49f20674fb'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '216a61eddc554bafae6cad59047fcb57'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '5ed36c3fad0d482c9cd105e8a930f53f'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '9436765b01234c35b06fecb9ff7892da'
                        key: {
                            name: 'x_onspr_bridge_playbook'
                        }
                    },
                ]
            }
        }
    }
}
