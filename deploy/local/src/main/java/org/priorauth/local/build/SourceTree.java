package org.priorauth.local.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.priorauth.infrastructure.InfrastructureException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** The modules as their POMs tell them, with the times of their sources. */
final class SourceTree {

    private static final String OURS = "org.priorauth";

    private final Path root;
    private final Map<String, MavenModule> modules = new LinkedHashMap<>();

    private SourceTree(Path root) {
        this.root = root;
    }

    static SourceTree of(Path root) {
        SourceTree tree = new SourceTree(root);
        NodeList folders = project(root.resolve("pom.xml")).getElementsByTagName("module");
        for (int i = 0; i < folders.getLength(); i++) {
            MavenModule module = module(root.resolve(folders.item(i).getTextContent().strip()));
            tree.modules.put(module.artifactId(), module);
        }
        return tree;
    }

    /** Whether something built from this folder at that time lacks a change since. */
    boolean isStale(Path folder, FileTime built) {
        MavenModule module = modules.values().stream().filter(it -> it.folder().equals(folder)).findFirst()
                .orElseThrow(() -> new InfrastructureException(folder + " is not a module of " + root + "/pom.xml."));
        return MavenModule.lastModified(root.resolve("pom.xml")).compareTo(built) > 0
                || closure(module, new HashSet<>()).stream().anyMatch(it -> it.changed().compareTo(built) > 0);
    }

    private Set<MavenModule> closure(MavenModule module, Set<MavenModule> seen) {
        if (seen.add(module)) {
            module.needs().stream().map(modules::get).forEach(needed -> closure(needed, seen));
        }
        return seen;
    }

    private static MavenModule module(Path folder) {
        Element project = project(folder.resolve("pom.xml"));
        Set<String> needs = dependencies(project).stream().filter(it -> text(it, "groupId").equals(OURS))
                .filter(it -> !text(it, "scope").equals("test")).map(it -> text(it, "artifactId"))
                .collect(Collectors.toSet());
        return new MavenModule(folder, text(project, "artifactId"), needs);
    }

    private static Set<Element> dependencies(Element project) {
        NodeList list = project.getElementsByTagName("dependency");
        Set<Element> elements = new HashSet<>();
        for (int i = 0; i < list.getLength(); i++) {
            elements.add((Element) list.item(i));
        }
        return elements;
    }

    private static String text(Element parent, String child) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(child)) {
                return node.getTextContent().strip();
            }
        }
        return "";
    }

    private static Element project(Path pom) {
        try (var in = Files.newInputStream(pom)) {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new InfrastructureException("Cannot read " + pom + ": " + e.getMessage(), e);
        }
    }
}
