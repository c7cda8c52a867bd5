// SPDX-License-Identifier: EPL-2.0
package org.passerelle.codegen;

import java.nio.file.Path;
import org.eclipse.xtext.xtext.generator.CodeConfig;
import org.eclipse.xtext.xtext.generator.DefaultGeneratorModule;
import org.eclipse.xtext.xtext.generator.StandardLanguage;
import org.eclipse.xtext.xtext.generator.XtextGenerator;
import org.eclipse.xtext.xtext.generator.XtextGeneratorStandaloneSetup;
import org.eclipse.xtext.xtext.generator.model.project.StandardProjectConfig;

/** Generates parser, serializer and content assist parser from the grammar. */
final class LanguageGenerator {

    /** The grammar, relative to its bundle. */
    static final String GRAMMAR = "src/org/passerelle/dsl/Passerelle.xtext";

    private final Path bundles;

    LanguageGenerator(Path bundles) {
        this.bundles = bundles;
    }

    void run() {
        Projects.register(bundles);
        XtextGenerator generator = new XtextGenerator();
        XtextGeneratorStandaloneSetup setup = new XtextGeneratorStandaloneSetup();
        setup.setScanClasspath(true);
        generator.setStandaloneSetup(setup);
        DefaultGeneratorModule module = new DefaultGeneratorModule();
        module.setProject(project());
        module.setCode(code());
        generator.setConfiguration(module);
        generator.addLanguage(language());
        generator.preInvoke();
        generator.invoke(null);
        generator.postInvoke();
    }

    private StandardProjectConfig project() {
        StandardProjectConfig project = new StandardProjectConfig();
        project.setBaseName("org.passerelle.dsl");
        project.setRootPath(bundles.toString());
        project.setCreateEclipseMetaData(false);
        project.getGenericIde().setEnabled(true);
        return project;
    }

    private static CodeConfig code() {
        CodeConfig code = new CodeConfig();
        code.setEncoding("UTF-8");
        code.setLineDelimiter("\n");
        code.setFileHeader("// SPDX-License-Identifier: EPL-2.0");
        code.setPreferXtendStubs(false);
        return code;
    }

    private static StandardLanguage language() {
        StandardLanguage language = new StandardLanguage();
        language.setName("org.passerelle.dsl.Passerelle");
        language.setFileExtensions("topo,migration");
        language.addReferencedResource("platform:/resource/org.passerelle.topology/model/topology.genmodel");
        language.addReferencedResource("platform:/resource/org.passerelle.topology/model/migration.genmodel");
        language.setGenerator(null);
        language.setSerializer(null);
        language.setJunitSupport(null);
        return language;
    }
}
